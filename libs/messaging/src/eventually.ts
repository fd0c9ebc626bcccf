import { setImmediate as turn } from 'node:timers/promises';

/** For specs: waits until an assertion holds, 5 s at most, and gives all other work its turn meanwhile. */
export async function eventually(assertion: () => unknown): Promise<void> {
  for (const deadline = Date.now() + 5000; ; await turn()) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
