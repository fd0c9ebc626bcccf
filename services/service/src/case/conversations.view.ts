/** What was said and noted in a case? One row for each case, the latest last. */
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDateString, IsIn, IsInt, Length, Min, ValidateNested } from 'class-validator';
import { Case } from '@kizuna/contracts/service';
import { Id, Optional, Personal } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

const KINDS = ['opened', 'customer', 'agent', 'note', 'resolved', 'reopened', 'closed', 'rated'] as const;

class Entry {
  @IsDateString() at!: string;
  /** Who speaks, or what is told. */
  @IsIn(KINDS) kind!: (typeof KINDS)[number];
  @Personal() @Length(0, 20_000) text!: string;
  /** Who did what is noted. */
  @Optional() @Length(1, 100) by?: string;
  @Optional() @Id() articleId?: string;
}

export class ConversationRow {
  @Id() id!: string;
  @Optional() @Id() customerId?: string;
  @Personal() @Length(1, 200) subject!: string;
  /** Of all entries, also of those that are too old to be here. */
  @IsInt() @Min(0) count!: number;
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => Entry) entries!: Entry[];
}

/** Bounds of a row. The last entry is there however long it is. */
const MOST_ENTRIES = 200;
const MOST_CHARACTERS = 100_000;

function told(row: ConversationRow, entry: Entry): ConversationRow {
  let entries = [...row.entries, entry].slice(-MOST_ENTRIES);
  let characters = entries.reduce((sum, { text }) => sum + text.length, 0);
  while (characters > MOST_CHARACTERS && entries.length > 1) {
    characters -= entries[0]!.text.length;
    entries = entries.slice(1);
  }
  return { ...row, count: row.count + 1, entries };
}

export const conversations = view('service.conversations', ConversationRow, { version: 1 })
  .initially((id) => ({ id, subject: '', count: 0, entries: [] }))
  .on(Case, {
    Opened: (row, { subject, customerId, text = '' }, { effectiveAt: at }) =>
      told({ ...row, customerId, subject }, { at, kind: 'opened', text }),
    Replied: (row, { by: kind, text, articleId }, { effectiveAt: at }) => told(row, { at, kind, text, articleId }),
    Noted: (row, { activity: text, by }, { effectiveAt: at }) => told(row, { at, kind: 'note', text, by }),
    Resolved: (row, { resolution: text, articleId }, { effectiveAt: at }) =>
      told(row, { at, kind: 'resolved', text, articleId }),
    Reopened: (row, { reason: text }, { effectiveAt: at }) => told(row, { at, kind: 'reopened', text }),
    Closed: (row, { reason: text = '' }, { effectiveAt: at }) => told(row, { at, kind: 'closed', text }),
    Rated: (row, { score, comment }, { effectiveAt: at }) =>
      told(row, { at, kind: 'rated', text: comment ? `${score} of 5: ${comment}` : `${score} of 5` }),
  });
