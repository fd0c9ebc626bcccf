/** All rows of a table as a file, page by page; what could run as a formula in a spreadsheet is made text. */
import Papa from 'papaparse';
import { askJson } from '../../api/request';
import type { PageOfRows } from '../../api/reading';
import type { Column } from './columns';

const PAGE = 500;

export interface Export<R> {
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly columns: readonly Column<R>[];
  readonly name: string;
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** @throws Problem */
export async function exportCsv<R>({ path, query, columns, name, progress, signal }: Export<R>): Promise<void> {
  const rows: (string | number | undefined)[][] = [];
  let cursor: string | undefined;
  do {
    const page: PageOfRows<R> = await askJson(path, { query: { ...query, cursor, limit: PAGE }, signal });
    for (const row of page.rows) rows.push(columns.map((column) => textOf(column, row)));
    progress(rows.length);
    cursor = page.next;
  } while (cursor);
  const csv = Papa.unparse([columns.map(({ header }) => header), ...rows], { escapeFormulae: true });
  download(`${name}.csv`, new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
}

function textOf<R>({ id, text }: Column<R>, row: R): string | number | undefined {
  if (text) return text(row);
  const value = (row as Record<string, unknown>)[id];
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number | undefined);
}

export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
