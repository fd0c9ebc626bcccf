import { Contact } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { obeysTheLaws } from '@kizuna/event-sourcing/testing';
import { campaign } from './campaign/campaign';
import { contact } from './contact/contact';
import { promotionCode } from './promotion-code/promotion-code';
import { segment } from './segment/segment';

const use = { channel: 'email', purpose: 'offers' } as const;
const campaignId = '00000000-0000-7000-8000-000000000001';
const granted = fact(Contact.ConsentGranted, { ...use, evidence: 'form' });
const touched = fact(Contact.Touched, { ...use, campaignId, touchedAt: '2030-01-01T00:00:00.000Z' });

obeysTheLaws(contact, [], [granted, touched]);
obeysTheLaws(segment, ['{"stage":"lapsed"}', '{"orders":{"$gte":2}}']);
obeysTheLaws(campaign);
obeysTheLaws(promotionCode);
