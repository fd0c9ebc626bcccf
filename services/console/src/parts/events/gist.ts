/** What an event says, in a few words that fit in a line: the amount, the stage, the reason. */
import { useMemo } from 'react';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';

type Data = Readonly<Record<string, unknown>>;

/** In the order in which they are said. Reasons and texts come last, since they may be long. */
const AMOUNTS = ['amount', 'total'];
const TEXTS = ['title', 'subject', 'activity', 'reason', 'result', 'resolution', 'comment', 'evidence'];

export function useGist() {
  const format = useFormats();
  const term = useTerm();
  return useMemo(() => {
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
    const use = ({ channel, purpose }: Data) =>
      [purpose && term('purpose', text(purpose)), channel && term('channel', text(channel))]
        .filter(Boolean)
        .join(' · ');
    /** What only some events have, and in their own way. */
    const own: Readonly<Record<string, (data: Data) => string | undefined>> = {
      'sales.opportunity.Advanced': ({ from, to }) => `${term('pipeline', text(from))} → ${term('pipeline', text(to))}`,
      'analytics.lifecycle.Entered': ({ stage }) => term('stage', text(stage)),
      'analytics.lifecycle.WonBack': ({ stage }) => term('stage', text(stage)),
      'analytics.lifecycle.Lapsed': ({ stage }) => term('stage', text(stage)),
      'analytics.activity.ActiveInMonth': ({ month }) => format.month(text(month)),
      'identity.customer.Registered': ({ source }) => text(source),
      'identity.customer.Related': ({ kind }) => term('relation', text(kind)),
      'identity.customer.Unrelated': ({ kind }) => term('relation', text(kind)),
      'identity.customer.IdentifierLinked': ({ value }) => text(value),
      'identity.customer.IdentifierUnlinked': ({ value }) => text(value),
      'marketing.contact.TouchWithheld': ({ because }) => term('withheld', text(because)),
      'marketing.contact.Responded': ({ response }) => term('response', text(response)),
      'service.case.Rated': ({ score }) => `${String(score)}/5`,
      'service.case.Breached': ({ clock }) => term('clock', text(clock)),
      'service.case.Prioritised': ({ from, priority }) =>
        `${term('priority', text(from))} → ${term('priority', text(priority))}`,
    };
    const amountIn = (data: Data) => {
      const field = AMOUNTS.find((name) => typeof data[name] === 'number');
      return field === undefined ? undefined : format.amount(data[field] as number);
    };
    return (type: string, data: Data): string => {
      const texts = TEXTS.map((field) => text(data[field])).filter((each) => each !== undefined);
      return [own[type]?.(data), amountIn(data), use(data), ...texts].filter(Boolean).join(' · ');
    };
  }, [format, term]);
}
