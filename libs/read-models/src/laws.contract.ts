/** However events are delivered, an engine holds in the end what the log says. */
import { EVERY_TENANT } from '@kizuna/event-sourcing';
import fc from 'fast-check';
import { rowsAsOf } from './as-of';
import { openProjector, verify } from './rebuild';
import { deals, moved, opened, removed, Shop, stages, type Fact, type ShopViews } from './sample.fixture';
import type { View } from './view';

const every = { tenant: EVERY_TENANT } as const;

/** Runs the laws. @param open answers fresh, empty views each time */
export function lawsContract(name: string, open: () => Promise<ShopViews>, numRuns: number): void {
  describe(`projection on ${name}`, () => {
    const stage = fc.constantFrom('new', 'talk', 'won');
    const tenant = fc.constantFrom('main', 'other');
    const fact: fc.Arbitrary<Fact> = fc
      .record({
        kind: fc.constantFrom('o', 'm', 'm', 'r'),
        deal: fc.integer({ min: 0, max: 4 }),
        from: stage,
        to: stage,
        tenant,
      })
      .map(({ kind, deal, from, to, tenant }) => {
        return {
          ...(kind === 'o' ? opened(deal, to) : kind === 'm' ? moved(deal, from, to) : removed(deal)),
          tenant,
        };
      });
    /** How far each batch goes, and how far back the stream begins again before it. */
    const batches = fc.array(
      fc.record({ size: fc.integer({ min: 1, max: 9 }), back: fc.integer({ min: 0, max: 6 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );

    it.each([deals, stages] as View[])(
      '$name: rebuilt = incremental = as of the last date, however it is delivered',
      async (of) => {
        const law = fc.asyncProperty(
          fc.array(fact, { maxLength: 40 }),
          batches,
          fc.constantFrom(1, 3, 1000),
          async (facts, batches, cacheRows) => {
            const shop = new Shop(await open());
            const options = { store: shop.store, history: shop.log };
            try {
              const projector = await openProjector(of, { ...options, cacheRows });
              const head = await shop.happened(...facts);
              for (let i = 0; projector.position() < head; i++) {
                const { size, back } = batches[i % batches.length]!;
                const after = Math.max(0, projector.position() - back);
                await projector.apply(await shop.log.readLog(after, size + back, every));
              }
              expect(await verify(projector, options)).toMatchObject({ equal: true });
              for (const tenant of ['main', 'other']) {
                const live = await shop.reader.find(of, tenant);
                expect(await rowsAsOf(shop.log, of, tenant, '9999-12-31')).toEqual(live);
              }
            } finally {
              await shop.close();
            }
          },
        );
        await fc.assert(law, { numRuns });
      },
      30_000,
    );
  });
}
