/** A rule in words, as people would say it. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { useStaffChoices } from '../../parts/names';
import { fieldOf, isConsent, useOf as consentOf, type FieldName, type Op } from './fields';
import { groupOf, isGroup, type Group, type Part, type Scalar, type Test } from './model';

export function useFieldName(): (name: FieldName) => string {
  const { t } = useTranslation('marketing');
  const term = useTerm();
  return (name) => {
    if (!isConsent(name)) return t(`rule.fields.${name}`);
    const { channel, purpose } = consentOf(name);
    return t('rule.consent', { channel: term('channel', channel), purpose: term('purpose', purpose) });
  };
}

type DayOp = 'gte' | 'gt' | 'lte' | 'lt' | 'between';
const isDayOp = (op: Op): op is DayOp => ['gte', 'gt', 'lte', 'lt', 'between'].includes(op);

/** Names an operator as it is called for a field. */
export function useOpName(): (name: FieldName, op: Op) => string {
  const { t } = useTranslation('marketing');
  return (name, op) => (fieldOf(name)?.kind === 'day' && isDayOp(op) ? t(`rule.dayOps.${op}`) : t(`rule.ops.${op}`));
}

/** As a sentence begins; what has no capitals stays. */
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Says a rule, given as its JSON text or as groups. A rule that the builder cannot read is said as it stands. */
export function useSaid(): (rule: string | Group) => string {
  const { t, i18n } = useTranslation('marketing');
  const term = useTerm();
  const format = useFormats();
  const fieldName = useFieldName();
  const staff = useStaffChoices();
  return useMemo(() => {
    const written = ({ field, op }: Test, value: Scalar | undefined): string => {
      const { kind, term: of } = fieldOf(field)!;
      if (value === undefined || value === '') return '…';
      if (kind === 'choice') return term(of!, String(value));
      if (kind === 'staff') return staff.find((each) => each.value === value)?.label ?? String(value).slice(0, 8);
      if (kind === 'number') return format.amount(value as number);
      return kind === 'day' && op !== 'in' ? format.day(String(value)) : String(value);
    };
    const either = (values: readonly string[]) => {
      const last = values.at(-1) ?? '…';
      return values.length < 2
        ? last
        : t('rule.said.orWord', { first: values.slice(0, -1).join(i18n.language === 'ja' ? '・' : ', '), last });
    };
    const test = (part: Test): string => {
      const { field, op, values } = part;
      if (isConsent(field)) {
        const { channel, purpose } = consentOf(field);
        const said = { channel: term('channel', channel), purpose: term('purpose', purpose) };
        return values[0] === true ? t('rule.said.consented', said) : t('rule.said.notConsented', said);
      }
      const words = { field: fieldName(field), value: written(part, values[0]), end: written(part, values[1]) };
      if (op === 'in' || op === 'nin') {
        return t(`rule.said.${op}`, {
          ...words,
          value: either(values.map((value) => written(part, value))),
          count: values.length,
        });
      }
      if (op === 'is') return words.value;
      return fieldOf(field)!.kind === 'day' && isDayOp(op)
        ? t(`rule.said.day.${op}`, words)
        : t(`rule.said.${op}`, words);
    };
    const said = (part: Part, inside: boolean): string => {
      if (!isGroup(part)) return test(part);
      const words = part.parts.map((each) => said(each, part.parts.length > 1));
      const whole = words.join(part.join === 'all' ? t('rule.said.and') : t('rule.said.or'));
      return inside && words.length > 1 ? t('rule.said.inside', { rule: whole }) : whole;
    };
    return (rule) => {
      const group = typeof rule === 'string' ? groupOf(rule) : rule;
      if (!group) return String(rule);
      return group.parts.length === 0 ? t('rule.said.everybody') : sentence(said(group, false));
    };
  }, [t, i18n.language, term, format, fieldName, staff]);
}
