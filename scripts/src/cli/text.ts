/** Plain text for people. */

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** `1234567.8` → `1,234,567.8` */
export const count = (value: number): string => numbers.format(value);

/** `1 row`, `2 rows` */
export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** Columns that line up; numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? count(cell) : cell)));
  const widths = header.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]!.length)));
  const isNumber = header.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === 'number'));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd();
  return [line(header), ...cells.map(line)];
}
