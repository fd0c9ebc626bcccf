/** The rules of a case: it is answered, settled and rated, and it may come back. */
import { Case, CURRENT_SERVICE_LEVEL } from '@kizuna/contracts/service';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import {
  Breach,
  Close,
  EndWaiting,
  Escalate,
  FailRouting,
  LinkDuplicate,
  Note,
  Open,
  Prioritise,
  Rate,
  Reopen,
  Reply,
  Resolve,
  Route,
  Wait,
} from './commands';
import { evolve, known, live, open, type State } from './state';

export const serviceCase = aggregate('service.case', { status: 'none' } as State)
  .on(Case, evolve)
  .begins(
    { Open },
    {
      Open: (c, { priority = 'normal', ...command }) =>
        c.status === 'none'
          ? [fact(Case.Opened, { ...command, priority, slaVersion: CURRENT_SERVICE_LEVEL })]
          : refuse('the case is already opened'),
    },
  )
  .commands(
    { Route, FailRouting, Reply, Wait, EndWaiting, Prioritise, Note },
    {
      Route: (c, { agentId, from: asOf, reason, candidates }) => {
        const { agentId: from } = open(c);
        const overtaken = candidates !== undefined && asOf !== from;
        return from === agentId || overtaken ? [] : [fact(Case.Routed, { agentId, from, reason, candidates })];
      },

      FailRouting: (c, { reason }) => {
        const { agentId, queued } = open(c);
        return agentId || queued === reason ? [] : [fact(Case.RoutingFailed, { reason })];
      },

      Reply: (c, { by, text, articleId }) => {
        const { status, said, answered, waiting, agentId } = live(c);
        if (status === 'closed') refuse('the case is closed: reopen it, or open another');
        if (said?.by === by && said.text === text) return [];
        if (by === 'agent') {
          return [fact(Case.Replied, { by, text, articleId, first: answered ? undefined : true })];
        }
        const replied = fact(Case.Replied, { by, text, articleId });
        if (status === 'resolved') return [fact(Case.Reopened, { reason: 'the customer replied', agentId }), replied];
        return waiting === 'customer' ? [replied, fact(Case.WaitingEnded, { for: waiting })] : [replied];
      },

      Wait: (c, command) => {
        const { waiting } = open(c);
        if (waiting === command.for) return [];
        const begun = fact(Case.Waiting, { for: command.for });
        return waiting ? [fact(Case.WaitingEnded, { for: waiting }), begun] : [begun];
      },

      EndWaiting: (c) => {
        const { waiting } = open(c);
        return waiting ? [fact(Case.WaitingEnded, { for: waiting })] : [];
      },

      Prioritise: (c, { priority }) => {
        const { priority: from } = open(c);
        return from === priority ? [] : [fact(Case.Prioritised, { priority, from })];
      },

      Note: (c, note) => {
        const { noted } = live(c);
        const same = noted?.activity === note.activity && noted.by === note.by && noted.step === note.step;
        return same ? [] : [fact(Case.Noted, note)];
      },
    },
  )
  .commands(
    { Resolve, Reopen, Close, LinkDuplicate, Rate },
    {
      Resolve: (c, { resolution, articleId }) => {
        if (known(c).status === 'resolved' && known(c).resolution === resolution) return [];
        return [fact(Case.Resolved, { resolution, articleId, agentId: open(c).agentId })];
      },

      Reopen: (c, { reason }) => {
        const { status, agentId } = live(c);
        return status === 'open' ? [] : [fact(Case.Reopened, { reason, agentId })];
      },

      Close: (c, { reason }) => {
        const { status, agentId, closed } = live(c);
        if (status === 'closed') return closed === reason ? [] : refuse('the case is closed');
        if (status === 'resolved') {
          return reason ? refuse('the case is resolved: it is closed without another reason') : [fact(Case.Closed, {})];
        }
        return reason
          ? [fact(Case.Closed, { reason, agentId })]
          : refuse('the case is not resolved: say why it is closed, or resolve it');
      },

      LinkDuplicate: (c, { of }, { id }) => {
        if (of === id) refuse('a case is no duplicate of itself');
        if (known(c).of === of) return [];
        return [fact(Case.LinkedAsDuplicate, { of, agentId: open(c).agentId })];
      },

      Rate: (c, { score, comment }) => {
        const { status, rated, agentId } = live(c);
        if (status === 'open') refuse('the case is open: it is rated when it is settled');
        if (rated?.score === score && rated.comment === comment) return [];
        return rated
          ? refuse('the case is already rated: it can be rated again after it was reopened')
          : [fact(Case.Rated, { score, comment, agentId })];
      },
    },
  )
  .commands(
    { Breach, Escalate },
    {
      // Asked for by the process that keeps the clocks. It may come a moment late, so it asks nothing else of the case.
      Breach: (c, { clock, dueAt }) =>
        live(c).breached.includes(clock) ? [] : [fact(Case.Breached, { clock, dueAt })],

      Escalate: (c, { reason }) => (open(c).escalated === reason ? [] : [fact(Case.Escalated, { reason })]),
    },
  )
  .concerns((c) => (c.status === 'none' ? undefined : c.customerId));
