/**
 * The help desk of an Italian software company, 2010 to 2012: the log of its tickets as arXiv 1612.02130 uses it. It says
 * of each event the ticket, what was done, and when; not by whom, for whom, on which channel, or how urgent it was.
 *
 * It numbers what was done. The names are those of the log's longer edition, in alphabetical order and without the five
 * that this one lacks: so first and last events, frequencies and single cases agree.
 */
import { kind, type MappedCommand } from '../kind';
import { file, mapping } from '../mapping';
import { moment, text, whole } from '../reading';
import type { Row } from '../row';

const NAME = 'helpdesk';

const ticket = kind(NAME, 'service.case');

const INSERT = 'Insert ticket';
const RESOLVE = 'Resolve ticket';
const WAIT = 'Wait';
const ACTIVITIES: Readonly<Record<number, string>> = {
  1: 'Assign seriousness',
  2: 'Create SW anomaly',
  3: INSERT,
  4: 'Require upgrade',
  5: 'Resolve SW anomaly',
  6: RESOLVE,
  7: 'Schedule intervention',
  8: 'Take in charge ticket',
  9: WAIT,
};

type Event = Row<'CaseID' | 'ActivityID' | 'CompleteTimestamp'>;

/** An event that is none of those before it, and what it says. */
function read(row: Event) {
  const number = row.get('ActivityID', whole);
  const activity = ACTIVITIES[number];
  if (activity === undefined) row.note('ActivityID', `${number} is unknown: told as it is`);
  return { at: row.get('CompleteTimestamp', moment), activity: activity ?? `Activity ${number}` };
}

function once(row: Event): boolean {
  if (row.occurrence > 1) row.note('', 'was there before, exactly so: it happened once');
  return row.occurrence === 1;
}

/**
 * What is done to a ticket, in order of time. To insert, resolve and wait are commands of a case; of all else it is told
 * that it was done. Whatever is done ends a waiting, and what is done to a resolved ticket reopens it.
 */
function storyOf(rows: readonly [Event, ...Event[]]): MappedCommand[] {
  const number = rows[0].get('CaseID', text);
  const events = rows
    .filter(once)
    .map(read)
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const it = ticket(number);
  const told: MappedCommand[] = [];
  let status: 'none' | 'open' | 'waiting' | 'resolved' = 'none';
  for (const [index, { at, activity }] of events.entries()) {
    const tell = (command: string, body: object = {}) =>
      told.push(it.tell(command, body, { at, step: `${at} ${activity}` }));
    if (status === 'none') tell('open', { channel: 'web', subject: `Ticket ${number}`, reference: number });
    else if (status === 'resolved') tell('reopen', { reason: `work went on: ${activity}` });
    else if (status === 'waiting' && activity !== WAIT && activity !== RESOLVE) tell('end-waiting');

    if (activity === RESOLVE) {
      tell('resolve', { resolution: 'not recorded' });
      status = 'resolved';
    } else if (activity === WAIT && status !== 'waiting') {
      tell('wait', { for: 'customer' });
      status = 'waiting';
    } else {
      if (status !== 'none' || activity !== INSERT) tell('note', { activity, step: index + 1 });
      if (activity !== WAIT) status = 'open';
    }
  }
  return told;
}

const events = file('helpdesk.csv', ['CaseID', 'ActivityID', 'CompleteTimestamp'], {
  groupBy: (row) => row.raw('CaseID') || undefined,
  commandsOf: storyOf,
});

export const helpdesk = mapping(NAME, {
  about: 'the events of an Italian help desk’s tickets, 2010 to 2012 (helpdesk.csv)',
  files: [events],
});
