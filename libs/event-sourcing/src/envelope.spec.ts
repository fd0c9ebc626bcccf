import { envelopeOf, grants, to, type Envelope } from './envelope';

describe('grants', () => {
  it.each<[string, string]>([
    ['sales.opportunity.win', 'sales.opportunity.win'],
    ['sales.opportunity.*', 'sales.opportunity.win'],
    ['sales.*', 'sales.opportunity.win'],
    ['*', 'sales.opportunity.win'],
  ])('%s grants %s', (pattern, permission) => {
    expect(grants(['other', pattern], permission)).toBe(true);
  });

  it.each<[string, string]>([
    ['sales.opportunity.win', 'sales.opportunity.wind'],
    ['sales.opportunity.win', 'sales.opportunity'],
    ['sales.opp*', 'sales.opportunity.win'],
    ['sales.opp.*', 'sales.opportunity.win'],
    ['sales.*', 'sales'],
    ['sales.*', 'salesforce.lead.open'],
    ['*.win', 'sales.opportunity.win'],
    ['.*', 'sales.opportunity.win'],
    ['**', 'sales.opportunity.win'],
    ['', 'sales.opportunity.win'],
    ['SALES.*', 'sales.opportunity.win'],
  ])('"%s" does not grant %s: a pattern ends at a whole segment', (pattern, permission) => {
    expect(grants([pattern], permission)).toBe(false);
  });

  it('grants nothing by an empty list', () => {
    expect(grants([], 'sales.opportunity.win')).toBe(false);
    expect(grants([], '')).toBe(false);
  });
});

describe('an address', () => {
  const address: Envelope = { id: 'an-id', actor: { id: 'ada', tenant: 'main', permissions: [] } };

  it('travels with the command and is no field of it', () => {
    const command = to(address, { amount: 5 });
    expect(envelopeOf(command)).toBe(address);
    expect(JSON.stringify(command)).toBe('{"amount":5}');
    expect(Object.keys(command)).toEqual(['amount']);
  });

  it('can be written anew, as a policy does that sends a command again', () => {
    const again = { ...address, id: 'another' };
    expect(envelopeOf(to(again, to(address, {})))).toBe(again);
  });

  it('cannot be smuggled in with a body', () => {
    class Win {}
    const body = Object.assign(new Win(), JSON.parse('{"envelope":{"id":"x"},"Symbol(envelope)":{"id":"x"}}'));
    expect(() => envelopeOf(body)).toThrow('Win has no address: wrap it with to(…)');
  });
});
