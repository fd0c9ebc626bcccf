/** The application as that to which history is told: by imports and by the demo. */
import type { CommandAnswer, Target } from '../import/replay';
import { Problem, type Client } from './client';
import { headOf } from './head';
import { endHistory } from './history';

/** How often it is waited, some 20 s each time, until what follows from much at once is done, as from a large launch. */
const MOST_WAITS = 30;
const NOT_SETTLED = 'urn:kizuna:problem:not-settled';

export const targetOf = (client: Client): Target => ({
  head: () => headOf(client),
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
