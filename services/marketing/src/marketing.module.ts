/** Marketing: how we may address a customer and do, to whom, with what success. */
import { context } from '@kizuna/platform';
import { campaign } from './campaign/campaign';
import { campaigns } from './campaign/campaigns.view';
import { launchToAudience } from './campaign/launch-to-audience.policy';
import { contact } from './contact/contact';
import { contacts } from './contact/contacts.view';
import { pauseWhileCaseIsOverdue } from './contact/pause-while-case-is-overdue.process';
import { putOrdersDownToCampaigns } from './contact/put-orders-down-to-campaigns.policy';
import { withdrawBouncedAddress } from './contact/withdraw-bounced-address.policy';
import { promotionCodeExpiry } from './promotion-code/promotion-code-expiry.process';
import { promotionCode } from './promotion-code/promotion-code';
import { promotionCodes } from './promotion-code/promotion-codes.view';
import { redeemCodeWithOrder } from './promotion-code/redeem-code-with-order.policy';
import { keepSegments } from './segment/keep-segments.policy';
import { members } from './segment/members.view';
import { profiles } from './segment/profiles.view';
import { segment } from './segment/segment';
import { segments } from './segment/segments.view';

const views = ['contacts', 'profiles', 'segments', 'members', 'campaigns', 'promotionCodes'].map(
  (name) => `marketing.${name}`,
);
const consents = ['marketing.contact.grant-consent', 'marketing.contact.withdraw-consent'];

export const marketing = context({
  name: 'marketing',
  file: __filename,
  aggregates: [contact, segment, campaign, promotionCode],
  views: [contacts, profiles, segments, members, campaigns, promotionCodes],
  policies: [keepSegments, launchToAudience, putOrdersDownToCampaigns, withdrawBouncedAddress, redeemCodeWithOrder],
  processes: [pauseWhileCaseIsOverdue, promotionCodeExpiry],
  roles: {
    marketer: [
      ...views,
      ...consents,
      ...['withdraw-address', 'restore-address', 'pause', 'resume', 'touch', 'record-response', 'record-bounce'].map(
        (command) => `marketing.contact.${command}`,
      ),
      ...['segment', 'campaign'].map((name) => `marketing.${name}.*`),
      ...['issue', 'redeem', 'revoke'].map((command) => `marketing.promotionCode.${command}`),
    ],
    seller: [...consents, 'marketing.contacts', 'marketing.promotionCodes', 'marketing.promotionCode.redeem'],
    analyst: views,
  },
});
