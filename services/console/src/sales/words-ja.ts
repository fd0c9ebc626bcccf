/** The same in Japanese. */
import type { Words } from '../i18n/words';
import * as deals from './words/deals-ja';
import * as tasks from './words/tasks-ja';
import * as trade from './words/trade-ja';
import type { en } from './words';

export const ja: Words<typeof en> = { ...deals.ja, ...tasks.ja, ...trade.ja };
