/** When a campaign is launched, it touches those who are in its segment at that moment, and nobody who comes later. */
import { Campaign } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { each, policy, send } from '@kizuna/messaging';
import { Touch } from '../contact/contact';
import { members, wasIn } from '../segment/members.view';

export const launchToAudience = policy('marketing.launch-to-audience').on(Campaign, {
  Launched: ({ segmentId, channel, purpose, launchedAt }, { aggregateId: campaignId }) => [
    each(members, { filter: { segmentId } }, (member) =>
      wasIn(member, launchedAt) ? [send(member.customerId, fact(Touch, { campaignId, channel, purpose }))] : [],
    ),
  ],
});
