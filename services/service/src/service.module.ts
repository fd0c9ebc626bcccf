/** Service: what customers ask of us, who settles it, by when. */
import { context } from '@kizuna/platform';
import { agent } from './agent/agent';
import { agents } from './agent/agents.view';
import { article } from './article/article';
import { articles } from './article/articles.view';
import { serviceCase } from './case/case';
import { caseDays } from './case/case-days.view';
import { cases } from './case/cases.view';
import { conversations } from './case/conversations.view';
import { routeCases } from './case/route-cases.policy';
import { slaClock } from './case/sla-clock.process';

/** What clocks and routing ask of a case is theirs alone. */
const CASE_WORK = [
  'open',
  'route',
  'reply',
  'wait',
  'end-waiting',
  'prioritise',
  'note',
  'resolve',
  'reopen',
  'close',
  'link-duplicate',
  'rate',
  'escalate',
].map((command) => `service.case.${command}`);
const CASES = ['service.cases', 'service.conversations'];

export const service = context({
  name: 'service',
  file: __filename,
  aggregates: [serviceCase, agent, article],
  views: [cases, conversations, caseDays, agents, articles],
  policies: [routeCases],
  processes: [slaClock],
  roles: {
    agent: [
      ...CASE_WORK,
      'service.agent.go-away',
      'service.agent.come-back',
      'service.article.*',
      ...CASES,
      'service.agents',
      'service.articles',
      'identity.customers',
      'identity.identifiers',
      'analytics.customers',
    ],
    seller: [...CASES, 'service.articles'],
    analyst: ['service.cases', 'service.case-days', 'service.agents', 'service.articles'],
  },
});
