/** A day, written as the API writes it. */
import { DateInput, type DateInputProps } from '@mantine/dates';

interface DayFieldProps extends Omit<DateInputProps, 'value' | 'onChange' | 'error'> {
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly error?: string | undefined;
}

export const DayField = ({ value, onChange, ...rest }: DayFieldProps) => (
  <DateInput
    valueFormat="YYYY-MM-DD"
    {...rest}
    value={value}
    onChange={(day) => onChange(day ? String(day).slice(0, 10) : null)}
  />
);
