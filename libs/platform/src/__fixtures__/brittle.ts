/** A context with faults on purpose: it keeps what the shop's orders bring in jars, and chokes on some amounts. */
import { events, Optional } from '@kizuna/contracts/shared';
import { aggregate, fact } from '@kizuna/event-sourcing';
import { policy, send } from '@kizuna/messaging';
import { view } from '@kizuna/read-models';
import { IsInt, IsString } from 'class-validator';
import { context } from '../context';
import { Order } from './shop';

/** Breaks the policy's command, which might be mended by trying again. */
export const POISON = 666;
/** Breaks the view's pure function, which never will. */
export const BLINDING = 13;

class JarFilled {
  @IsInt() amount!: number;
}
const Jar = events('brittle.jar', { Filled: JarFilled });

class FillJar extends JarFilled {
  @Optional() @IsString() note?: string;
}

const jar = aggregate('brittle.jar', { filled: false })
  .on(Jar, { Filled: () => ({ filled: true }) })
  .begins(
    { Fill: FillJar },
    {
      Fill: (_, { amount, note }) => {
        if (amount === POISON) throw new Error(`cannot digest ${note ?? 'this'}`);
        return [fact(JarFilled, { amount })];
      },
    },
  );

const fillJars = policy('brittle.fill-jars').on(Order, {
  Placed: ({ amount, note }, event) => [send(event.aggregateId, fact(FillJar, { amount, note }))],
});

class Sum {
  @IsInt() amount!: number;
}

const sums = view('brittle.sums', Sum, { version: 1 })
  .initially(() => ({ amount: 0 }))
  .on(Order, {
    Placed: (row, { amount, note }) => {
      if (amount === BLINDING) throw new Error(`cannot see ${note ?? 'this'}`);
      return { amount: row.amount + amount };
    },
  });

export const brittle = context({
  name: 'brittle',
  file: __filename,
  aggregates: [jar],
  policies: [fillJars],
  views: [sums],
});
