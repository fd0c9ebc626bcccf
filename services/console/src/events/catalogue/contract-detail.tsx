/** One contract: its fields with their rules, an example, and the schema to take along. */
import { Badge, Button, Code, Group, Stack, Table, Text, Title } from '@mantine/core';
import type { TFunction } from 'i18next';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format';
import { useEventWords } from '../../parts/events/use-event-words';
import { session } from '../../session/session';
import { CopyJson } from '../event-detail';
import classes from './catalogue.module.css';
import { fieldsOf, type Contract, type Field, type Schema } from './contracts';

export function ContractDetail({ contract }: { readonly contract: Contract }) {
  const { t } = useTranslation('events');
  const words = useEventWords();
  const { name, kind, schema, address, fields } = contract;
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Stack gap={4}>
          <Group gap="xs">
            <Title order={2} className={classes.rule}>
              {name}
            </Title>
            <Badge variant="light" tt="none">
              {t(`catalogue.one.${kind}`)}
            </Badge>
          </Group>
          {kind === 'event' && (
            <Text size="sm" c="dimmed">
              {words.event(name)}
            </Text>
          )}
          {address && <Code className={classes.rule}>{address}</Code>}
          {kind !== 'event' && (
            <Text size="sm" c="dimmed">
              {t('catalogue.permission')}: <Code>{name}</Code>
            </Text>
          )}
        </Stack>
        <CopyJson value={schema} label={t('catalogue.copyOne')} />
      </Group>
      {schema.description && <Text>{schema.description}</Text>}
      {kind === 'event' && session.can('events.read') && (
        <Group>
          <Button component={Link} to={`/app/events?type=${name}`} size="xs" variant="light">
            {t('allOfType')}
          </Button>
        </Group>
      )}
      <section>
        <Title order={3} mb={6}>
          {t('catalogue.fields')}
        </Title>
        {fields.length === 0 ? <Text c="dimmed">{t('saysNothing')}</Text> : <FieldTable fields={fields} />}
      </section>
      {schema.example !== undefined && (
        <section>
          <Group justify="space-between" mb={6}>
            <Title order={3}>{t('catalogue.example')}</Title>
            <CopyJson value={schema.example} label={t('catalogue.copyExample')} />
          </Group>
          <Code block tabIndex={0}>
            {JSON.stringify(schema.example, null, 2)}
          </Code>
        </section>
      )}
    </Stack>
  );
}

function FieldTable({ fields }: { readonly fields: readonly Field[] }) {
  const { t } = useTranslation('events');
  return (
    <Table.ScrollContainer minWidth={300}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('catalogue.field')}</Table.Th>
            <Table.Th>{t('catalogue.type')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('catalogue.rules')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <FieldRows fields={fields} path="" />
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function FieldRows({ fields, path }: { readonly fields: readonly Field[]; readonly path: string }) {
  const { t } = useTranslation('events');
  const format = useFormats();
  return fields.map(({ name, schema, required, personal }) => {
    const inside = fieldsOf(schema.items ?? schema);
    const full = `${path}${name}`;
    const says = rulesOf(schema, t, format.number);
    return (
      <Fragment key={full}>
        <Table.Tr>
          <Table.Td className={classes.field}>
            <Text span inherit c="dimmed">
              {path}
            </Text>
            {name}
            {personal && (
              <Badge size="xs" variant="light" color="orange" tt="none" ml={6}>
                {t('personal')}
              </Badge>
            )}
          </Table.Td>
          <Table.Td>
            <Text size="sm">{typeOf(schema)}</Text>
            <Text size="xs" c="dimmed">
              {required ? t('catalogue.required') : t('catalogue.optional')}
            </Text>
            <Text size="xs" className={classes.rule} hiddenFrom="sm">
              {says}
            </Text>
          </Table.Td>
          <Table.Td className={classes.rule} visibleFrom="sm">
            <Text size="sm">{says}</Text>
          </Table.Td>
        </Table.Tr>
        {inside.length > 0 && <FieldRows fields={inside} path={`${full}${schema.items ? '[].' : '.'}`} />}
      </Fragment>
    );
  });
}

function typeOf(schema: Schema): string {
  if (schema.enum) return 'enum';
  if (schema.type === 'array') return `${schema.items ? typeOf(schema.items) : 'any'}[]`;
  if (schema.anyOf || schema.oneOf) return (schema.anyOf ?? schema.oneOf)!.map(typeOf).join(' | ');
  return schema.format ?? schema.type ?? 'any';
}

/** What schemas say of themselves, in English. */
const SAID = { 'a UUID in lower case': 'uuid', 'a day such as 2030-01-31': 'day' } as const;

const saidOf = (description: string, t: TFunction<'events'>): string => {
  const known = SAID[description as keyof typeof SAID];
  return known ? t(`catalogue.${known}`) : description;
};

/** The rules of JSON Schema, in short signs. */
function rulesOf(schema: Schema, t: TFunction<'events'>, write: (bound: number) => string): string {
  const { minLength, maxLength, minimum, maximum, exclusiveMinimum, minItems, maxItems, pattern, format } = schema;
  const bound = (value?: number) => (value === undefined ? '' : write(value));
  const range = (low?: number, high?: number, unit = '') =>
    low === undefined && high === undefined ? [] : [`${bound(low)}…${bound(high)}${unit}`];
  return [
    ...(schema.description ? [saidOf(schema.description, t)] : []),
    ...(schema.enum ? [schema.enum.map(String).join(' | ')] : []),
    ...(exclusiveMinimum === undefined
      ? range(minimum, maximum)
      : [`> ${write(exclusiveMinimum)}${maximum === undefined ? '' : `, ≤ ${write(maximum)}`}`]),
    ...range(minLength, maxLength, t('catalogue.characters')),
    ...range(minItems, maxItems, t('catalogue.items')),
    ...(pattern && format !== 'uuid' ? [pattern] : []),
    ...(schema.items && !schema.items.properties ? [rulesOf(schema.items, t, write)] : []),
  ]
    .filter(Boolean)
    .join(' · ');
}
