/** Says on standard error how far long work has come: a bar on a terminal, now and then a line elsewhere. */
import { SingleBar } from 'cli-progress';

const BETWEEN_LINES_MS = 5000;

export interface Progress {
  /** One more report; a new name begins anew. */
  report(what: string, done: number, of: number): void;
  /** Clears the bar, so that what is said next stands alone. */
  end(): void;
}

export const progressOn = (stream: NodeJS.WriteStream): Progress => (stream.isTTY ? bar(stream) : lines(stream));

function bar(stream: NodeJS.WriteStream): Progress {
  let current: { what: string; bar: SingleBar } | undefined;
  const end = () => {
    current?.bar.stop();
    current = undefined;
  };
  return {
    report(what, done, of) {
      if (current?.what !== what) {
        end();
        const format = `${what} [{bar}] {percentage} %`;
        current = { what, bar: new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true }) };
        current.bar.start(of, done);
      }
      current.bar.setTotal(of);
      current.bar.update(done);
    },
    end,
  };
}

function lines(stream: NodeJS.WriteStream): Progress {
  let said = performance.now();
  return {
    report(what, done, of) {
      if (performance.now() - said < BETWEEN_LINES_MS) return;
      said = performance.now();
      stream.write(`${what}: ${of === 0 ? 100 : Math.floor((done / of) * 100)} %\n`);
    },
    end() {},
  };
}
