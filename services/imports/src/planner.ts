/**
 * Plans what the rows of one file stand for. Rows of a group are collected as they come; a group whose rows stand apart
 * is put together when the file ends, from what the scratch kept of it.
 */
import { Invalid, validatorOf, type CommandDefinition } from '@kizuna/event-sourcing';
import { fieldsOf, type CsvRecord } from './csv';
import type { MappedCommand } from './kind';
import type { MappedFile, Rows } from './mapping';
import { Occurrences } from './occurrences';
import { Rejected } from './reading';
import { Row, type Record } from './row';
import type { CheckedCommand, KeyField, Scratch } from './scratch';

/** Rows of one group that stand together. */
interface Run {
  /** Undefined: a row that stands alone. */
  readonly group: string | undefined;
  readonly rows: [Row, ...Row[]];
  /** Line of a row beside them that nobody knows the group of: it may be one of theirs. */
  doubt: number | undefined;
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export class Planner {
  private readonly seen = new Occurrences();
  private readonly groups = new Occurrences();
  private run: Run | undefined;
  /** Line of the row before, if nobody knows its group. */
  private doubt: number | undefined;

  constructor(
    private readonly file: MappedFile,
    private readonly number: number,
    private readonly places: ReadonlyMap<string, number>,
    private readonly scratch: Scratch,
    /** The commands that there are, by name. */
    private readonly definitions: ReadonlyMap<string, CommandDefinition>,
  ) {}

  take({ line, raw, fields, broken }: CsvRecord): void {
    if (!fields) return this.lose(line, raw, new Rejected('', broken!));
    const { count, first } = this.seen.add(raw, line);
    const row = new Row({ line, raw, fields, occurrence: count, firstSuch: first }, this.places);
    try {
      this.join(
        this.pure([row], () => this.file.groupBy?.(row)),
        row,
      );
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      this.lose(line, raw, error);
    }
  }

  /** All rows of the file were taken. */
  end(): void {
    this.endRun();
    for (const group of this.scratch.scattered(this.number)) {
      const { records, doubt } = this.scratch.takeBack(this.number, group);
      const rows = records.map((record) => new Row(this.complete(record), this.places));
      this.plan({ group, rows: rows as [Row, ...Row[]], doubt });
    }
  }

  private join(group: string | undefined, row: Row): void {
    if (this.run && group !== undefined && this.run.group === group) this.run.rows.push(row);
    else {
      this.endRun();
      this.run = { group, rows: [row], doubt: group === undefined ? undefined : this.doubt };
    }
    this.doubt = undefined;
  }

  /** A row is rejected of which nobody knows the group. */
  private lose(line: number, raw: string, { column, message }: Rejected): void {
    this.scratch.lose({ file: this.number, line }, raw, column, message);
    this.doubt = line;
    if (this.run?.group !== undefined) this.run.doubt ??= line;
  }

  private endRun(): void {
    const { run } = this;
    this.run = undefined;
    if (!run) return;
    const { group, rows, doubt } = run;
    const apart = group !== undefined && this.groups.add(group, 1).count > 1;
    if (apart) this.scratch.setAside(this.number, group, rows, doubt);
    else this.plan(run);
  }

  private plan({ group, rows, doubt }: Run): void {
    const about = { group, doubt };
    try {
      if (doubt !== undefined) throw new Rejected('', `row ${doubt} cannot be read, and may belong to it`);
      const told = this.pure(rows, () => this.file.commandsOf(rows)).filter((each) => !this.scratch.isSaid(each));
      const commands = onceEach(told.map((command) => this.checked(command)));
      this.scratch.add(this.number, rows, about, this.keyOf(rows[0]), commands);
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      this.scratch.reject(this.number, rows, about, error);
    }
  }

  /** Asks the mapping. @throws Error that says which rows it failed on */
  private pure<T>(rows: Rows, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof Rejected) throw error;
      throw new Error(`${this.file.name}, row ${rows[0].line}: the mapping failed`, { cause: error });
    }
  }

  private keyOf(row: Row): KeyField | undefined {
    const { key } = this.file;
    const value = key === undefined ? '' : row.raw(key);
    return value === '' ? undefined : { column: key!, value };
  }

  /** @throws Rejected if the command's body breaks its contract */
  private checked(command: MappedCommand): CheckedCommand {
    const definition = this.definitions.get(command.command);
    if (!definition) throw new Error(`there is no command ${command.command}`);
    // The order of dates is that of their text.
    if (!MOMENT.test(command.effectiveAt))
      throw new Error(`${command.effectiveAt} is no date as toISOString() writes it`);
    try {
      validatorOf(definition.class)(command.body);
      return { ...command, begins: definition.begins };
    } catch (error) {
      throw error instanceof Invalid ? new Rejected('', `${command.command}: ${error.message}`) : error;
    }
  }

  private complete(record: Omit<Record, 'fields'>): Record {
    return { ...record, fields: fieldsOf(record.raw, this.file.delimiter)! };
  }
}

/** Rows of a group may say the same as well. @throws Rejected if they do not */
function onceEach(commands: readonly CheckedCommand[]): readonly CheckedCommand[] {
  const each = new Map<string, CheckedCommand>();
  for (const command of commands) {
    const before = each.get(command.commandId);
    if (!before) each.set(command.commandId, command);
    else if (!command.firstCounts && JSON.stringify(before.body) !== JSON.stringify(command.body)) {
      throw new Rejected('', `rows that belong together say different things with ${command.command}`);
    } else if (command.effectiveAt < before.effectiveAt) {
      each.set(command.commandId, { ...before, effectiveAt: command.effectiveAt });
    }
  }
  return each.size === commands.length ? commands : [...each.values()];
}
