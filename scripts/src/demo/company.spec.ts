/** The company as commands: the same for the same wishes, in order, valid, and like one that could be. */
import { contexts } from '@kizuna/all-in-one';
import { validatorOf } from '@kizuna/event-sourcing';
import { company } from './company';
import type { DemoCommand, Wishes } from './plan';

const definitions = new Map(
  contexts
    .flatMap(({ aggregates }) => aggregates)
    .flatMap(({ decisions }) => decisions)
    .map((definition) => [definition.name, definition]),
);
const made = (wishes: Partial<Wishes> = {}): DemoCommand[] => [
  ...company({ customers: 400, seed: 1, until: '2026-03-31', ...wishes }),
];

const all = made();
const bodies = <T extends object>(command: string) =>
  all.filter((one) => one.command === command).map(({ body }) => body as T);
const many = (command: string) => bodies(command).length;

test('the same wishes give the same commands, each other wish gives others', () => {
  expect(made()).toEqual(all);
  const ids = new Set(all.map(({ commandId }) => commandId));
  for (const other of [{ seed: 2 }, { customers: 399 }, { events: 20_000 }]) {
    expect(made(other).filter(({ commandId }) => ids.has(commandId))).toEqual([]);
  }
});

test('another last day is the same company at another time', () => {
  const names = (commands: readonly DemoCommand[]) =>
    commands.filter(({ command }) => command === 'identity.customer.register').map(({ id }) => id);
  expect(new Set(names(made({ until: '2025-03-31' })))).toEqual(new Set(names(all)));
});

test('dates run forward, from the first day to the last', () => {
  const dates = all.map(({ effectiveAt }) => effectiveAt);
  expect(dates).toEqual([...dates].sort());
  expect(dates[0]!.slice(0, 10)).toBe('2024-04-01');
  expect(dates.at(-1)!.slice(0, 10) <= '2026-03-31').toBe(true);
  expect(dates.at(-1)!.slice(0, 10) > '2026-03-25').toBe(true);
});

test('each command is told once, and is one that its class allows', () => {
  expect(new Set(all.map(({ commandId }) => commandId)).size).toBe(all.length);
  for (const { command, body } of all) {
    const definition = definitions.get(command);
    expect([command, definition?.name]).toEqual([command, command]);
    expect(() => validatorOf(definition!.class)(JSON.parse(JSON.stringify(body)) as object)).not.toThrow();
  }
});

test('what concerns a customer is in the customer’s lane, and begins with the registration', () => {
  const known = new Set<string>();
  for (const { command, id, lane, body } of all) {
    if (command === 'identity.customer.register') known.add(id);
    const { customerId } = body as { customerId?: string };
    if (customerId !== undefined) expect([command, lane]).toEqual([command, customerId]);
    if (customerId !== undefined || command.startsWith('marketing.contact.')) expect(known).toContain(lane);
  }
  expect(known.size).toBe(400);
});

test('nobody who is there: addresses and numbers that nobody can have', () => {
  const customers = bodies<{ name: string; email: string; phone?: string }>('identity.customer.register');
  for (const { email, phone = '' } of customers) {
    expect(email).toMatch(/^[a-z0-9.]+@example\.(com|org|net)$/);
    expect(phone).toMatch(/^$|^\+49 30 23125|^\+44 20 7946 0|^\+33 1 99 00|^\+46 8 465 004|^\+1 206-555-01/);
  }
  const emails = customers.map(({ email }) => email);
  expect(new Set(emails).size).toBe(emails.length);
  const names = customers.map(({ name }) => name).join();
  expect(names).toMatch(/\p{Script=Han}/u);
  expect(names).toMatch(/[áéíłöü]/u);
});

test.each<[string, number, number]>([
  ['identity.customer.register', 400, 400],
  ['sales.order.place', 700, 2000],
  ['sales.order.return', 10, 120],
  ['sales.opportunity.open', 60, 300],
  ['sales.quote.accept', 10, 120],
  ['sales.quote.decline', 5, 80],
  ['service.case.open', 60, 300],
  ['service.case.rate', 20, 150],
  ['marketing.contact.grant-consent', 300, 600],
  ['marketing.contact.record-response', 200, 1200],
  ['marketing.campaign.launch', 30, 45],
  ['marketing.promotionCode.issue', 20, 300],
])('there are as many %s as there may be', (command, least, most) => {
  expect(many(command)).toBeGreaterThanOrEqual(least);
  expect(many(command)).toBeLessThanOrEqual(most);
});

test('all contexts live: of every aggregate that people change there is some', () => {
  const kinds = new Set(all.map(({ command }) => command.split('.').slice(0, 2).join('.')));
  const own = contexts
    .filter(({ name }) => name !== 'analytics')
    .flatMap(({ aggregates }) => aggregates.map(({ name }) => name));
  expect([...kinds].sort()).toEqual(own.sort());
});

test('buyers differ: some buy once, few buy much', () => {
  const orders = new Map<string, number>();
  for (const { customerId } of bodies<{ customerId?: string }>('sales.order.place')) {
    if (customerId) orders.set(customerId, (orders.get(customerId) ?? 0) + 1);
  }
  const counts = [...orders.values()].sort((a, b) => b - a);
  const once = counts.filter((one) => one === 1).length / counts.length;
  expect(once).toBeGreaterThan(0.15);
  expect(once).toBeLessThan(0.6);
  const best = counts.slice(0, Math.ceil(counts.length / 10)).reduce((sum, one) => sum + one, 0);
  expect(best / counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0.25);
});

test('more events are more of the same business, with the same customers', () => {
  const busier = made({ events: 30_000 });
  expect(busier.length).toBeGreaterThan(all.length * 1.3);
  expect(busier.filter(({ command }) => command === 'identity.customer.register')).toHaveLength(400);
});

test('scores are mostly good, and some are bad', () => {
  const scores = bodies<{ score: number }>('service.case.rate').map(({ score }) => score);
  expect(scores.filter((score) => score >= 4).length / scores.length).toBeGreaterThan(0.5);
  expect(scores.some((score) => score <= 2)).toBe(true);
});
