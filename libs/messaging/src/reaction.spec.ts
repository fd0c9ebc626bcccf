/** What policies and processes tell of themselves: who consumed what, and nothing of what it said. */
import { metrics, propagation, trace, type Attributes, type Link, type SpanOptions } from '@opentelemetry/api';
import { refuse, type RecordedEvent } from '@kizuna/event-sourcing';
import { carryOut, consume, send } from './reaction';

class Praise {
  name = 'Anna Smith';
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const event = {
  id: '00000000-0000-7000-8000-000000000001',
  type: 'test.deal.Won',
  tenant: 'main',
  data: { name: 'Anna Smith' },
  effectiveAt: '2030-01-02T03:04:05.000Z',
  metadata: { correlationId: 'c1', traceparent: `00-${TRACE}-b7ad6b7169203331-01` },
} as unknown as RecordedEvent;

interface Told {
  readonly name: string;
  readonly attributes?: Attributes | undefined;
  readonly links?: Link[] | undefined;
  status?: unknown;
}
const spans: Told[] = [];
const counts: Told[] = [];

/** The smallest providers that hear everything. */
beforeAll(() => {
  const startActiveSpan = (name: string, { attributes, links }: SpanOptions, work: (span: object) => unknown) => {
    const span: Told = { name, attributes, links };
    spans.push(span);
    return work({ setStatus: (status: unknown) => (span.status = status), end: () => {} });
  };
  const createCounter = (name: string) => ({
    add: (_: number, attributes: Attributes) => counts.push({ name, attributes }),
  });
  trace.setGlobalTracerProvider({ getTracer: () => ({ startActiveSpan, startSpan: () => {} }) } as never);
  metrics.setGlobalMeterProvider({ getMeter: () => ({ createCounter }) } as never);
  propagation.setGlobalPropagator({
    inject: () => {},
    fields: () => [],
    extract: (context, carrier: { traceparent: string }) => {
      const [, traceId, spanId] = carrier.traceparent.split('-') as [string, string, string];
      return trace.setSpanContext(context, { traceId, spanId, traceFlags: 1 });
    },
  });
});
beforeEach(() => {
  spans.length = counts.length = 0;
});
afterAll(() => {
  trace.disable();
  metrics.disable();
  propagation.disable();
});

describe('what is told of a consumed event', () => {
  it('is a span that links to the trace of the append, and a count', async () => {
    await consume('policy:test.praise', event, async () => {});
    expect(spans).toMatchObject([{ name: 'consume policy:test.praise', links: [{ context: { traceId: TRACE } }] }]);
    expect(counts).toEqual([{ name: 'kizuna.consume.handled', attributes: { consumer: 'policy:test.praise' } }]);
  });

  it('names the kind of a failure and not its words', async () => {
    const broken = consume('policy:test.praise', event, async () => {
      throw new TypeError('Anna Smith');
    });
    await expect(broken).rejects.toThrow(TypeError);
    expect(spans[0]!.status).toMatchObject({ message: 'TypeError' });
    expect(counts).toEqual([]);
  });

  it('counts refused commands by kind', async () => {
    await carryOut(async () => refuse('no'), 'policy:test.praise', event, [send(event.id, new Praise())]);
    expect(counts).toEqual([
      { name: 'kizuna.consume.refused', attributes: { consumer: 'policy:test.praise', command: 'Praise' } },
    ]);
  });

  afterEach(() => expect(JSON.stringify([spans, counts])).not.toContain('Anna'));
});
