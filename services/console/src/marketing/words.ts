/** What is said in this area. */
import * as campaigns from './words/campaigns';
import * as codes from './words/codes';
import * as rule from './words/rule';
import * as segments from './words/segments';

export const en = { rule: rule.en, segments: segments.en, campaigns: campaigns.en, codes: codes.en } as const;
