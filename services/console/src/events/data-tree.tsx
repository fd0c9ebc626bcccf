/** What an event says, field by field; ids lead on where it is known whose they are, personal fields are marked. */
import { Anchor, Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Contract } from './catalogue/contracts';
import classes from './event-detail.module.css';
import { placeOf } from './places';

/** Fields that hold the id of something, and of what. */
const REFERENCES: Readonly<Record<string, string>> = {
  customerId: 'identity.customer',
  opportunityId: 'sales.opportunity',
  quoteId: 'sales.quote',
  orderId: 'sales.order',
  productId: 'sales.product',
  segmentId: 'marketing.segment',
  campaignId: 'marketing.campaign',
  caseId: 'service.case',
  articleId: 'service.article',
};

interface DataTreeProps {
  readonly value: object;
  readonly contract?: Contract | undefined;
}

export function DataTree({ value, contract }: DataTreeProps) {
  const { t } = useTranslation('events');
  const personal = new Set(contract?.fields.filter((field) => field.personal).map(({ name }) => name));
  const entries = Object.entries(value);
  if (entries.length === 0) return <div className={classes.tree}>{t('saysNothing')}</div>;
  return (
    <div className={classes.tree}>
      <Branch entries={entries} personal={personal} />
    </div>
  );
}

interface BranchProps {
  readonly entries: readonly (readonly [string, unknown])[];
  readonly personal?: ReadonlySet<string>;
}

function Branch({ entries, personal }: BranchProps) {
  const { t } = useTranslation('events');
  return (
    <ul>
      {entries.map(([name, value]) => (
        <li key={name}>
          <span className={classes.key}>{name}: </span>
          <Leaf name={name} value={value} />
          {personal?.has(name) && (
            <Badge size="xs" variant="light" color="orange" tt="none" className={classes.personal}>
              {t('personal')}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  );
}

function Leaf({ name, value }: { readonly name: string; readonly value: unknown }): ReactNode {
  if (value === null || typeof value !== 'object') {
    const text = String(value);
    const place =
      name === 'causeEventId' ? `/app/events?id=${text}` : REFERENCES[name] && placeOf(REFERENCES[name], text);
    if (!place) return text;
    return (
      <Anchor component={Link} to={place} inherit>
        {text}
      </Anchor>
    );
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return Array.isArray(value) ? '[]' : '{}';
  if (Array.isArray(value) && value.every((each) => each === null || typeof each !== 'object')) return value.join(', ');
  return <Branch entries={entries} />;
}
