/** One condition: field, comparison, value; what is wrong with it, and for how many customers it holds alone. */
import { ActionIcon, Select, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import classes from './builder.module.css';
import { FIELD_GROUPS, fieldOf, FIELDS, opsOf, type FieldName, type Op } from './fields';
import { filterOf, gapOf, newTest, type Test } from './model';
import { useFieldName, useOpName } from './said';
import { useCountOf } from './use-count';
import { ValueControl } from './value-control';

interface TestRowProps {
  readonly test: Test;
  readonly change: (test: Test | undefined) => void;
}

export function TestRow({ test, change }: TestRowProps) {
  const { t } = useTranslation('marketing');
  const fieldName = useFieldName();
  const opName = useOpName();
  const gap = gapOf(test);
  const alone = useCountOf(filterOf(test));
  // What has not been filled in yet is no mistake: the control asks for it, and below stands why it cannot be saved.
  const problem = gap && gap !== 'needsValue' ? t(`rule.gaps.${gap}`) : alone === 0 ? t('rule.gaps.nobody') : undefined;
  const field = fieldOf(test.field)!;
  const name = fieldName(test.field);
  const ops = opsOf(field);
  const fields = FIELD_GROUPS.map((group) => ({
    group: t(`rule.groups.${group}`),
    items: FIELDS.filter((each) => each.group === group).map((each) => ({
      value: each.name,
      label: fieldName(each.name),
    })),
  }));
  const ask = (op: Op) => {
    // What was typed stays, as far as it still has a place.
    const place = op === 'exists' || op === 'missing' ? 0 : op === 'between' ? 2 : op === 'in' || op === 'nin' ? 99 : 1;
    change({ ...test, op, values: test.values.slice(0, place) });
  };
  return (
    <div className={classes.test} role="group" aria-label={name} data-plain={ops.length === 1 || undefined}>
      <Select
        aria-label={t('rule.field')}
        data={fields}
        value={test.field}
        onChange={(chosen) => chosen && change({ ...newTest(chosen as FieldName), key: test.key })}
        searchable
        allowDeselect={false}
        maxDropdownHeight={340}
      />
      {ops.length > 1 && (
        <Select
          aria-label={t('rule.operator')}
          data={ops.map((op) => ({ value: op, label: opName(test.field, op) }))}
          value={test.op}
          onChange={(op) => op && ask(op as Op)}
          allowDeselect={false}
        />
      )}
      <div className={classes.value}>
        <ValueControl test={test} label={name} error={problem} change={(values) => change({ ...test, values })} />
      </div>
      <Alone count={gap ? undefined : alone} />
      <ActionIcon
        className={classes.remove}
        variant="subtle"
        color="gray"
        size={34}
        aria-label={t('rule.removeTest', { field: name })}
        onClick={() => change(undefined)}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function Alone({ count }: { readonly count: number | undefined }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  if (count === undefined) return <span className={classes.alone} />;
  const n = format.number(count);
  return (
    <Tooltip label={t('rule.aloneLabel', { count, n })}>
      <Text size="xs" c="dimmed" className={classes.alone}>
        {t('rule.alone', { n: format.compact(count) })}
      </Text>
    </Tooltip>
  );
}
