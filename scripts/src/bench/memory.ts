/** Whether a server grows with its history: resident memory while a million events are written and projected. */
import { readFileSync } from 'node:fs';
import { inTemporaryFolder, round, type Benchmark } from './measure';
import { startKizuna, tokenFor } from '../server-process';

const EVENTS = 1_000_000;
const BATCH = 1000;
const WARM = 0.3;
const BUDGET = 1.25;

export const memory: Benchmark = {
  name: 'memory',
  run: () =>
    inTemporaryFolder(async (home) => {
      const server = await startKizuna(home);
      try {
        const token = await tokenFor(home);
        const samples: number[] = [];
        for (let sent = 0; sent < EVENTS; sent += BATCH) {
          await send(server.url, token);
          if (sent % 20_000 === 0) samples.push(residentMiB(server.pid));
        }
        const warm = samples.slice(Math.floor(samples.length * WARM));
        const early = Math.max(...warm.slice(0, Math.ceil(warm.length / 4)));
        const late = Math.max(...warm.slice(-Math.ceil(warm.length / 4)));
        return {
          name: 'memory',
          value: round(late / early),
          unit: 'ratio',
          budget: `<= ${BUDGET} (last quarter to first, after warming up)`,
          holds: late / early <= BUDGET,
          detail: `${EVENTS} events by commands, projected meanwhile; resident ${round(early, 0)} MiB early, ${round(late, 0)} MiB late`,
        };
      } finally {
        await server.stop();
      }
    }),
};

async function send(url: string, token: string): Promise<void> {
  const commands = Array.from({ length: BATCH }, () => ({
    command: 'sales.opportunity.open',
    id: crypto.randomUUID(),
    body: { title: 'A better deal', stage: 'engaging', amount: 1234.5 },
  }));
  const answer = await fetch(`${url}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ commands }),
  });
  const { results } = (await answer.json()) as { results: { status: number }[] };
  if (!results?.every(({ status }) => status === 200)) throw new Error('a command was refused');
}

const residentMiB = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
