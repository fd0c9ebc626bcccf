/** What the customer is worth, and how it goes. Each figure says why it is so. */
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/format';
import { Card } from './card';
import classes from './figures-card.module.css';
import { Told, useShown } from './shown-customer';

export function FiguresCard() {
  const { t } = useTranslation('customers');
  const format = useFormats();
  const { orders, sales, cases } = useShown().row;
  const scored = cases.averageScore !== undefined;
  return (
    <Card title={t('figures.title')}>
      <dl className={classes.figures}>
        <Figure name={t('figures.value')} field="orders.value" value={format.amount(orders.value)}>
          {orders.returned > 0 && `${t('figures.returned')} ${format.amount(orders.returned)}`}
        </Figure>
        <Figure name={t('figures.orders')} field="orders.placed" value={format.number(orders.placed)}>
          {orders.cancelled > 0
            ? t('figures.cancelled', { count: orders.cancelled })
            : orders.delivered > 0 && t('figures.delivered', { n: orders.delivered })}
        </Figure>
        <Figure name={t('figures.average')} field="orders.averageValue" value={format.amount(orders.averageValue)}>
          {orders.firstOrderAt && t('figures.firstOrder', { day: format.day(orders.firstOrderAt) })}
        </Figure>
        <Figure name={t('figures.last')} field="orders.lastOrderAt" value={format.day(orders.lastOrderAt)} />
        <Figure name={t('figures.openValue')} field="sales.openValue" value={format.amount(sales.openValue)}>
          {sales.open > 0 && t('figures.ofOpen', { count: sales.open })}
        </Figure>
        <Figure name={t('figures.winRate')} field="sales.winRate" value={format.percent(sales.winRate)}>
          {sales.won + sales.lost > 0 && t('figures.wonLost', { won: sales.won, lost: sales.lost })}
        </Figure>
        <Figure
          name={t('figures.score')}
          field="cases.averageScore"
          value={scored ? `${format.number(cases.averageScore)} ${t('figures.outOfFive')}` : '–'}
        >
          {t('figures.cases', { count: cases.total })}
        </Figure>
        <Figure name={t('work.cases')} field="cases.open" value={t('figures.openCases', { count: cases.open })}>
          {cases.breached > 0 && t('figures.breached', { count: cases.breached })}
        </Figure>
      </dl>
    </Card>
  );
}

interface FigureProps {
  readonly name: string;
  readonly field: string;
  readonly value: string;
  readonly children?: ReactNode;
}

function Figure({ name, field, value, children }: FigureProps) {
  return (
    <div>
      <Text component="dt" size="xs" c="dimmed">
        {name}
      </Text>
      <dd>
        <Text component="div" fw={650} fz="md" className="numbers">
          <Told field={field} label={name}>
            {value}
          </Told>
        </Text>
        <Text size="xs" c="dimmed" className="numbers">
          {children}
        </Text>
      </dd>
    </div>
  );
}
