/** Numbers beside each other: a chart that is a table, so that it is read by eye, by keyboard and by voice. */
import { Table, Text } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import { useFormats } from '../../i18n/format';
import classes from './bars.module.css';

export interface Bar {
  readonly label: ReactNode;
  readonly key: string;
  readonly value: number;
  /** Beside the number, e.g. what part of something it is. */
  readonly parts?: readonly (number | undefined)[];
  readonly tone?: 'main' | 'good' | 'quiet' | 'warn';
}

interface BarsProps {
  readonly label: string;
  readonly head: readonly string[];
  readonly bars: readonly Bar[];
  /** The longest bar; the greatest value, if absent. */
  readonly whole?: number;
  readonly write?: (value: number) => string;
}

export function Bars({ label, head, bars, whole, write }: BarsProps) {
  const format = useFormats();
  const most = Math.max(1, whole ?? Math.max(...bars.map(({ value }) => value)));
  const [first, number, ...rest] = head;
  return (
    <div className={classes.bars}>
      <Table aria-label={label} className={classes.table} highlightOnHover={false} withRowBorders={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.name}>{first}</Table.Th>
            <Table.Th aria-hidden className={classes.track} />
            <Table.Th className={classes.number}>{number}</Table.Th>
            {rest.map((each) => (
              <Table.Th key={each} className={classes.number}>
                {each}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bars.map(({ key, label: name, value, parts = [], tone = 'main' }) => (
            <Table.Tr
              key={key}
              className={classes.row}
              data-tone={tone}
              style={{ '--share': `${(100 * Math.max(0, value)) / most}%` } as CSSProperties}
            >
              <Table.Th scope="row" className={classes.name}>
                {name}
              </Table.Th>
              <Table.Td className={classes.track} aria-hidden>
                {value > 0 && <div className={classes.fill} />}
              </Table.Td>
              <Table.Td className={classes.number}>{(write ?? format.number)(value)}</Table.Td>
              {parts.map((part, place) => (
                <Table.Td key={place} className={classes.number}>
                  <Text span size="sm" c="dimmed">
                    {format.percent(part)}
                  </Text>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
