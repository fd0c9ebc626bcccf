import { deals } from '../sample.fixture';
import { InvalidQuery } from './invalid-query';
import { picking } from './pick';

describe('some fields of a row', () => {
  const row = Object.freeze({ stage: 'a', amount: 1, place: Object.freeze({ city: 'Lyon' }) });

  it.each([
    [['stage'], { stage: 'a' }],
    [['place'], { place: { city: 'Lyon' } }],
    [['place.city', 'amount'], { place: { city: 'Lyon' }, amount: 1 }],
    // Named whole and in part, in either order.
    [['place', 'place.city'], { place: { city: 'Lyon' } }],
    [['place.city', 'place'], { place: { city: 'Lyon' } }],
    // What a row does not have.
    [['urgent'], {}],
  ])('%j', (fields, picked) => {
    expect(picking(deals, fields)(row)).toEqual(picked);
  });

  it('none of a part that is not there', () => {
    expect(picking(deals, ['place.city'])({ stage: 'a' })).toEqual({});
  });

  it.each([[['nothing']], [['']], [['stage', 'place.nothing']], [['__proto__']], [Array<string>(51).fill('stage')]])(
    'not %j',
    (fields) => {
      expect(() => picking(deals, fields)).toThrow(InvalidQuery);
    },
  );
});
