/** Issues a promotion code: what it takes off, until when, and for whom if not for anybody. */
import { ActionIcon, Group, Input, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAll } from '../../api/reading';
import type { Body } from '../../api/types';
import { CustomerPicker } from '../../customers/customer-picker';
import { daysFrom, today } from '../../i18n/format';
import { CommandModal, type Fields } from '../../parts/form';
import { sayDone } from '../../parts/problem';

type Issue = Body<'/marketing/promotion-codes'>;

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 8;
const USUAL_DAYS = 30;

/** Letters and digits that are not taken for each other. */
const newCode = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => LETTERS[byte % LETTERS.length]).join('');

interface IssueProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly campaignId?: string;
}

export function IssueCode({ opened, close, campaignId }: IssueProps) {
  const { t } = useTranslation('marketing');
  // Each opening is another code.
  return opened ? <Issuing key={String(opened)} {...{ opened, close, campaignId }} title={t('codes.issue')} /> : null;
}

interface IssuingProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly campaignId: string | undefined;
  readonly title: string;
}

function Issuing({ opened, close, campaignId, title }: IssuingProps) {
  const { t } = useTranslation('marketing');
  const [first] = useState(newCode);
  const initial: Partial<Issue> = {
    ...{ code: first, percent: 10, validUntil: daysFrom(today(), USUAL_DAYS) },
    ...(campaignId ? { campaignId } : {}),
  };
  return (
    <CommandModal
      path="/marketing/promotion-codes"
      {...{ title, opened, close, initial, submit: t('codes.issueIt') }}
      done={() => sayDone(t('codes.done'))}
    >
      {(fields) => <IssueFields fields={fields} />}
    </CommandModal>
  );
}

function IssueFields({ fields }: { readonly fields: Fields<Issue> }) {
  const { t } = useTranslation('marketing');
  const [kind, setKind] = useState<'percent' | 'amount'>('percent');
  const campaigns = useAll('/marketing/campaigns', {
    filter: { status: { $in: ['planned', 'launched'] } },
    sort: 'name',
  });
  const { campaignId } = fields.values;
  const known = (campaigns.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const choices =
    campaignId && !known.some(({ value }) => value === campaignId)
      ? [...known, { value: campaignId, label: '…' }]
      : known;
  const change = (to: 'percent' | 'amount') => {
    fields.set(kind, undefined);
    setKind(to);
  };
  const number = fields.value<typeof kind, number>(kind);
  return (
    <>
      <TextInput
        label={t('codes.code')}
        description={t('codes.codeHint')}
        {...fields.text('code')}
        maxLength={40}
        required
        rightSection={
          <ActionIcon variant="subtle" aria-label={t('codes.newCode')} onClick={() => fields.set('code', newCode())}>
            <IconRefresh size={16} aria-hidden />
          </ActionIcon>
        }
      />
      <Input.Wrapper label={t('codes.off')} labelElement="div" required>
        <Group align="end" wrap="nowrap">
          <SegmentedControl
            aria-label={t('codes.kindOfOff')}
            value={kind}
            onChange={(to) => change(to as 'percent' | 'amount')}
            data={[
              { value: 'percent', label: t('codes.percent') },
              { value: 'amount', label: t('codes.amount') },
            ]}
          />
          <NumberInput
            flex={1}
            aria-label={t(`codes.${kind}`)}
            {...number}
            value={fields.values[kind] ?? ''}
            min={0.01}
            max={kind === 'percent' ? 100 : 1e12}
            decimalScale={2}
            thousandSeparator=","
            required
          />
        </Group>
      </Input.Wrapper>
      <DateInput
        label={t('codes.validUntil')}
        {...fields.value<'validUntil', string>('validUntil')}
        minDate={today()}
        valueFormat="YYYY-MM-DD"
        required
      />
      <CustomerPicker label={t('codes.onlyFor')} {...fields.value<'customerId', string>('customerId')} />
      <Select
        label={t('codes.campaign')}
        data={choices}
        {...fields.value<'campaignId', string>('campaignId')}
        searchable
        clearable
      />
    </>
  );
}
