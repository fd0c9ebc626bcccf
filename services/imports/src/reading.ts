/** How the text of a field becomes a value: small named functions that a mapping puts together. */

/** The row cannot be imported; the message says what is wrong with the field, as in "revenue: `is no number`". */
export class Rejected extends Error {
  constructor(
    /** Empty if no single column is at fault. */
    readonly column: string,
    reason: string,
    /** Line of the row, if it is one of several. */
    readonly line?: number,
  ) {
    super(reason);
  }
}

/** Reads a field that is not blank; `correct` reports that it was taken for something else than it says. */
export type Read<T> = (value: string, correct: (to: string) => void) => T;

/** A value is unreadable: thrown by readings, which do not know their column. */
export class Unreadable extends Error {}

const unreadable = (why: string): never => {
  throw new Unreadable(why);
};

/** The text itself, without the blanks around it. */
export const text: Read<string> = (value) => value;

/** Digits with a point, no thousands separators: a comma could be either, so it is not guessed at. */
export const number: Read<number> = (value) =>
  /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?$/.test(value) ? Number(value) : unreadable(`"${value}" is no number`);

export const whole: Read<number> = (value) =>
  /^[+-]?\d{1,15}$/.test(value) ? Number(value) : unreadable(`"${value}" is no whole number`);

/** `multipliedBy(number, 1e6)`: for columns that count in thousands or millions. To the cent, as money is. */
export const multipliedBy =
  (read: Read<number>, factor: number): Read<number> =>
  (value, correct) =>
    Math.round(read(value, correct) * factor * 100) / 100;

/** A calendar day, `YYYY-MM-DD`; answers its first moment in UTC. */
export const day: Read<string> = (value) =>
  (/^\d{4}-\d\d-\d\d$/.test(value) && momentOf(value, '00:00:00')) ||
  unreadable(`"${value}" is no day: write YYYY-MM-DD`);

/** A calendar day as other systems write it: `dayAs('m/d/yyyy')` reads 7/29/2013, `dayAs('yyyymmdd')` 20130729. */
export const dayAs = (form: 'm/d/yyyy' | 'yyyymmdd'): Read<string> => {
  const pattern = form === 'yyyymmdd' ? /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/ : /^(?<m>\d\d?)\/(?<d>\d\d?)\/(?<y>\d{4})$/;
  return (value) => {
    const { y = '', m = '', d = '' } = pattern.exec(value)?.groups ?? {};
    return (
      momentOf(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`, '00:00:00') ??
      unreadable(`"${value}" is no day: write ${form}`)
    );
  };
};

/** Day and time of day, `YYYY-MM-DD HH:MM:SS`, in UTC. Seconds may be missing. */
export const moment: Read<string> = (value) => {
  const [, date = '', minute = '', second = ':00'] = /^(\S{10})[ T](\d\d:\d\d)(:\d\d)?$/.exec(value) ?? [];
  return momentOf(date, minute + second) ?? unreadable(`"${value}" is no moment: write YYYY-MM-DD HH:MM:SS`);
};

/**
 * A moment with its zone as ISO 8601 has it, `2024-08-13T18:04:34.66+02:00`; a blank may stand for the T. Without a zone
 * it could be any of a day's moments, so that is not guessed at.
 */
export const instant: Read<string> = (value) => {
  const pattern = /^(\S{10})[ T](\d\d:\d\d)(?:(:\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;
  const [, date = '', minute = '', second = ':00', fraction = '', zone = ''] = pattern.exec(value) ?? [];
  const offset = zone.replace(/(\d\d)(\d\d)$/, '$1:$2');
  const moment = momentOf(date, minute + second) && new Date(`${date}T${minute}${second}${fraction}${offset}`);
  if (!moment || Number.isNaN(moment.getTime())) {
    return unreadable(`"${value}" is no moment with a zone: write YYYY-MM-DDTHH:MM:SSZ`);
  }
  return moment.toISOString();
};

/** Undefined if the calendar has no such day, or the day no such second. */
function momentOf(date: string, time: string): string | undefined {
  const moment = new Date(`${date}T${time}.000Z`);
  const text = Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
  return text.startsWith(`${date}T${time}`) ? text : undefined;
}

export const oneOf =
  <T extends string>(...values: readonly T[]): Read<T> =>
  (value) =>
    values.find((one) => one === value) ?? unreadable(`"${value}" is none of ${values.join(', ')}`);

/** Known misspellings and aliases, each with what is meant; every use of one is reported. */
export const spelling = (fixes: Readonly<Record<string, string>>): Read<string> => {
  const known = new Map(Object.entries(fixes));
  return (value, correct) => {
    const right = known.get(value);
    if (right === undefined) return value;
    correct(right);
    return right;
  };
};
