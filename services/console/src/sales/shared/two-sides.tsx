/** A page of two sides, which a narrow screen shows in the order in which they are read. */
import type { ReactNode } from 'react';
import classes from './two-sides.module.css';

interface TwoSidesProps {
  readonly about: ReactNode;
  readonly known: ReactNode;
  readonly below: ReactNode;
}

export const TwoSides = ({ about, known, below }: TwoSidesProps) => (
  <div className={classes.sides}>
    <div>{about}</div>
    <div className={classes.known}>{known}</div>
    <div>{below}</div>
  </div>
);
