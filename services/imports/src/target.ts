/** A running Kizuna as that to which history is told: by imports and by the demo. */
import { Problem, type Client } from './client';
import type { CommandAnswer, Target } from './replay';

/** How often it is waited, some 20 s each time, until what follows from much at once is done, as from a large launch. */
const MOST_WAITS = 30;
const NOT_SETTLED = 'urn:kizuna:problem:not-settled';

/** @param head position of its last event, 0 if there is none */
export const targetOf = (client: Client, head: () => Promise<number>): Target => ({
  head,
  send: async (commands) => {
    const batch = { commands, history: true };
    const ask = () => client.postAgain<{ results: CommandAnswer[] }>('/commands', batch);
    return (await patiently(ask)).results;
  },
  history: {
    rest: (until) => patiently(() => client.postAgain('/ops/history', { until: until.toISOString() })),
    end: () => patiently(() => endHistory(client)),
  },
});

/** History is told: what it still holds and is due fires. */
export const endHistory = (client: Client): Promise<{ fired: number }> => client.deleteAgain('/ops/history');

async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let waits = 1; ; waits++) {
    try {
      return await ask();
    } catch (error) {
      const working = error instanceof Problem && error.problem.type === NOT_SETTLED;
      if (!working || waits === MOST_WAITS) throw error;
    }
  }
}
