/**
 * Lets a customer lapse who has bought and then is silent for too long.
 *
 * Purchases also reach the lifecycle through a policy, which may be quicker or slower than this. Until the first
 * purchase has come to the lifecycle, only the policy tells it of purchases, so that they do not overtake what came
 * before; from then on this does too, so that each lapse stands in its place among them.
 */
import { Lifecycle, LAPSE_AFTER_DAYS } from '@kizuna/contracts/analytics';
import { Opportunity, Order } from '@kizuna/contracts/sales';
import { eventTypeOf } from '@kizuna/contracts/shared';
import { fact, type InstanceOf, type RecordedEvent } from '@kizuna/event-sourcing';
import { at, days, process, react, send, type ProcessStep, type Send } from '@kizuna/messaging';
import { Lapse, Observe } from './lifecycle';
import { causeOf, isPurchase } from './signs';

interface Memory {
  /** The lifecycle knows of the first purchase. */
  converted: boolean;
  /** The purchase with which the silence began; absent before the first. */
  bought?: Lapse;
  /** When the silence became too long; absent while it has not. */
  lapsedAt?: string;
}

const { type: PLACED } = eventTypeOf(Order.Placed);
const { type: ENTERED } = eventTypeOf(Lifecycle.Entered);

/** The customer who bought, or whose first purchase came to the lifecycle. */
function customerIn({ type, data, subject }: RecordedEvent): string | undefined {
  if (type === PLACED) return isPurchase(data as InstanceOf<typeof Order.Placed>) ? subject : undefined;
  if (type === ENTERED) return (data as { stage: string }).stage === 'conversion' ? subject : undefined;
  return subject;
}

const buys = (customerId: string, { silentSince, ...cause }: Lapse): Send =>
  send(customerId, fact(Observe, { sign: 'buys', ...cause, causeAt: silentSince }), { effectiveAt: silentSince });

const lapses = (customerId: string, bought: Lapse, effectiveAt: string): Send =>
  send(customerId, fact(Lapse, bought), { effectiveAt });

/** One that becomes known late does not make the silence begin earlier. */
function bought({ converted, bought: before, lapsedAt }: Memory, _: unknown, event: RecordedEvent) {
  const silentSince = [event.effectiveAt, before?.silentSince ?? '', lapsedAt ?? ''].sort().at(-1)!;
  const due = new Date(Date.parse(silentSince) + days(LAPSE_AFTER_DAYS)).toISOString();
  const latest = { ...causeOf(event), silentSince };
  const commands = converted ? [buys(event.subject!, latest)] : [];
  return react<Memory>({ converted, bought: latest }, { commands, timers: [at(due, 'lapse')] });
}

/** The lifecycle knows of the first purchase: it is told what happened here since. */
function caughtUp(memory: Memory, { causeEventId }: { causeEventId: string }, { subject }: RecordedEvent) {
  const { bought, lapsedAt } = memory;
  const commands: Send[] = [];
  if (bought && bought.causeEventId !== causeEventId) commands.push(buys(subject!, bought));
  if (bought && lapsedAt !== undefined) commands.push(lapses(subject!, bought, lapsedAt));
  return react<Memory>({ ...memory, converted: true }, { commands });
}

export const silence = process<Memory>('analytics.silence', { converted: false })
  .key(customerIn)
  .on(Order, { Placed: bought })
  .on(Opportunity, { Won: bought })
  .on(Lifecycle, { Entered: caughtUp })
  .timers({
    lapse: (memory, { id, due }): ProcessStep<Memory> => {
      const commands = memory.converted && memory.bought ? [lapses(id, memory.bought, due)] : [];
      return react({ ...memory, lapsedAt: due }, { commands });
    },
  });
