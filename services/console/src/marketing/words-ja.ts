/** The same in Japanese. */
import type { Words } from '../i18n/words';
import * as campaigns from './words/campaigns-ja';
import * as codes from './words/codes-ja';
import * as rule from './words/rule-ja';
import * as segments from './words/segments-ja';
import type { en } from './words';

export const ja: Words<typeof en> = { rule: rule.ja, segments: segments.ja, campaigns: campaigns.ja, codes: codes.ja };
