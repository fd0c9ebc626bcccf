/** An amount in the tenant's currency, or a price of one. */
import { NumberInput, type NumberInputProps } from '@mantine/core';

interface AmountFieldProps extends Omit<NumberInputProps, 'value' | 'onChange' | 'error'> {
  readonly value: number | null | undefined;
  readonly onChange: (amount: number | null) => void;
  readonly error?: string | undefined;
}

export const AmountField = ({ value, onChange, ...rest }: AmountFieldProps) => (
  <NumberInput
    min={0}
    allowNegative={false}
    decimalScale={2}
    thousandSeparator=","
    hideControls
    inputMode="decimal"
    {...rest}
    value={value ?? ''}
    onChange={(amount) => onChange(typeof amount === 'number' ? amount : amount === '' ? null : Number(amount))}
  />
);
