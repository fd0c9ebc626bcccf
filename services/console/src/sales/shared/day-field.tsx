/** A day: shown as everywhere on the page, typed in that form or as the API writes it, or chosen from a calendar. */
import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface DayFieldProps extends Omit<DateInputProps, 'value' | 'onChange' | 'error'> {
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly error?: string | undefined;
}

/** A day as `useFormats().day` writes it, and the month above the calendar. */
const WRITTEN = { valueFormat: 'MMM D, YYYY', monthLabelFormat: 'MMMM YYYY' };
const WRITTEN_IN: Readonly<Record<string, typeof WRITTEN>> = {
  ja: { valueFormat: 'YYYY/MM/DD', monthLabelFormat: 'YYYY年M月' },
};

export function DayField({ value, onChange, ...rest }: DayFieldProps) {
  const { i18n } = useTranslation();
  return (
    <DateInput
      {...(WRITTEN_IN[i18n.language] ?? WRITTEN)}
      leftSection={<IconCalendar size={16} aria-hidden />}
      leftSectionPointerEvents="none"
      {...rest}
      value={value}
      onChange={(day) => onChange(day ? String(day).slice(0, 10) : null)}
    />
  );
}
