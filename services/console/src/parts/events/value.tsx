/** A value of an event or of a row, shown by what its field says that it is: a name instead of an id, a date as a date. */
import { Anchor, Code, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRow } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { useTerm, type TermKind } from '../../i18n/use-term';
import { session } from '../../session/session';
import { CustomerLink, StaffName } from '../names';
import { useEventWords } from './use-event-words';

interface FieldValueProps {
  /** Its own name, or its path: `orders.value`. */
  readonly field: string;
  readonly value: unknown;
}

const MOST_SHOWN = 12;
const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const EVENT_TYPE = /^[a-z]\w*\.[a-z]\w*\.[A-Z]\w*$/;

const STAFF = ['ownerId', 'managerId', 'agentId'];
const CUSTOMERS = ['customerId', 'parentId'];
/** Where an id leads, and from which view its name comes, if it has one. */
const PAGES: Readonly<Record<string, readonly [page: string, view?: NamingView]>> = {
  opportunityId: ['sales/opportunities', '/sales/opportunities'],
  quoteId: ['sales/quotes'],
  orderId: ['sales/orders'],
  lastOrderId: ['sales/orders'],
  productId: ['sales/products', '/sales/products'],
  segmentId: ['marketing/segments', '/marketing/segments'],
  campaignId: ['marketing/campaigns', '/marketing/campaigns'],
  articleId: ['desk/knowledge', '/service/articles'],
};
type NamingView =
  '/sales/opportunities' | '/sales/products' | '/marketing/segments' | '/marketing/campaigns' | '/service/articles';
/** The kinds of names that a field's values have, the first that knows the value. */
const TERMS: Readonly<Record<string, readonly TermKind[]>> = {
  stage: ['stage', 'pipeline'],
  from: ['stage', 'pipeline', 'priority'],
  to: ['stage', 'pipeline'],
  kind: ['kind', 'relation'],
  status: ['status'],
  undoes: ['status'],
  channel: ['channel'],
  purpose: ['purpose'],
  priority: ['priority'],
  because: ['withheld'],
  response: ['response'],
  clock: ['clock'],
};
/** Numbers that are not written with separators. */
const PLAIN = ['yearEstablished', 'version', 'pipelineVersion', 'slaVersion'];

export function FieldValue({ field, value }: FieldValueProps) {
  const { t } = useTranslation('happened');
  const format = useFormats();
  const own = field.slice(field.lastIndexOf('.') + 1);
  if (value === undefined || value === null || value === '') {
    return (
      <Text span inherit c="dimmed">
        {t('event.nothing')}
      </Text>
    );
  }
  if (typeof value === 'boolean') return <>{t(value ? 'event.yes' : 'event.no')}</>;
  if (typeof value === 'number') {
    if (own === 'dwellMs') return <>{format.span(value)}</>;
    if (own === 'winRate') return <>{format.percent(value)}</>;
    return <>{PLAIN.includes(own) ? String(value) : format.amount(value)}</>;
  }
  if (typeof value === 'string') return <TextValue field={own} value={value} />;
  return Array.isArray(value) ? <Several field={own} values={value} /> : <Parts value={value} />;
}

function TextValue({ field, value }: { readonly field: string; readonly value: string }) {
  const format = useFormats();
  const term = useTerm();
  const words = useEventWords();
  if (MOMENT.test(value)) return <>{format.moment(value)}</>;
  if (DAY.test(value)) return <>{format.day(value)}</>;
  if (ID.test(value)) return <Named field={field} id={value} />;
  if (EVENT_TYPE.test(value)) return <>{words.event(value)}</>;
  const named = (TERMS[field] ?? []).map((kind) => term(kind, value)).find((name) => name !== value);
  return <>{named ?? value}</>;
}

function Named({ field, id }: { readonly field: string; readonly id: string }) {
  if (STAFF.includes(field)) return <StaffName id={id} />;
  if (CUSTOMERS.includes(field)) return <CustomerLink id={id} />;
  const page = PAGES[field];
  if (!page) return <Code>{id.slice(0, 8)}</Code>;
  const [to, view] = page;
  return (
    <Anchor component={Link} to={`/app/${to}/${id}`} inherit>
      {view ? <NameIn view={view} id={id} /> : id.slice(0, 8)}
    </Anchor>
  );
}

function NameIn({ view, id }: { readonly view: NamingView; readonly id: string }) {
  const { data } = useRow(view, session.can(view.slice(1).replace('/', '.')) ? id : undefined);
  const name = data && ('name' in data ? data.name : data.title);
  return <>{name ?? id.slice(0, 8)}</>;
}

function Several({ field, values }: { readonly field: string; readonly values: readonly unknown[] }) {
  const { t } = useTranslation('happened');
  if (values.length === 0) return <FieldValue field={field} value={undefined} />;
  return (
    <Stack gap={2}>
      {values.slice(0, MOST_SHOWN).map((value, place) => (
        <Text key={place} component="div" inherit>
          <FieldValue field={field} value={value} />
        </Text>
      ))}
      {values.length > MOST_SHOWN && (
        <Text size="sm" c="dimmed">
          {t('event.lines', { count: values.length })}
        </Text>
      )}
    </Stack>
  );
}

/** The fields of an object in one line: `Quantity 3 · Price 12.5`. */
function Parts({ value }: { readonly value: object }) {
  const words = useEventWords();
  const parts = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return parts.map(([field, each], place) => (
    <Text key={field} span inherit>
      {place > 0 && ' · '}
      <Text span inherit c="dimmed">
        {words.field(field)}{' '}
      </Text>
      <FieldValue field={field} value={each} />
    </Text>
  ));
}
