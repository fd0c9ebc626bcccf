/** What customers answer to campaigns: most say nothing, some read, few click, and of these some buy. */
import { touched, type Campaign } from './campaigns';
import type { Life } from './life';
import { thing } from './plan';
import { comeBack, type Code } from './shopping';
import { atLeisure, atWork, DAY, dayOf, HOUR, startOf } from './time';

/** Who did not come back for so many codes gets no other. */
const MOST_CODES = 2;

/** Waits for the campaigns to come. */
export function answersCampaigns(life: Life): void {
  for (const campaign of life.firm.campaigns) {
    if (campaign.launchedAt > life.since) life.later(campaign.launchedAt, () => answer(life, campaign));
  }
}

function answer(life: Life, campaign: Campaign): void {
  const { chance } = life;
  const { launchedAt: at, channel, id: campaignId } = campaign;
  if (!touched(life, campaign)) return;
  const code =
    campaign.code !== undefined && life.codes++ < MOST_CODES ? issue(life, campaign, campaign.code) : undefined;
  if (channel === 'phone') {
    if (chance.maybe(0.3))
      life.tell(life.contact, 'record-response', { campaignId, response: 'replied' }, at + 3 * DAY);
    return;
  }
  const bounces = chance.next();
  if (bounces < 0.03) return bounce(life, campaign, bounces < 0.01);
  if (!chance.maybe(0.42)) return;
  const read = atLeisure(chance, at + DAY * (1 + Math.min(6, chance.exponential(1.5))));
  life.tell(life.contact, 'record-response', { campaignId, response: 'opened' }, read);
  if (!chance.maybe(code ? 0.45 : 0.3)) return;
  life.tell(life.contact, 'record-response', { campaignId, response: 'clicked' }, read);
  if (chance.maybe(code ? 0.5 : 0.25)) {
    const bought = atLeisure(chance, read + chance.whole(1, 5) * DAY);
    life.later(bought, (then) => comeBack(life, then, code));
  }
}

/** Their own code, once, for six weeks. */
export function issue(life: Life, campaign: Pick<Campaign, 'id' | 'launchedAt'> | undefined, percent: number): Code {
  const at = campaign ? campaign.launchedAt + HOUR : life.since;
  const code = thing(life.plan, 'code', `${life.number} ${at}`);
  const validUntil = dayOf(at + 42 * DAY);
  const word = `${campaign ? 'BACK' : 'HELLO'}-${code.id.slice(0, 8)}`;
  const body = { code: word, percent, validUntil, customerId: life.customer.id, campaignId: campaign?.id };
  life.tell(code, 'issue', body, at);
  return { ...code, percent, validUntil: Date.parse(validUntil) };
}

/** An address that is wrong for good is put right by some. */
function bounce(life: Life, { id: campaignId, launchedAt }: Campaign, hard: boolean): void {
  const { chance, contact } = life;
  // The day after: touches are another's reaction to the launch, and by then they are there.
  const at = startOf(launchedAt) + DAY + 6 * HOUR;
  life.tell(contact, 'record-bounce', { campaignId, hard }, at);
  if (!hard) return;
  const span = { from: at, to: Infinity };
  life.unreachable.push(span);
  if (!chance.maybe(0.4)) return;
  const mended = atWork(chance, at + chance.whole(10, 60) * DAY);
  const email = `new.address.${life.number}@example.net`;
  life.tell(life.customer, 'correct', { email, reason: 'mail to the old address came back' }, mended);
  life.tell(contact, 'restore-address', { channel: 'email', reason: 'there is another address' }, mended);
  span.to = mended;
}
