/** The numbers of a figure as a table; its first column leads to what is behind a row. */
import { Anchor, ScrollArea, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './parts.module.css';

export interface ValueColumn<R> {
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  readonly align?: 'left';
}

interface ValueTableProps<R> {
  readonly caption: string;
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly columns: readonly ValueColumn<R>[];
  readonly to?: (row: R) => string | undefined;
  readonly foot?: readonly ReactNode[];
  /** In pixels; longer ones scroll. */
  readonly height?: number;
}

export function ValueTable<R>({ caption, rows, keyOf, columns, to, foot, height }: ValueTableProps<R>) {
  const end = (column: ValueColumn<R>, index: number) => (index === 0 || column.align === 'left' ? 'left' : 'right');
  const first = (row: R, content: ReactNode) => {
    const address = to?.(row);
    if (!address) return content;
    return (
      <Anchor component={Link} to={address} size="sm">
        {content}
      </Anchor>
    );
  };
  return (
    <ScrollArea.Autosize
      mah={height ?? 4000}
      type="auto"
      offsetScrollbars="present"
      viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': caption }}
    >
      <Table stickyHeader={height !== undefined} captionSide="top" className="numbers" fz="sm">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column, index) => (
              <Table.Th key={column.header} ta={end(column, index)} className={classes.nowrap} scope="col">
                {column.header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              {columns.map((column, index) => (
                <Table.Td key={column.header} ta={end(column, index)} className={classes.nowrap}>
                  {index === 0 ? first(row, column.cell(row)) : column.cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {foot && (
          <Table.Tfoot className={classes.sum}>
            <Table.Tr>
              {foot.map((content, index) => (
                <Table.Th key={columns[index]?.header ?? index} ta={index === 0 ? 'left' : 'right'}>
                  {content}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </ScrollArea.Autosize>
  );
}
