/** What do we know of this customer? The 360, filled from identity, sales and the lifecycle. */
import { Lifecycle } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Opportunity } from '@kizuna/contracts/sales';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { view } from '@kizuna/read-models';
import { plus, winRate } from '../plus';
import { CustomerRow, type Sales } from './customer-row';

const MOST_TOUCHPOINTS = 20;
const MOST_STAGES = 20;

/** Something happened between us: kept in the order in which it took effect, whatever the order of its arrival. */
function touched(row: CustomerRow, { id, effectiveAt: at, type }: RecordedEvent, label: string): CustomerRow {
  const { touchpoints } = row;
  const older = touchpoints.findIndex((other) => other.at < at || (other.at === at && other.id < id));
  const place = older < 0 ? touchpoints.length : older;
  if (place === MOST_TOUCHPOINTS) return row;
  return { ...row, touchpoints: touchpoints.toSpliced(place, 0, { id, at, type, label }).slice(0, MOST_TOUCHPOINTS) };
}

type Counted = 'open' | 'openValue' | 'won' | 'wonValue' | 'lost';

function sold(row: CustomerRow, added: Partial<Record<Counted, number>>): CustomerRow {
  const sales: Sales = plus(row.sales, added);
  return { ...row, sales: { ...sales, winRate: winRate(sales.won, sales.lost) } };
}

const latest = (row: CustomerRow, wonOn: string): CustomerRow => {
  const { lastWonOn = wonOn } = row.sales;
  return { ...row, sales: { ...row.sales, lastWonOn: lastWonOn > wonOn ? lastWonOn : wonOn } };
};

export const customers = view('analytics.customers', CustomerRow, { version: 1 })
  .key(({ subject }) => subject)
  .initially((id) => ({
    id,
    relations: [],
    identifiers: [],
    sales: { open: 0, openValue: 0, won: 0, wonValue: 0, lost: 0 },
    touchpoints: [],
  }))
  .on(Customer, {
    Registered: (row, registered, event) =>
      touched(
        { ...row, ...registered, registeredAt: event.effectiveAt },
        event,
        `registered from ${registered.source}`,
      ),
    Corrected: (row, { reason: _reason, cleared = [], ...corrections }, event) => {
      const corrected = { ...row, ...corrections };
      for (const detail of cleared) delete corrected[detail];
      return touched(corrected, event, 'corrected');
    },
    IdentifierLinked: (row, { scheme, value }) => ({ ...row, identifiers: [...row.identifiers, { scheme, value }] }),
    IdentifierUnlinked: (row, { scheme, value }) => ({
      ...row,
      identifiers: row.identifiers.filter((other) => other.scheme !== scheme || other.value !== value),
    }),
    Related: (row, { kind, to }) => ({ ...row, relations: [...row.relations, { kind, to }] }),
    Unrelated: (row, { kind, to }) => ({
      ...row,
      relations: row.relations.filter((other) => other.kind !== kind || other.to !== to),
    }),
  })
  .on(Opportunity, {
    Opened: (row, { title, amount = 0 }, event) =>
      touched(sold(row, { open: 1, openValue: amount }), event, `opened: ${title}`),
    CustomerNamed: (row, { expected = 0 }, event) =>
      touched(sold(row, { open: 1, openValue: expected }), event, 'named as the customer of a deal'),
    Advanced: (row, { to }, event) => touched(row, event, `advanced to ${to}`),
    Revalued: (row, { expected = 0, amount }, event) =>
      touched(sold(row, { openValue: amount - expected }), event, `revalued to ${amount}`),
    Won: (row, { expected = 0, amount, wonOn }, event) => {
      const won = sold(row, { open: -1, openValue: -expected, won: 1, wonValue: amount });
      return touched(latest(won, wonOn), event, `won for ${amount}`);
    },
    Lost: (row, { expected = 0, reason }, event) =>
      touched(sold(row, { open: -1, openValue: -expected, lost: 1 }), event, `lost: ${reason.slice(0, 280)}`),
    Reopened: (row, { expected = 0, undoes, amount = 0 }, event) => {
      const undone = undoes === 'won' ? { won: -1, wonValue: -amount } : { lost: -1 };
      return touched(sold(row, { open: 1, openValue: expected, ...undone }), event, `reopened, was ${undoes}`);
    },
  })
  .on(Lifecycle, {
    Entered: (row, { stage, enteredAt: since, dwellMs, causeType, causeId }) => ({
      ...row,
      lifecycle: {
        stage,
        since,
        history: [{ stage, since, dwellMs, causeType, causeId }, ...(row.lifecycle?.history ?? [])].slice(
          0,
          MOST_STAGES,
        ),
      },
    }),
  })
  .indexed('name', 'kind', 'sector', 'country')
  .asOfBySubject();
