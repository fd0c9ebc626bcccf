/** What a rule may ask of a customer: the fields of `marketing.profiles`, and how each is asked. */
import type { TermKind } from '../../i18n/use-term';

export type Kind = 'choice' | 'text' | 'staff' | 'number' | 'day' | 'consent';

export const FIELD_GROUPS = ['relation', 'buying', 'who', 'open', 'consent'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

interface Plain {
  readonly name: PlainName;
  readonly kind: Kind;
  readonly group: FieldGroup;
  /** Not every customer has it. */
  readonly optional?: true;
  /** Numbers without decimals, from here on. */
  readonly least?: number;
  readonly most?: number;
  readonly whole?: true;
  readonly term?: TermKind;
  readonly choices?: readonly string[];
}

export type PlainName =
  | 'stage'
  | 'stageSince'
  | 'orders'
  | 'value'
  | 'firstOrderAt'
  | 'lastOrderAt'
  | 'kind'
  | 'country'
  | 'sector'
  | 'employees'
  | 'source'
  | 'registeredAt'
  | 'ownerId'
  | 'id'
  | 'openOpportunities'
  | 'openCases'
  | 'lastScore'
  | 'responses';

export type Channel = 'email' | 'phone' | 'sms' | 'post' | 'push';
export type Purpose = 'newsletter' | 'offers' | 'research';
export const CHANNELS: readonly Channel[] = ['email', 'phone', 'sms', 'post', 'push'];
export const PURPOSES: readonly Purpose[] = ['newsletter', 'offers', 'research'];

export type ConsentName = `consent.${Channel}.${Purpose}`;
export type FieldName = PlainName | ConsentName;

export interface Field extends Omit<Plain, 'name'> {
  readonly name: FieldName;
}

const STAGES = ['reach', 'acquisition', 'conversion', 'retention', 'inspiration', 'lapsed'];
const COUNT = { kind: 'number', whole: true, least: 0 } as const;

const PLAIN: readonly Plain[] = [
  { name: 'stage', kind: 'choice', group: 'relation', optional: true, term: 'stage', choices: STAGES },
  { name: 'stageSince', kind: 'day', group: 'relation', optional: true },
  { name: 'value', kind: 'number', group: 'buying' },
  { name: 'orders', ...COUNT, group: 'buying' },
  { name: 'lastOrderAt', kind: 'day', group: 'buying', optional: true },
  { name: 'firstOrderAt', kind: 'day', group: 'buying', optional: true },
  { name: 'kind', kind: 'choice', group: 'who', optional: true, term: 'kind', choices: ['person', 'organisation'] },
  { name: 'country', kind: 'text', group: 'who', optional: true },
  { name: 'sector', kind: 'text', group: 'who', optional: true },
  { name: 'employees', ...COUNT, group: 'who', optional: true },
  { name: 'source', kind: 'text', group: 'who', optional: true },
  { name: 'registeredAt', kind: 'day', group: 'who', optional: true },
  { name: 'ownerId', kind: 'staff', group: 'who', optional: true },
  { name: 'id', kind: 'text', group: 'who' },
  { name: 'openOpportunities', ...COUNT, group: 'open' },
  { name: 'openCases', ...COUNT, group: 'open' },
  { name: 'lastScore', kind: 'number', whole: true, least: 1, most: 5, group: 'open', optional: true },
  { name: 'responses', ...COUNT, group: 'open' },
];

const CONSENTS: readonly Field[] = CHANNELS.flatMap((channel) =>
  PURPOSES.map(
    (purpose) => ({ name: `consent.${channel}.${purpose}` as const, kind: 'consent', group: 'consent' }) as const,
  ),
);

export const FIELDS: readonly Field[] = [...PLAIN, ...CONSENTS];

const byName = new Map<string, Field>(FIELDS.map((field) => [field.name, field]));
export const fieldOf = (name: string): Field | undefined => byName.get(name);

export const isConsent = (name: FieldName): name is ConsentName => name.startsWith('consent.');
export const useOf = (name: ConsentName) => {
  const [, channel, purpose] = name.split('.') as ['consent', Channel, Purpose];
  return { channel, purpose };
};

export type Op =
  'in' | 'nin' | 'prefix' | 'eq' | 'ne' | 'gte' | 'gt' | 'lte' | 'lt' | 'between' | 'is' | 'exists' | 'missing';

const OPS: Readonly<Record<Kind, readonly Op[]>> = {
  choice: ['in', 'nin'],
  text: ['in', 'nin', 'prefix'],
  staff: ['in', 'nin'],
  number: ['gte', 'lte', 'between', 'gt', 'lt', 'eq', 'ne'],
  day: ['gte', 'lt', 'between', 'gt', 'lte'],
  consent: ['is'],
};

/** How a field may be asked, the usual first. */
export const opsOf = ({ kind, optional }: Field): readonly Op[] =>
  optional ? [...OPS[kind], 'exists', 'missing'] : OPS[kind];
