/** How quickly a view takes in what has happened: stream, fold and rows on disk, as the projection thread does it. */
import { analytics } from '@kizuna/analytics/module';
import { allEventTypes, type Class } from '@kizuna/contracts/shared';
import { SqliteEventLog, SqliteEventStore } from '@kizuna/event-sourcing';
import { SqliteEventStream } from '@kizuna/messaging';
import { Projector, SqliteViewStore, view, type View } from '@kizuna/read-models';
import { IsInt } from 'class-validator';
import { join } from 'node:path';
import { writeHistory } from './history';
import { inTemporaryFolder, median, round, type Benchmark } from './measure';

const EVENTS = 300_000;
const RUNS = 3;

class Count {
  @IsInt() events!: number;
}

/** One row for each type of event, counting. */
const counting = (): View => {
  const classes = Object.fromEntries(allEventTypes().map(({ type, class: cls }) => [type, cls])) as Record<
    string,
    Class
  >;
  const count = (row: Count) => ({ events: row.events + 1 });
  return view('bench.counting', Count, { version: 1 })
    .key(({ type }) => type)
    .initially(() => ({ events: 0 }))
    .on(classes, Object.fromEntries(Object.keys(classes).map((type) => [type, count])));
};

const catchUp = (name: string, budget: number, declared: () => View): Benchmark => ({
  name,
  run: () =>
    inTemporaryFolder(async (folder) => {
      const store = new SqliteEventStore(join(folder, 'events.db'));
      const events = await writeHistory(store, EVENTS);
      await store.close();
      const rates: number[] = [];
      for (let run = 0; run <= RUNS; run++) {
        const seconds = await once(folder, run, declared());
        if (run > 0) rates.push(events / seconds);
      }
      const rate = median(rates);
      return {
        name,
        value: round(rate, 0),
        unit: 'events/s',
        budget: `>= ${budget} events/s`,
        holds: rate >= budget,
        detail: `${events} events from an empty view, median of ${RUNS}`,
      };
    }),
});

async function once(folder: string, run: number, declared: View): Promise<number> {
  const log = new SqliteEventLog(join(folder, 'events.db'));
  const stream = new SqliteEventStream(log, join(folder, `stream-${run}.db`));
  const views = new SqliteViewStore(join(folder, `views-${run}.db`));
  const projector = await Projector.open(views, declared, { view: declared.name, version: 1, build: 1 });
  const head = await log.head();
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    const batch = async (delivery: Parameters<typeof projector.apply>[0]) => {
      await projector.apply(delivery);
      if (delivery.position >= head) resolve();
    };
    stream.subscribe({ consumer: 'bench', from: 0, types: declared.types, handle: { batch } }).catch(reject);
  });
  const seconds = (performance.now() - started) / 1000;
  await stream.close();
  await views.close();
  await log.close();
  return seconds;
}

const customer360 = (): View => analytics.views.find(({ name }) => name === 'analytics.customers')!;

export const catchUpTrivial = catchUp('catchup.trivial', 150_000, counting);
export const catchUpCustomer360 = catchUp('catchup.customer360', 50_000, customer360);
