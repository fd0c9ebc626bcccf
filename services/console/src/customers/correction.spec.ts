import { correctionOf, knownOf } from './correction';

describe('a correction', () => {
  const known = { name: 'Abbott and Sons', email: 'old@example.net', country: 'Sweden', employees: 12 };

  it('begins with what is known', () => {
    expect(knownOf(known)).toEqual(known);
  });

  it('says only what differs', () => {
    const typed = { ...known, country: 'Finland', phone: '+46 1', reason: 'they moved' };
    expect(correctionOf(known, typed)).toEqual({ country: 'Finland', phone: '+46 1', reason: 'they moved' });
  });

  it('clears what was emptied', () => {
    const { employees: _, ...typed } = known;
    expect(correctionOf(known, { ...typed, reason: 'not so' })).toEqual({ cleared: ['employees'], reason: 'not so' });
  });

  it('never clears the name', () => {
    const { name: _, ...typed } = known;
    expect(correctionOf(known, typed)).toEqual({ reason: '' });
  });
});
