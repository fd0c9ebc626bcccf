/** The projection thread: folds events into views, away from the thread that answers requests. */
import 'reflect-metadata';
import { LogTail, SqliteEventLog } from '@kizuna/event-sourcing';
import { SqliteEventStream } from '@kizuna/messaging';
import { SqliteViewStore } from '@kizuna/read-models';
import { parentPort, workerData } from 'node:worker_threads';
import { contextsIn } from '../context';
import { Projection } from './projection';
import type { Call, FromProjection, ProjectionSetup, ToProjection } from './projection-messages';
import { HeadReader } from './shared-head';

const port = parentPort!;
const say = (message: FromProjection): void => port.postMessage(message);
const setup = workerData as ProjectionSetup;

const log = new SqliteEventLog(setup.events);
const stream = new SqliteEventStream(new LogTail(log), setup.stream, { stuckAfter: setup.stuckAfterMs });
const store = new SqliteViewStore(setup.views);
const head = new HeadReader(setup.head, (position) => log.announce(position));
// eslint-disable-next-line @typescript-eslint/no-require-imports -- which contexts run is known only at start
const contexts = setup.contextFiles.flatMap((file) => contextsIn(require(file) as object));
const projection = new Projection(
  contexts.flatMap(({ views }) => views),
  { history: log, stream, store },
  {
    reached: (view, position) => say({ view, position }),
    failed: (failed, reason) => say({ failed, reason }),
    skipped: (view, { id, type }) => say({ skipped: id, type, view }),
  },
);

async function answer(id: number, call: Call) {
  const progress = (done: number, of: number) => say({ id, done, of });
  switch (call.call) {
    case 'status':
      return stream.status();
    case 'stop':
      return stop();
    case 'verify':
      return projection.verify(call.view, progress);
    case 'rebuild':
      return projection.rebuild(call.view, progress);
  }
}

async function stop(): Promise<null> {
  projection.end();
  head.stop();
  await stream.close();
  await store.close();
  await log.close();
  return null;
}

port.on('message', (message: ToProjection) => {
  if ('wake' in message) return head.start();
  if ('nudge' in message) return stream.nudge();
  const { id, ...call } = message;
  answer(id, call as Call)
    .then((result) => say({ id, result }))
    .catch((error: Error) => say({ id, error: error.message, kind: error.constructor.name }))
    .finally(() => call.call === 'stop' && port.close());
});
say({ opened: true });
head.start();
projection.start();
