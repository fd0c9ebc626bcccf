/** When something bounces for good, nothing more goes to that address. */
import { Contact } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { policy, send } from '@kizuna/messaging';
import { WithdrawAddress } from './contact';

export const withdrawBouncedAddress = policy('marketing.withdraw-bounced-address').on(Contact, {
  Bounced: ({ channel, hard }, { aggregateId }) =>
    hard ? [send(aggregateId, fact(WithdrawAddress, { channel, reason: 'something bounced for good' }))] : [],
});
