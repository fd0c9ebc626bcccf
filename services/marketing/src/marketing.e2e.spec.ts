/** Marketing as a whole, over HTTP on the embedded engines: what policies do between segments, campaigns and contacts. */
import { eventually } from '@kizuna/messaging/testing';
import { permissionsOf } from '@kizuna/platform';
import { TestApplication } from '@kizuna/platform/testing';
import type { CampaignRow } from './campaign/campaigns.view';
import type { ContactRow } from './contact/contacts.view';
import { marketing } from './marketing.module';
import type { MemberRow } from './segment/members.view';
import type { ProfileRow } from './segment/profile';
import { holds } from './segment/rule';
import type { SegmentRow } from './segment/segments.view';

const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [ann, bob, cem, readers, campaignId, code] = [1, 2, 3, 11, 21, 31].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

let app: TestApplication;
beforeAll(async () => {
  app = await TestApplication.start([marketing]);
}, 60_000);
afterAll(() => app.close());

/** Does it, and waits for all that follows from it. */
async function does(path: string, body: object = {}): Promise<void> {
  const answer = await app.post(`/marketing/${path}`, body);
  expect(answer).toMatchObject({ status: expect.any(Number), body: { revision: expect.any(Number) } });
  await app.settled();
}
const row = async <T>(path: string) => (await app.get<T>(`/marketing/${path}`)).body;
const head = () => app.running.engines.store.head();

const reads = { channel: 'email', purpose: 'newsletter' };
const consents = (id: string, purpose = 'newsletter') =>
  does('contacts', { id, channel: 'email', purpose, evidence: 'form' });
const withdraws = (id: string) => does(`contacts/${id}/withdraw-consent`, { ...reads, reason: 'asked us to' });

test('a segment fills and empties by itself, each with its cause', async () => {
  await consents(ann);
  await does('segments', { id: readers, name: 'Readers', rule: '{"consent.email.newsletter":true}' });
  expect(await row<SegmentRow>(`segments/${readers}`)).toMatchObject({ members: 1 });
  expect(await row<MemberRow>(`members/${readers}:${ann}`)).toMatchObject({
    isIn: true,
    causeType: 'marketing.segment.Defined',
  });

  await consents(bob);
  await withdraws(bob);
  expect(await row<MemberRow>(`members/${readers}:${bob}`)).toMatchObject({
    isIn: false,
    causeType: 'marketing.contact.ConsentWithdrawn',
  });
  await consents(bob);
  expect(await row<SegmentRow>(`segments/${readers}`)).toMatchObject({ members: 2 });
});

test('a launch touches those who are in, as far as they consent, and nobody who comes later', async () => {
  await consents(ann, 'offers');
  const offers = { channel: 'email', purpose: 'offers' };
  await does('campaigns', { id: campaignId, name: 'Spring', segmentId: readers, ...offers });
  await does(`campaigns/${campaignId}/launch`);
  await consents(cem);
  expect(await row<CampaignRow>(`campaigns/${campaignId}`)).toMatchObject({
    status: 'launched',
    audience: 2,
    touched: 1,
    withheld: { 'no-consent': 1 },
  });
  const { touches } = await row<ContactRow>(`contacts/${bob}`);
  expect(touches).toMatchObject([{ campaignId, withheldBecause: 'no-consent' }]);
});

test('a launch that is repeated changes nothing', async () => {
  const before = await head();
  await does(`campaigns/${campaignId}/launch`);
  expect(await head()).toBe(before);
});

test('a hard bounce withdraws the address', async () => {
  await does(`contacts/${ann}/record-bounce`, { campaignId, hard: true });
  expect(await row<ContactRow>(`contacts/${ann}`)).toMatchObject({
    withdrawnAddresses: [{ channel: 'email', reason: 'something bounced for good' }],
    touches: [{ campaignId, bounced: 'hard' }],
  });
});

test('another rule moves all whom it concerns, and a retired segment is empty', async () => {
  await does(`segments/${readers}/redefine`, { rule: '{"consent.email.offers":true}' });
  expect(await row<SegmentRow>(`segments/${readers}`)).toMatchObject({ members: 1, version: 2 });
  await does(`segments/${readers}/retire`, { reason: 'no longer of use' });
  expect(await row<SegmentRow>(`segments/${readers}`)).toMatchObject({ members: 0, status: 'retired' });
  await consents(cem, 'offers');
  expect(await row<SegmentRow>(`segments/${readers}`)).toMatchObject({ members: 0 });
});

test('whatever happens at once, in the end those are in for whom the rule holds', async () => {
  const busy = idOf(12);
  const rules = ['newsletter', 'offers', 'research'].map((purpose) => `{"consent.sms.${purpose}":true}`);
  await does('segments', { id: busy, name: 'Busy', rule: rules[0] });
  const changes = Array.from({ length: 120 }, async (_, n) => {
    const id = idOf(100 + (n % 20));
    const use = { channel: 'sms', purpose: ['newsletter', 'offers', 'research'][n % 3] };
    await app.post('/marketing/contacts', { id, ...use, evidence: 'form' });
    if (n % 4 === 0) await app.post(`/marketing/contacts/${id}/withdraw-consent`, { ...use, reason: 'asked us to' });
    if (n % 10 === 0) await app.post(`/marketing/segments/${busy}/redefine`, { rule: rules[(n / 10) % 3] });
  });
  await Promise.all(changes);
  await app.settled();
  const { rule, members } = await row<SegmentRow>(`segments/${busy}`);
  const { rows } = await row<{ rows: ProfileRow[] }>('profiles?limit=500');
  const isIn = rows.filter(({ segments }) => segments.includes(busy)).map(({ id }) => id);
  expect(isIn).toEqual(rows.filter((profile) => holds(rule, profile)).map(({ id }) => id));
  expect(isIn).toHaveLength(members);
  expect(members).toBeGreaterThan(0);
});

test('a promotion code expires by itself when its last day is over', async () => {
  await does('promotion-codes', { id: code, code: 'OLD-10', percent: 10, validUntil: '2020-01-31' });
  await eventually(async () => expect(await row(`promotion-codes/${code}`)).toMatchObject({ status: 'expired' }));
});

test('marketers and sellers do what is theirs, and leave to policies what is theirs', async () => {
  const marketer = permissionsOf('marketer', [marketing]);
  const seller = permissionsOf('seller', [marketing]);
  const asked = async (as: string[], path: string, body: object = {}) =>
    (await app.post(`/marketing/${path}`, body, { as })).status;
  const cause = { segmentId: readers, causeEventId: idOf(99), causeType: 'x' };
  expect(await asked(marketer, `contacts/${cem}/enter-segment`, cause)).toBe(403);
  expect(await asked(marketer, `promotion-codes/${code}/expire`)).toBe(403);
  expect(await asked(marketer, `campaigns/${campaignId}/close`)).toBe(200);
  expect(await asked(seller, `campaigns/${campaignId}/close`)).toBe(403);
  expect(await asked(seller, `contacts/${cem}/withdraw-consent`, { ...reads, reason: 'asked us to' })).toBe(200);
});
