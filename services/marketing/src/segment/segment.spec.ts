import { Segment } from '@kizuna/contracts/marketing';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { Define, Redefine, Rename, Retire, segment } from './segment';

const rule = '{"stage":"lapsed"}';
const another = '{"orders":{"$gte":2},"consent.email.offers":true}';
const defined = fact(Segment.Defined, { name: 'Win back', rule });
const redefined = fact(Segment.Redefined, { rule: another, version: 2 });
const retired = fact(Segment.Retired, { reason: 'no longer of use' });

test('a segment is defined', () => given(segment).when(Define, { name: 'Win back', rule }).then(defined));
test('once', () => given(segment, defined).when(Define, { name: 'Again', rule }).refused('already defined'));
test('by a rule that can be read', () => given(segment).when(Define, { name: 'X', rule: 'all' }).refused('is no JSON'));

test('it gets another rule, as another version', () =>
  given(segment, defined).when(Redefine, { rule: another }).then(redefined));
test('each time', () =>
  given(segment, defined, redefined)
    .when(Redefine, { rule })
    .then(fact(Segment.Redefined, { rule, version: 3 })));
test('the same rule is no news', () => given(segment, defined).when(Redefine, { rule }).then());
test('another rule must be one that can be read', () =>
  given(segment, defined).when(Redefine, { rule: '{}' }).refused('holds for every customer'));

test('it is renamed', () =>
  given(segment, defined)
    .when(Rename, { name: 'Lapsed' })
    .then(fact(Segment.Renamed, { name: 'Lapsed' })));
test('the same name is no news', () => given(segment, defined).when(Rename, { name: 'Win back' }).then());

test('it is retired', () => given(segment, defined).when(Retire, { reason: 'no longer of use' }).then(retired));
test('once', () => given(segment, defined, retired).when(Retire, { reason: 'really' }).then());
test('what is retired does not change, and does not come back', () => {
  given(segment, defined, retired).when(Redefine, { rule: another }).refused('is retired');
  given(segment, defined, retired).when(Rename, { name: 'X' }).refused('is retired');
  given(segment, defined, retired).when(Define, { name: 'X', rule }).refused('already defined');
});
