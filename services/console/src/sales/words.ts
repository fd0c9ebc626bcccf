/** What is said in this area. */
import * as deals from './words/deals';
import * as tasks from './words/tasks';
import * as trade from './words/trade';

export const en = { ...deals.en, ...tasks.en, ...trade.en } as const;
