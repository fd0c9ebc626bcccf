/** For specs of policies: the commands that reactions come down to, when their looks see given rows. */
import type { Reaction, Seen } from './look';
import type { Send } from './reaction';

/** Rows that a spec shows for a view; `shown(view, rows)` of `@kizuna/read-models/testing` makes one. */
export interface Shown {
  readonly view: string;
  /** Those that pass a filter, in the order of their keys. */
  rows(filter: object): readonly { readonly key: string; readonly row: object }[];
}

/**
 * `sendsOf(inviteMembers.react(event), shown(members, rows))`
 * @throws Error if a look is at a view that is not shown
 */
export function sendsOf(reactions: readonly Reaction[], ...views: readonly Shown[]): Send[] {
  const seen = (name: string, filter: object): Seen<object>[] => {
    const view = views.find((each) => each.view === name);
    if (!view) throw new Error(`this spec shows no rows of ${name}`);
    return view.rows(filter).map(({ key, row }) => ({ id: key, ...row }));
  };
  return reactions.flatMap((reaction) => {
    if ('command' in reaction) return [reaction];
    const next =
      'look' in reaction
        ? reaction.react(seen(reaction.look.name, reaction.filter).slice(0, reaction.limit))
        : seen(reaction.each.name, reaction.filter).flatMap((row) => reaction.react(row));
    return sendsOf(next, ...views);
  });
}
