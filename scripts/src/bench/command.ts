/**
 * The whole durable command path over HTTP (authorise, validate, decide, append, fsync, project beside it) beside bare
 * Fastify, which parses, validates and answers the same body.
 */
import autocannon from 'autocannon';
import { inTemporaryFolder, inTurn, round, type Benchmark } from './measure';
import { startBare, startKizuna, tokenFor } from '../server-process';

const CONNECTIONS = 64;
const SECONDS = 6;
const BODY = JSON.stringify({ title: 'A better deal', stage: 'engaging', amount: 1234.5 });

export const command: Benchmark = {
  name: 'command',
  run: () =>
    inTemporaryFolder(async (home) => {
      const [bare, kizuna] = [await startBare(), await startKizuna(home)];
      try {
        const token = await tokenFor(home);
        const { ratio, a, b } = await inTurn(
          3,
          () => load(kizuna.url, token, CONNECTIONS),
          () => load(bare.url, token, CONNECTIONS),
        );
        return {
          name: 'command',
          value: round(ratio),
          unit: 'ratio',
          budget: '>= 0.7 of bare Fastify',
          holds: ratio >= 0.7,
          detail: `${round(a, 0)} durable commands/s, ${round(b, 0)} bare requests/s; ${CONNECTIONS} connections`,
        };
      } finally {
        await Promise.all([bare.stop(), kizuna.stop()]);
      }
    }),
};

/** Requests answered per second. @throws Error if one was not answered with 201 */
export async function load(url: string, token: string, connections: number): Promise<number> {
  const result = await autocannon({
    url: `${url}/sales/opportunities`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: BODY,
    connections,
    duration: SECONDS,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} lost`);
  return result.requests.average;
}
