/** The log of a help desk row by row, on handwritten rows in its form. */
import { bodyOf, mapped, type Mapped } from '../mapped.fixture';
import { helpdesk } from './helpdesk';

const imported = (...rows: string[]) =>
  mapped(helpdesk, { 'helpdesk.csv': `CaseID,ActivityID,CompleteTimestamp\n${rows.join('\n')}\n` });

/** What is done to a ticket, each thing with what tells it apart. */
const story = ({ commands }: Mapped) =>
  commands.map(({ command, effectiveAt, body }) => {
    const { activity = '', reason = '' } = body as { activity?: string; reason?: string };
    return `${effectiveAt.slice(8, 10)} ${command.slice('service.case.'.length)} ${activity}${reason}`.trim();
  });

const of = (ticket: number, ...activities: number[]) =>
  activities.map((activity, day) => `${ticket},${activity},2012-03-0${day + 1} 10:00:00`);

test('a ticket is opened by the first thing that is done to it, and ends with its resolution', async () => {
  const result = await imported(...of(7, 1, 8, 6));
  expect(story(result)).toEqual([
    '01 open',
    '01 note Assign seriousness',
    '02 note Take in charge ticket',
    '03 resolve',
  ]);
  expect(bodyOf(result.named('service.case.open')[0])).toEqual({
    channel: 'web',
    subject: 'Ticket 7',
    reference: '7',
  });
  expect(result.summary).toMatchObject({ rows: 3, rejectedRows: 0, notes: [] });
});

test('its insertion is the opening itself', async () =>
  expect(story(await imported(...of(7, 3, 8)))).toEqual(['01 open', '02 note Take in charge ticket']));

test('a wait lasts until something is done; to wait once more changes nothing, but is told', async () =>
  expect(story(await imported(...of(7, 8, 9, 9, 8, 9, 6)))).toEqual([
    '01 open',
    '01 note Take in charge ticket',
    '02 wait',
    '03 note Wait',
    '04 end-waiting',
    '04 note Take in charge ticket',
    '05 wait',
    '06 resolve',
  ]));

test('whatever is done to a resolved ticket reopens it, and so does another resolution', async () =>
  expect(story(await imported(...of(7, 6, 8, 6, 6, 9)))).toEqual([
    '01 open',
    '01 resolve',
    '02 reopen work went on: Take in charge ticket',
    '02 note Take in charge ticket',
    '03 resolve',
    '04 reopen work went on: Resolve ticket',
    '04 resolve',
    '05 reopen work went on: Wait',
    '05 wait',
  ]));

test('an event that stands twice happened once, and is named with its row', async () => {
  const rows = of(7, 1, 8);
  const result = await imported(...rows, ...of(8, 3), rows[1]!);
  expect(story(result).filter((told) => told.includes('Take in charge'))).toHaveLength(1);
  expect(result.notes).toEqual([['', 'was there before, exactly so: it happened once', 1]]);
  expect(result.report('helpdesk.notes.csv')).toEqual(['5,,"was there before, exactly so: it happened once"']);
});

test('an activity that nobody knows is told as it is, and reported', async () => {
  const result = await imported(...of(7, 1, 12));
  expect(story(result).at(-1)).toBe('02 note Activity 12');
  expect(result.notes).toEqual([['ActivityID', '12 is unknown: told as it is', 1]]);
});

test('events in any order are told in that of time', async () => {
  const rows = of(7, 1, 8, 9, 6);
  expect(story(await imported(...rows.reverse()))).toEqual(story(await imported(...of(7, 1, 8, 9, 6))));
});

test('every step of a case has an id of its own, the same each time', async () => {
  const rows = of(7, 1, 8, 9, 8, 9, 6, 8, 6);
  const [once, again] = [await imported(...rows), await imported(...rows)];
  expect(new Set(once.commands.map(({ commandId }) => commandId)).size).toBe(once.commands.length);
  expect(again.commands).toEqual(once.commands);
});

test.each([
  ['7,1,soon', 'CompleteTimestamp'],
  ['7,,2012-03-01 10:00:00', 'ActivityID'],
  [',1,2012-03-01 10:00:00', 'CaseID'],
])('%s is rejected with its column', async (row, column) => {
  const { summary, commands } = await imported(row);
  expect(summary.rejections).toMatchObject([{ column, rows: 1 }]);
  expect(commands).toEqual([]);
});

test('a ticket with a row that cannot be read is not told by halves', async () => {
  const { summary, commands } = await imported(...of(7, 1), '7,6,soon', ...of(8, 1));
  expect(summary.rejectedRows).toBe(2);
  expect(new Set(commands.map(({ id }) => id)).size).toBe(1);
});
