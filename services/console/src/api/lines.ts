/** Answers that come line by line (NDJSON): events as they happen, long work with its progress. */
import { ask, type Asking } from './request';

/**
 * `opened` is told when the answer begins: from then on nothing is missed.
 * @throws Problem; the loop ends when the answer does, or the signal aborts it
 */
export async function* linesOf<T>(path: string, asking: Asking = {}, opened?: () => void): AsyncGenerator<T> {
  const answer = await ask(path, asking);
  opened?.();
  if (!answer.body) return;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop()!;
      for (const line of lines) if (line) yield JSON.parse(line) as T;
    }
    if (rest) yield JSON.parse(rest) as T;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
