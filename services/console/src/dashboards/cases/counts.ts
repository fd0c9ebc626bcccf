/** What happened to cases on some days, together. */
import type { Row } from '../../api/types';

export type Day = Row<'/service/case-days'>;

/** Those that are shown as numbers of their own. */
export const COUNTS = ['opened', 'answered', 'resolved', 'reopened', 'breached', 'escalated'] as const;
export const PARTS = [...COUNTS, 'rated', 'scores'] as const;
export type Counts = Readonly<Record<(typeof PARTS)[number], number>>;

export const sumOf = (rows: readonly Day[]): Counts =>
  Object.fromEntries(PARTS.map((part) => [part, rows.reduce((sum, row) => sum + row[part], 0)])) as Counts;

/** Mean of the scores that customers gave, 1 to 5; undefined if there are none. */
export const meanOf = ({ rated, scores }: Counts): number | undefined => (rated > 0 ? scores / rated : undefined);
