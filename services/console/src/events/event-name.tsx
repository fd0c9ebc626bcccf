/** What happened, and who did it, as they are written in lists. */
import { Group, Text } from '@mantine/core';
import { IconRobot, IconTerminal2, IconUser } from '@tabler/icons-react';
import classes from './event-name.module.css';
import { contextOf, useEventWords } from '../parts/events/use-event-words';

/** What happened in words, and beside it the full name of the type; the context by a colour too. */
export function EventName({ type, inList }: { readonly type: string; readonly inList?: boolean }) {
  const { event } = useEventWords();
  return (
    <span className={classes.name}>
      <span className={classes.mark} data-context={contextOf(type)} aria-hidden />
      <span className={classes.what}>{event(type)}</span>
      <span className={classes.of} data-in-list={inList || undefined}>
        {type}
      </span>
    </span>
  );
}

/** A person, or a rule of the house that reacted. */
export function Actor({ name }: { readonly name: string }) {
  const [kind, ...rest] = name.split(':');
  const rule = kind === 'policy' || kind === 'process' || kind === 'timer';
  const Icon = rule ? IconRobot : name === 'command-line' ? IconTerminal2 : IconUser;
  return (
    <Group gap={6} wrap="nowrap" title={name}>
      <Icon size={14} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" className="clamp">
        {rest.length > 0 ? rest.join(':') : name}
      </Text>
    </Group>
  );
}
