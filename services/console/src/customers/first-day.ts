/** When what we know of a customer begins. */
import type { LiveEvent } from '../api/live';
import { today } from '../i18n/format';
import type { Customer } from './shown-customer';

/** The first day on which something is known of them. */
export function firstDay(now: Customer, events: readonly LiveEvent[] | undefined): string {
  const earliest = [
    now.registeredAt,
    events?.at(-1)?.time,
    now.lifecycle?.history.at(-1)?.since,
    now.touchpoints.at(-1)?.at,
  ];
  const days = earliest.flatMap((time) => (time ? [time.slice(0, 10)] : []));
  return days.reduce((one, other) => (other < one ? other : one), today());
}
