/** The sign of the product. The name beside it, or the title below, says the same. */
import { IconLink } from '@tabler/icons-react';
import classes from './mark.module.css';

/** A side in pixels. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <span className={classes.mark} style={{ width: size, height: size }}>
      <IconLink size={Math.round(size * 0.6)} stroke={2.2} aria-hidden />
    </span>
  );
}
