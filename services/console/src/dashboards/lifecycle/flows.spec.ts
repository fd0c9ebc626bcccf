import fc from 'fast-check';
import { flowsOf, STAGES, type Flow, type StageRow } from './flows';

const row = (id: string, entered: number, left: number) =>
  ({ id, stage: id, current: entered - left, entered, left, dwelledMs: 0 }) as StageRow;

const valueOf = (flows: readonly Flow[], from: string, to: string) =>
  flows.find((flow) => flow.from === from && flow.to === to)?.value ?? 0;

/** What a customer does next: how many go on over each way that there is. */
const journeys = fc.record({
  reached: fc.nat(500),
  acquired: fc.nat(500),
  converted: fc.nat(500),
  reachOn: fc.nat(100),
  reachBought: fc.nat(100),
  acquiredBought: fc.nat(100),
  retained: fc.nat(100),
  convertedLapsed: fc.nat(100),
  inspired: fc.nat(100),
  retainedLapsed: fc.nat(100),
  inspiredLapsed: fc.nat(100),
  backToRetention: fc.nat(100),
  backToInspiration: fc.nat(100),
});

type Journey = typeof journeys extends fc.Arbitrary<infer J> ? J : never;

/** Counts as the stages tell them, of a way that nobody leaves more often than it was entered. */
function told(wished: Journey) {
  const take = (count: number, of: number) => Math.min(count, of);
  const { reached, acquired, converted } = wished;
  const reachOn = take(wished.reachOn, reached);
  const reachBought = take(wished.reachBought, reached - reachOn);
  const acquisition = acquired + reachOn;
  const acquiredBought = take(wished.acquiredBought, acquisition);
  const conversion = converted + reachBought + acquiredBought;
  const retained = take(wished.retained, conversion);
  const convertedLapsed = take(wished.convertedLapsed, conversion - retained);
  const inspired = take(wished.inspired, retained);
  const retainedLapsed = take(wished.retainedLapsed, retained - inspired);
  const inspiredLapsed = take(wished.inspiredLapsed, inspired);
  const lapsed = convertedLapsed + retainedLapsed + inspiredLapsed;
  const backToRetention = take(wished.backToRetention, lapsed);
  const backToInspiration = take(wished.backToInspiration, lapsed - backToRetention);
  const rows = [
    row('reach', reached, reachOn + reachBought),
    row('acquisition', acquisition, acquiredBought),
    row('conversion', conversion, retained + convertedLapsed),
    row('retention', retained + backToRetention, inspired + retainedLapsed),
    row('inspiration', inspired + backToInspiration, inspiredLapsed),
    row('lapsed', lapsed, backToRetention + backToInspiration),
  ];
  return { rows, inspired, retained, retainedLapsed, convertedLapsed };
}

describe('flows between stages', () => {
  it('given no customers, there are none', () => {
    expect(flowsOf([])).toEqual([]);
    expect(flowsOf([...STAGES, 'lapsed'].map((stage) => row(stage, 0, 0)))).toEqual([]);
  });

  it('given counts of a small firm, when reckoned, then each way is told apart', () => {
    // 10 came by reach: 4 signed up, 3 of these and 2 of the others bought; 3 bought again, 1 of them often.
    const rows = [
      row('reach', 10, 6),
      row('acquisition', 4, 3),
      row('conversion', 5, 4),
      row('retention', 3, 2),
      row('inspiration', 1, 0),
      row('lapsed', 2, 0),
    ];
    expect(flowsOf(rows, 1)).toEqual([
      { from: 'reach', to: 'acquisition', value: 4 },
      { from: 'reach', to: 'conversion', value: 2 },
      { from: 'acquisition', to: 'conversion', value: 3 },
      { from: 'conversion', to: 'retention', value: 3 },
      { from: 'conversion', to: 'lapsed', value: 1 },
      { from: 'retention', to: 'inspiration', value: 1 },
      { from: 'retention', to: 'lapsed', value: 1 },
    ]);
  });

  it('given how many ever came to inspiration, all who leave a stage are told, each once', () => {
    fc.assert(
      fc.property(journeys, (wished) => {
        const { rows, inspired, retained, retainedLapsed, convertedLapsed } = told(wished);
        const flows = flowsOf(rows, inspired);
        for (const stage of STAGES) {
          const gone = flows.filter(({ from }) => from === stage).reduce((sum, { value }) => sum + value, 0);
          expect(gone).toBe(rows.find(({ id }) => id === stage)!.left);
        }
        expect(valueOf(flows, 'conversion', 'retention')).toBe(retained);
        expect(valueOf(flows, 'retention', 'inspiration')).toBe(inspired);
        expect(valueOf(flows, 'retention', 'lapsed')).toBe(retainedLapsed);
        expect(valueOf(flows, 'conversion', 'lapsed')).toBe(convertedLapsed);
      }),
    );
  });

  it('whatever the counts, no flow is empty or goes back, and who lapses is counted once', () => {
    fc.assert(
      fc.property(journeys, fc.option(fc.nat(200), { nil: undefined }), (wished, inspired) => {
        const flows = flowsOf(told(wished).rows, inspired);
        const order = ['new', ...STAGES, 'lapsed', 'wonBack'];
        for (const { from, to, value } of flows) {
          expect(value).toBeGreaterThan(0);
          expect(order.indexOf(from)).toBeLessThan(order.indexOf(to));
        }
        expect(new Set(flows.map(({ from, to }) => `${from} ${to}`)).size).toBe(flows.length);
      }),
    );
  });
});
