/**
 * Accounts and opportunities as Salesforce's Data Loader extracts them (samples of its own tests): one row for each
 * record, all columns, in the encoding of the machine that it ran on.
 *
 * A deal that was won took effect on the day on which it closed, also if it was entered later; every other is there
 * since it was entered.
 */
import { linked, linkedExternally, phoneIn } from '../identifiers';
import { kind } from '../kind';
import { file, mapping } from '../mapping';
import { day, instant, multipliedBy, number, oneOf, spelling, text, Unreadable, whole, type Read } from '../reading';
import type { Row } from '../row';

const NAME = 'salesforce-dataloader';

const customer = kind(NAME, 'identity.customer');
const opportunity = kind(NAME, 'sales.opportunity');

/** Most rows have codes of two letters. */
const country = spelling({ 'United States': 'US', USA: 'US', Canada: 'CA' });
const money = multipliedBy(number, 1);
const yesOrNo = oneOf('true', 'false');

/** Three characters at the end of a long id only check the others, for systems that lose case; both are one record. */
const recordId: Read<string> = (value) => {
  if (!/^[A-Za-z0-9]{15}([A-Z0-5]{3})?$/.test(value)) throw new Unreadable(`"${value}" is no id of Salesforce`);
  return value.slice(0, 15);
};

/** Of Salesforce's stages as they come; ours are fewer. Won and lost are how a deal ends. */
const STAGES: Readonly<Record<string, string>> = {
  Prospecting: 'prospecting',
  Qualification: 'prospecting',
  'Needs Analysis': 'engaging',
  'Value Proposition': 'engaging',
  'Id. Decision Makers': 'engaging',
  'Perception Analysis': 'engaging',
  'Proposal/Price Quote': 'engaging',
  'Negotiation/Review': 'engaging',
};
const stage: Read<string> = (value, correct) => {
  const known = oneOf('Closed Won', 'Closed Lost', ...Object.keys(STAGES))(value, correct);
  const ours = STAGES[known];
  if (ours !== undefined && ours !== known.toLowerCase()) correct(ours);
  return ours ?? known;
};

/** One that was deleted there is not imported. */
function isGone(row: Row<'ISDELETED'>): boolean {
  const gone = row.get('ISDELETED', yesOrNo) === 'true';
  if (gone) row.note('ISDELETED', 'is true: not imported');
  return gone;
}

const ACCOUNT_KEPT = [
  'ID',
  'ISDELETED',
  'NAME',
  'PARENTID',
  'BILLINGCOUNTRY',
  'PHONE',
  'INDUSTRY',
  'ANNUALREVENUE',
  'NUMBEROFEMPLOYEES',
  'CREATEDDATE',
  'ORACLE_ID__C',
] as const;
const ACCOUNT_NOT_KEPT = [
  'MASTERRECORDID',
  'TYPE',
  'BILLINGSTREET',
  'BILLINGCITY',
  'BILLINGSTATE',
  'BILLINGPOSTALCODE',
  'SHIPPINGSTREET',
  'SHIPPINGCITY',
  'SHIPPINGSTATE',
  'SHIPPINGPOSTALCODE',
  'SHIPPINGCOUNTRY',
  'FAX',
  'ACCOUNTNUMBER',
  'WEBSITE',
  'SIC',
  'OWNERSHIP',
  'TICKERSYMBOL',
  'DESCRIPTION',
  'RATING',
  'SITE',
  'OWNERID',
  'CREATEDBYID',
  'LASTMODIFIEDDATE',
  'LASTMODIFIEDBYID',
  'SYSTEMMODSTAMP',
  'LASTACTIVITYDATE',
] as const;

const accounts = file('accountData.csv', [...ACCOUNT_KEPT, ...ACCOUNT_NOT_KEPT], {
  key: 'ID',
  notKept: ACCOUNT_NOT_KEPT,
  commands: (row) => {
    if (isGone(row)) return [];
    const id = row.get('ID', recordId);
    const at = row.get('CREATEDDATE', instant);
    const name = row.get('NAME', text);
    if (/^[?\s]+$/.test(name)) row.note('NAME', 'has question marks only: its letters were lost before it came here');
    const phone = row.maybe('PHONE', text);
    const reach = phone === undefined ? undefined : phoneIn(row, 'PHONE', phone);
    const parent = row.maybeRefer('PARENTID', customer, recordId);
    const oracleId = row.maybe('ORACLE_ID__C', text);
    const account = customer(id);
    const details = {
      kind: 'organisation',
      name,
      phone: reach?.shown,
      country: row.maybe('BILLINGCOUNTRY', country),
      sector: row.maybe('INDUSTRY', text),
      employees: row.maybe('NUMBEROFEMPLOYEES', whole),
      revenue: row.maybe('ANNUALREVENUE', money),
      source: `import: ${NAME}`,
    };
    return [
      account.tell('register', details, { at }),
      linkedExternally(account, `salesforce:${id}`, at),
      ...(oracleId === undefined ? [] : [linkedExternally(account, `oracle:${oracleId}`, at)]),
      ...linked(account, reach ? [reach] : [], at),
      ...(parent ? [account.tell('relate', { kind: 'subsidiary-of', to: parent.id }, { at })] : []),
    ];
  },
});

const DEAL_KEPT = ['ID', 'ISDELETED', 'ACCOUNTID', 'NAME', 'STAGENAME', 'AMOUNT', 'CLOSEDATE', 'CREATEDDATE'] as const;
const DEAL_NOT_KEPT = [
  'DESCRIPTION',
  'PROBABILITY',
  'EXPECTEDREVENUE',
  'TOTALOPPORTUNITYQUANTITY',
  'TYPE',
  'NEXTSTEP',
  'LEADSOURCE',
  'ISCLOSED',
  'ISWON',
  'FORECASTCATEGORY',
  'HASOPPORTUNITYLINEITEM',
  'PRICEBOOKID',
  'PRICEBOOK2ID',
  'OWNERID',
  'CREATEDBYID',
  'LASTMODIFIEDDATE',
  'LASTMODIFIEDBYID',
  'SYSTEMMODSTAMP',
  'LASTACTIVITYDATE',
  'FISCALQUARTER',
  'FISCALYEAR',
  'FISCAL',
  'ORACLE_ID__C',
] as const;

const opportunities = file('opportunityData.csv', [...DEAL_KEPT, ...DEAL_NOT_KEPT], {
  key: 'ID',
  notKept: DEAL_NOT_KEPT,
  commands: (row) => {
    if (isGone(row)) return [];
    const id = row.get('ID', recordId);
    const entered = row.get('CREATEDDATE', instant);
    const closes = row.get('CLOSEDATE', day);
    const standing = row.get('STAGENAME', stage);
    const amount = row.maybe('AMOUNT', money);
    const buyer = row.maybeRefer('ACCOUNTID', customer, recordId);
    const isWon = standing === 'Closed Won';
    const ended = isWon || standing === 'Closed Lost';
    if (isWon && !buyer) row.reject('ACCOUNTID', 'is empty, and a deal that was won has a customer');
    if (isWon && amount === undefined) row.reject('AMOUNT', 'is empty, and a deal that was won has one');
    const isLate = ended && closes < entered;
    if (isLate) row.note('CREATEDDATE', 'is after the deal closed: it begins on the day on which it closed');
    if (!ended && closes < entered) row.note('CLOSEDATE', 'is before the open deal was entered: kept as it is');

    const deal = opportunity(id);
    const concerning = buyer?.id;
    const opened = {
      title: row.get('NAME', text),
      stage: ended ? 'engaging' : standing,
      amount,
      customerId: buyer?.id,
      expectedCloseOn: closes.slice(0, 10),
      reference: id,
    };
    const open = deal.tell('open', opened, { at: isLate ? closes : entered, concerning });
    if (isWon) return [open, deal.tell('win', { amount }, { at: closes, concerning })];
    if (ended) return [open, deal.tell('lose', { reason: 'not recorded' }, { at: closes, concerning })];
    return [open];
  },
});

export const salesforceDataloader = mapping(NAME, {
  about: 'accounts and opportunities that Salesforce’s Data Loader extracted (accountData.csv, opportunityData.csv)',
  files: [accounts, opportunities],
});
