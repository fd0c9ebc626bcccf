/** The server's metrics, in the text format of Prometheus, brought down to what one wants to see at a glance. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/request';
import { session } from '../session/session';

export interface CommandMetric {
  readonly command: string;
  readonly count: number;
  /** Refused, invalid, or failed. */
  readonly notDone: number;
  /** Milliseconds. */
  readonly mean: number;
  /** Milliseconds: nineteen of twenty were at most so long; Infinity for more than the largest bound. */
  readonly p95: number;
}

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const SAMPLE = /^(\w+)(?:\{(.*)\})? ([^ ]+)/;
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;

export function samplesIn(text: string): Sample[] {
  return text.split('\n').flatMap((line): Sample[] => {
    const [, name, labels = '', value] = SAMPLE.exec(line) ?? [];
    if (!name) return [];
    const pairs = [...labels.matchAll(LABEL)].map(([, key, text]) => [key!, text!]);
    return [{ name, labels: Object.fromEntries(pairs) as Sample['labels'], value: Number(value) }];
  });
}

/** By count, the most first. */
export function commandsIn(samples: readonly Sample[]): CommandMetric[] {
  const ofCommands = samples.filter(({ name }) => name.startsWith('kizuna_command_duration'));
  const each = Map.groupBy(ofCommands, ({ labels }) => labels.command ?? '');
  return [...each].map(([command, some]) => metricOf(command, some)).sort((a, b) => b.count - a.count);
}

export function metricOf(command: string, samples: readonly Sample[]): CommandMetric {
  const sum = (suffix: string, filter: (sample: Sample) => boolean = () => true) =>
    samples
      .filter((sample) => sample.name === `kizuna_command_duration_${suffix}` && filter(sample))
      .reduce((total, { value }) => total + value, 0);
  const count = sum('count');
  const notDone = sum('count', ({ labels }) => labels.outcome !== 'done');
  const bounds = [...new Set(samples.flatMap(({ labels }) => (labels.le ? [labels.le] : [])))].map(Number);
  const within = (bound: number) =>
    sum('bucket', ({ labels }) => Number(labels.le?.replace('+Inf', 'Infinity')) === bound);
  const sorted = bounds.filter((bound) => !Number.isNaN(bound)).sort((a, b) => a - b);
  const p95 = sorted.find((bound) => within(bound) >= count * 0.95) ?? Infinity;
  return { command, count, notDone, mean: count === 0 ? 0 : sum('sum') / count, p95 };
}

const EVERY_MS = 5000;

export const useMetrics = () =>
  useQuery({
    queryKey: ['ops', '/metrics'],
    queryFn: async ({ signal }) => {
      const samples = samplesIn(await (await ask('/metrics', { signal })).text());
      const all = samples.filter(({ name }) => name.startsWith('kizuna_command_duration'));
      const handled = samples.filter(({ name }) => name === 'kizuna_consume_handled_total');
      return {
        commands: commandsIn(samples),
        all: metricOf('', all),
        handled: handled.reduce((total, { value }) => total + value, 0),
      };
    },
    enabled: session.can('ops.metrics'),
    refetchInterval: EVERY_MS,
    retry: false,
  });
