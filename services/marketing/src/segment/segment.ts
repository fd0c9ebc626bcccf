/** The rules of a segment: it has a name and a rule, until it is retired. */
import { PickType } from '@nestjs/mapped-types';
import { Segment } from '@kizuna/contracts/marketing';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { checkedRule } from './rule';

export class Define extends Segment.Defined {}
export class Redefine extends PickType(Segment.Redefined, ['rule']) {}
export class Rename extends Segment.Renamed {}
export class Retire extends Segment.Retired {}

type State =
  { status: 'none' } | { status: 'active'; name: string; rule: string; version: number } | { status: 'retired' };

const active = (s: State) => (s.status === 'active' ? s : refuse('the segment is retired'));

export const segment = aggregate('marketing.segment', { status: 'none' } as State)
  .on(Segment, {
    Defined: (_, { name, rule }) => ({ status: 'active', name, rule, version: 1 }),
    Redefined: (s, { rule, version }) => ({ ...active(s), rule, version }),
    Renamed: (s, { name }) => ({ ...active(s), name }),
    Retired: () => ({ status: 'retired' }),
  })
  .begins(
    { Define },
    {
      Define: (s, { name, rule }) => {
        if (s.status !== 'none') refuse('the segment is already defined');
        return [fact(Segment.Defined, { name, rule: checkedRule(rule) })];
      },
    },
  )
  .commands(
    { Redefine, Rename, Retire },
    {
      Redefine: (s, { rule }) => {
        const { rule: before, version } = active(s);
        if (rule === before) return [];
        return [fact(Segment.Redefined, { rule: checkedRule(rule), version: version + 1 })];
      },
      Rename: (s, { name }) => (active(s).name === name ? [] : [fact(Segment.Renamed, { name })]),
      Retire: (s, command) => (s.status === 'retired' ? [] : [fact(Segment.Retired, command)]),
    },
  );
