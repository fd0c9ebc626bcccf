/**
 * Maven Analytics' "CRM Sales Opportunities": the deals of a fictitious seller of computer hardware.
 *
 * The data is a picture of one day. Where it names no date:
 * - accounts, products and teams are there from the day before the first deal on, since they have to be somewhere;
 * - deals still in prospecting begin on the last day of the data, the only one on which they are known to be there.
 */
import { kind } from '../kind';
import { file, mapping } from '../mapping';
import { day, multipliedBy, number, oneOf, spelling, text, whole } from '../reading';

const NAME = 'maven-crm';
const FIRST_DAY = '2016-10-19T00:00:00.000Z';
const LAST_DAY = '2017-12-31T00:00:00.000Z';

const customer = kind(NAME, 'identity.customer');
const staff = kind(NAME, 'identity.staff');
const team = kind(NAME, 'identity.team');
const product = kind(NAME, 'sales.product');
const opportunity = kind(NAME, 'sales.opportunity');

const sector = spelling({ technolgy: 'technology' });
const country = spelling({ Philipines: 'Philippines' });
const productName = spelling({ GTXPro: 'GTX Pro' });
const millions = multipliedBy(number, 1e6);

const accounts = file(
  'accounts.csv',
  ['account', 'sector', 'year_established', 'revenue', 'employees', 'office_location', 'subsidiary_of'],
  {
    key: 'account',
    commands: (row) => {
      const name = row.get('account', text);
      const account = customer(name);
      const parent = row.maybeRefer('subsidiary_of', customer, text);
      const details = {
        kind: 'organisation',
        name,
        sector: row.maybe('sector', sector),
        yearEstablished: row.maybe('year_established', whole),
        revenue: row.maybe('revenue', millions),
        employees: row.maybe('employees', whole),
        country: row.maybe('office_location', country),
        source: `import: ${NAME}`,
      };
      return [
        account.tell('register', details, { at: FIRST_DAY }),
        ...(parent ? [account.tell('relate', { kind: 'subsidiary-of', to: parent.id }, { at: FIRST_DAY })] : []),
      ];
    },
  },
);

const products = file('products.csv', ['product', 'series', 'sales_price'], {
  key: 'product',
  commands: (row) => {
    const name = row.get('product', productName);
    const listed = { name, series: row.maybe('series', text), listPrice: row.get('sales_price', number) };
    return [product(name).tell('list', listed, { at: FIRST_DAY })];
  },
});

/** A manager leads one team, in one regional office; each row says so again. */
const teams = file('sales_teams.csv', ['sales_agent', 'manager', 'regional_office'], {
  key: 'sales_agent',
  commands: (row) => {
    const agent = row.get('sales_agent', text);
    const manager = row.get('manager', text);
    const region = row.get('regional_office', text);
    const group = team(manager);
    return [
      staff(manager).tell('join', { name: manager, teamId: group.id }, { at: FIRST_DAY }),
      group.tell('form', { name: `Team ${manager}`, region, managerId: staff(manager).id }, { at: FIRST_DAY }),
      staff(agent).tell('join', { name: agent, teamId: group.id }, { at: FIRST_DAY }),
    ];
  },
});

const pipeline = file(
  'sales_pipeline.csv',
  ['opportunity_id', 'sales_agent', 'product', 'account', 'deal_stage', 'engage_date', 'close_date', 'close_value'],
  {
    key: 'opportunity_id',
    commands: (row) => {
      const reference = row.get('opportunity_id', text);
      const stage = row.get('deal_stage', oneOf('Prospecting', 'Engaging', 'Won', 'Lost'));
      const ended = stage === 'Won' || stage === 'Lost';
      const buyer = row.maybeRefer('account', customer, text);
      if (!buyer && ended) row.reject('account', `is empty, and a deal that was ${stage.toLowerCase()} has a customer`);
      if (!buyer) row.note('account', 'an open deal without account: imported without customer');

      const began = stage === 'Prospecting' ? row.maybe('engage_date', day) : row.get('engage_date', day);
      if (began === undefined)
        row.note('engage_date', 'a deal in prospecting without date: begins on the last day of the data');

      const deal = opportunity(reference);
      const item = row.refer('product', product, productName);
      const concerning = buyer?.id;
      const opened = {
        title: `${item.key} (${reference})`,
        stage: stage === 'Prospecting' ? 'prospecting' : 'engaging',
        customerId: buyer?.id,
        productId: item.id,
        ownerId: row.refer('sales_agent', staff, text).id,
        reference,
      };
      const open = deal.tell('open', opened, { at: began ?? LAST_DAY, concerning });
      if (!ended) return [open];

      const at = row.get('close_date', day);
      const amount = row.get('close_value', number);
      if (stage === 'Won') return [open, deal.tell('win', { amount }, { at, concerning })];
      return [open, deal.tell('lose', { reason: 'not recorded' }, { at, concerning })];
    },
  },
);

export const mavenCrm = mapping(NAME, {
  about: 'accounts, products, sales teams and deals of Maven Analytics’ CRM sample (4 CSV files)',
  files: [accounts, products, teams, pipeline],
});
