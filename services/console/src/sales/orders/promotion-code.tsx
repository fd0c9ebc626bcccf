/** A promotion code by what is printed on it: looked up once it is typed, and what it takes off is counted. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { rowsQuery } from '../../api/reading';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { session } from '../../session/session';

type Code = Row<'/marketing/promotion-codes'>;

/** What a code takes off a sum. */
export const offOf = ({ percent = 0, amount }: Code, sum: number): number => amount ?? Math.round(sum * percent) / 100;

interface PromotionCodeProps {
  readonly known: boolean;
  readonly error: string | undefined;
  readonly found: (code: Code | undefined) => void;
}

export function PromotionCode({ known, error, found }: PromotionCodeProps) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{ readonly good: boolean; readonly text: string }>();
  if (!session.can('marketing.promotionCodes')) return null;
  const look = async () => {
    if (!text.trim()) {
      setSaid(undefined);
      if (known) found(undefined);
      return;
    }
    const asked = { filter: { code: text.trim().toUpperCase() }, limit: 1 };
    const code = (await client.fetchQuery(rowsQuery('/marketing/promotion-codes', asked)).catch(() => undefined))
      ?.rows[0];
    const good = code?.status === 'issued';
    found(good ? code : undefined);
    const off = code?.percent === undefined ? format.amount(code?.amount) : format.percent(code.percent / 100);
    setSaid({ good, text: good ? t('order.codeGood', { off, day: format.day(code.validUntil) }) : t('order.codeBad') });
  };
  return (
    <TextInput
      label={t('order.code')}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => void look()}
      description={said?.good ? said.text : undefined}
      error={error ?? (said && !said.good ? said.text : undefined)}
    />
  );
}
