/** An event with all that it says: what happened, when, by whom, because of what, and its data. */
import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  Code,
  CopyButton,
  Group,
  Spoiler,
  Stack,
  Table,
  Text,
  Tooltip,
} from '@mantine/core';
import { IconArrowUpRight, IconCheck, IconCopy, IconCornerLeftUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LiveEvent } from '../../api/live';
import { useFormats } from '../../i18n/format';
import { StaffName } from '../names';
import { EventIcon } from './event-icon';
import { useEventWords } from './use-event-words';
import { FieldValue } from './value';
import classes from './events.module.css';

interface EventViewProps {
  readonly event: LiveEvent;
  /** Shows the event that caused this one; absent: it is not at hand. */
  readonly toCause?: (() => void) | undefined;
}

export function EventView({ event, toCause }: EventViewProps) {
  const { t } = useTranslation('happened');
  const words = useEventWords();
  const format = useFormats();
  const fields = Object.entries(event.data);
  return (
    <Stack gap="md">
      <Group gap="sm" wrap="nowrap">
        <EventIcon type={event.type} />
        <Stack gap={0}>
          <Text fw={650}>{words.event(event.type)}</Text>
          <Text size="sm" c="dimmed">
            {words.context(event.type)} · {format.moment(event.time)}
          </Text>
        </Stack>
      </Group>
      {toCause && (
        <Button variant="light" size="xs" leftSection={<IconCornerLeftUp size={15} aria-hidden />} onClick={toCause}>
          {t('event.showCause')}
        </Button>
      )}
      <Pairs label={t('event.data')}>
        {fields.length === 0 && (
          <Table.Tr>
            <Table.Td>
              <Text size="sm" c="dimmed">
                {t('event.noData')}
              </Text>
            </Table.Td>
          </Table.Tr>
        )}
        {fields.map(([field, value]) => (
          <Pair key={field} name={words.field(field)}>
            <FieldValue field={field} value={value} />
          </Pair>
        ))}
      </Pairs>
      <Pairs label={t('event.title')}>
        <Pair name={t('event.effective')}>{format.moment(event.time)}</Pair>
        <Pair name={t('event.recorded')}>{format.moment(event.recordedtime)}</Pair>
        <Pair name={t('event.actor')}>
          <Actor id={event.actorid} />
        </Pair>
        <Pair name={t('event.type')}>
          <Code>{event.type}</Code>
        </Pair>
        <Pair name={t('event.thing')}>
          <Code className={classes.long}>{event.aggregateid}</Code>
        </Pair>
        <Pair name={t('event.position')}>
          <span className="numbers">{format.number(event.globalposition)}</span>
        </Pair>
      </Pairs>
      <Raw event={event} />
      <Anchor component={Link} to={`/app/events?id=${event.id}`} size="sm">
        <Group gap={4}>
          {t('event.inList')}
          <IconArrowUpRight size={15} aria-hidden />
        </Group>
      </Anchor>
    </Stack>
  );
}

function Pairs({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Table withRowBorders={false} highlightOnHover={false} verticalSpacing={3} horizontalSpacing={0} aria-label={label}>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.name}>
        {name}
      </Table.Th>
      <Table.Td className={classes.value}>{children}</Table.Td>
    </Table.Tr>
  );
}

const STAFF_ID = /^[\da-f]{8}-/;

/** One of the staff, a rule that ran by itself, or whatever else signs with a name. */
export function Actor({ id }: { readonly id: string }) {
  const { t } = useTranslation('happened');
  const [kind, name] = id.split(':');
  if (name !== undefined && (kind === 'policy' || kind === 'process')) {
    return (
      <Tooltip label={id}>
        <Badge variant="default" tt="none" radius="sm" fw={500}>
          {t('event.rule', { name: name.slice(name.indexOf('.') + 1) })}
        </Badge>
      </Tooltip>
    );
  }
  return STAFF_ID.test(id) ? <StaffName id={id} /> : <>{id}</>;
}

function Raw({ event }: { readonly event: LiveEvent }) {
  const { t } = useTranslation('happened');
  const text = JSON.stringify(event, null, 2);
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {t('event.raw')}
        </Text>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <ActionIcon variant="subtle" onClick={copy} aria-label={t(copied ? 'event.copied' : 'event.copy')}>
              {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            </ActionIcon>
          )}
        </CopyButton>
      </Group>
      <Spoiler
        maxHeight={84}
        styles={{ control: { fontSize: 'var(--mantine-font-size-sm)' } }}
        showLabel={t('event.rawMore')}
        hideLabel={t('event.rawLess')}
      >
        <Code block className={classes.raw}>
          {text}
        </Code>
      </Spoiler>
    </Stack>
  );
}
