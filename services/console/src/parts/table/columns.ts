/** What a table is made of: columns, and the fields that it can be filtered by. */
import type { ReactNode } from 'react';

export interface Column<R> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** What stands in an exported file; the field of that name, if absent. */
  readonly text?: (row: R) => string | number | undefined;
  /** The field that it is sorted by; absent: it cannot be. */
  readonly sort?: string;
  /** Of the smallest width, in pixels; what is left over goes to those that grow. */
  readonly width: number;
  readonly grow?: boolean;
  readonly align?: 'right';
  /** Not shown until chosen. */
  readonly extra?: boolean;
}

export interface FilterField {
  readonly field: string;
  readonly label: string;
  readonly kind: 'choice' | 'text' | 'number' | 'day' | 'moment';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

export interface TableShape<R> {
  /** Under which choices and views are kept. */
  readonly name: string;
  readonly columns: readonly Column<R>[];
  readonly filters?: readonly FilterField[];
  readonly defaultSort?: string;
  readonly searchable?: boolean;
  /** What is fetched of each row, besides its id; all if absent. */
  readonly fields?: readonly string[];
}
