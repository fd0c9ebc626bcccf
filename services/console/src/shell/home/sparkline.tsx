/** A small line of numbers: how it went, not how much. Drawn by itself, so that the first page needs no chart library. */
import classes from './home.module.css';

const WIDTH = 100;
const HEIGHT = 30;

interface SparklineProps {
  readonly values: readonly number[];
  readonly label: string;
}

export function Sparkline({ values, label }: SparklineProps) {
  if (values.length < 2) return null;
  const most = Math.max(...values, 0);
  const least = Math.min(...values, 0);
  const height = most - least || 1;
  const points = values.map((value, index) => {
    const x = (WIDTH * index) / (values.length - 1);
    const y = HEIGHT - ((value - least) / height) * (HEIGHT - 2) - 1;
    return `${x.toFixed(2)},${y.toFixed(2)}`;
  });
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={classes.spark}
      role="img"
      aria-label={label}
    >
      <path className={classes['under-line']} d={`M0,${HEIGHT} L${points.join(' L')} L${WIDTH},${HEIGHT} Z`} />
      <path d={`M${points.join(' L')}`} />
    </svg>
  );
}
