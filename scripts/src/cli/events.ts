/** `kizuna events`: the log as NDJSON of CloudEvents, for pipes and analysts. */
import { isId } from '@kizuna/contracts/shared';
import { Command, InvalidArgumentError } from 'commander';
import { once } from 'node:events';
import { NobodyListens, type Session } from './session';

interface Options {
  readonly from?: number;
  readonly type?: string;
  readonly subject?: string;
  readonly follow?: boolean;
  readonly json?: boolean;
}

export const eventsCommand = (session: Session): Command =>
  new Command('events')
    .description('print events as CloudEvents, one JSON object a line')
    .option('--from <position>', 'only those after this position', position)
    .option('--type <type>', 'only this type, e.g. sales.opportunity.Won')
    .option('--subject <id>', 'only what concerns this customer', customerId)
    .option('--follow', 'go on with what is appended, until interrupted')
    .option('--json', 'end with one JSON object: {"events":n,"position":p}')
    .action(async ({ json = false, ...options }: Options) => {
      const client = await session.client();
      const summary = await print(client.pieces('GET', `/events?${queryOf(options)}`), session, options.from ?? 0);
      if (session.signal.reason instanceof NobodyListens) return;
      session.finish({ json: summary, lines: [] }, json);
    });

function position(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A position is a whole number from 0.');
}

function customerId(text: string): string {
  if (isId(text)) return text;
  throw new InvalidArgumentError('The id of a customer is a UUID in lower case.');
}

const queryOf = ({ json: _, ...options }: Options): URLSearchParams =>
  new URLSearchParams(Object.entries(options).map(([name, value]): [string, string] => [name, String(value)]));

/** Passes the lines on as they are, as fast as they are taken; looks into the last one only. */
async function print(pieces: AsyncIterable<Uint8Array>, { output: { out }, signal }: Session, from: number) {
  const NEWLINE = 10;
  let events = 0;
  let last = Buffer.alloc(0);
  for await (const piece of pieces) {
    if (signal.aborted) break;
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) events++;
    last = tail(Buffer.concat([last, piece]));
    if (!out.write(piece)) await once(out, 'drain', { signal }).catch(() => undefined);
  }
  const line = last.toString('utf8').trimEnd().split('\n').at(-1);
  return { events, position: line ? (JSON.parse(line) as { globalposition: number }).globalposition : from };
}

/** From the beginning of the last complete line on. */
function tail(text: Buffer): Buffer<ArrayBuffer> {
  const end = text.lastIndexOf('\n');
  const start = end > 0 ? text.lastIndexOf('\n', end - 1) : -1;
  return Buffer.from(text.subarray(start + 1));
}
