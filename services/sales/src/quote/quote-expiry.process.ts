/** Lets a quote expire when the last day of the version that was sent is over and nobody has answered. */
import { Quote } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { at, process, react, send } from '@kizuna/messaging';
import { endOf } from '../day';
import { Expire } from './quote';

/** The version that was sent last; 0: none. */
type State = { readonly version: number };

const answered = (state: State) => react(state, { cancel: ['expire'] });

export const quoteExpiry = process('sales.quote-expiry', { version: 0 } as State)
  .on(Quote, {
    Sent: (_, { version, validUntil }) => react({ version }, { timers: [at(endOf(validUntil), 'expire')] }),
    Revised: answered,
    Accepted: answered,
    Declined: answered,
  })
  .timers({
    expire: (state, { id }) => react(state, { commands: [send(id, fact(Expire, state))] }),
  });
