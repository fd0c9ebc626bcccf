/** Of which time a dashboard shows figures, and by what step; both are in the address. */
import { Group, SegmentedControl, Select } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { today } from '../../i18n/format';
import { useAddress } from './address';
import { RANGES, spanOf, stepFor, STEPS, type Span, type Step } from './periods';

export interface ChosenTime {
  readonly range: string;
  readonly span: Span | undefined;
  readonly step: Step;
}

export function useChosenTime(): ChosenTime {
  const { get, asOf } = useAddress();
  const range = get('range') ?? '12m';
  const step = STEPS.find((each) => each === get('by')) ?? stepFor(range);
  return { range, span: spanOf(range, asOf ?? today()), step };
}

export function ChooseTime({ range, span, step }: ChosenTime) {
  const { t } = useTranslation('dashboards');
  const { set, asOf } = useAddress();
  const own = range.includes('..');
  return (
    <Group gap="xs">
      <Select
        aria-label={t('range')}
        size="sm"
        w={160}
        allowDeselect={false}
        value={own ? 'own' : range}
        data={[...RANGES, 'own' as const].map((value) => ({ value, label: t(`ranges.${value}`) }))}
        onChange={(value) => {
          const end = asOf ?? today();
          const { from, to } = span ?? spanOf('12m', end)!;
          set({ range: value === 'own' ? `${from}..${to}` : (value ?? undefined), by: undefined });
        }}
      />
      {own && span && <OwnRange key={range} span={span} />}
      <SegmentedControl
        size="sm"
        aria-label={t('step')}
        value={step}
        data={STEPS.map((value) => ({ value, label: t(`steps.${value}`) }))}
        onChange={(by) => set({ by })}
      />
    </Group>
  );
}

function OwnRange({ span }: { readonly span: Span }) {
  const { t } = useTranslation('dashboards');
  const { set } = useAddress();
  return (
    <DatePickerInput
      type="range"
      aria-label={t('ranges.own')}
      defaultValue={[span.from, span.to]}
      maxDate={today()}
      valueFormat="YYYY-MM-DD"
      onChange={([from, to]) => from && to && set({ range: `${from}..${to}` })}
    />
  );
}
