/** The thread of a check or a run: the same engine as on the command line, which asks the server over HTTP as that does. */
import 'reflect-metadata';
import type { CommandDefinition } from '@kizuna/event-sourcing';
import { contextsIn } from '@kizuna/platform';
import { parentPort, workerData } from 'node:worker_threads';
import { Client, Problem, Unreachable } from '../client';
import { importFolder } from '../import';
import { ImportStopped } from '../send';
import { WrongFiles } from '../source';
import { targetOf } from '../target';
import { mappingOf } from './catalogue';
import type { FromThread, Order } from './job';
import { withoutPaths } from './without-paths';

const BETWEEN_REPORTS_MS = 100;

const port = parentPort!;
const order = workerData as Order;
const say = (message: FromThread): void => port.postMessage(message);

function definitions(): ReadonlyMap<string, CommandDefinition> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which contexts run is known only at start
  const contexts = order.contextFiles.flatMap((file) => contextsIn(require(file) as object));
  const decisions = contexts.flatMap(({ aggregates }) => aggregates).flatMap((aggregate) => aggregate.decisions);
  return new Map(decisions.map((definition) => [definition.name, definition]));
}

function target() {
  if (!order.target) return {};
  const { url, token, head } = order.target;
  const client = new Client(url, async () => token, new AbortController().signal);
  return { target: targetOf(client, async () => head) };
}

async function work(): Promise<void> {
  let told = 0;
  const { reports: _paths, ...summary } = await importFolder(mappingOf(order.mapping, order.chosen), order.files, {
    definitions: definitions(),
    reports: order.reports,
    problems: order.problems,
    ...target(),
    progress: (phase, done, of) => {
      if (performance.now() - told < BETWEEN_REPORTS_MS && done < of) return;
      told = performance.now();
      say({ phase, done, of });
    },
  });
  say({ summary });
}

/** What people can mend; all else is a fault of ours, and ends the thread with an error. */
function inWords(error: unknown): string {
  if (error instanceof WrongFiles) return withoutPaths(error, order.files).join('\n');
  if (error instanceof ImportStopped) {
    const known = error.cause instanceof Problem || error.cause instanceof Unreachable;
    return known ? `${(error.cause as Error).message}\n${error.message}` : error.message;
  }
  throw error;
}

void work().catch((error: unknown) => say({ failed: inWords(error) }));
