/** The mappings under their names, and what one becomes for the files of an import. */
import { Invalid, NotFound } from '@kizuna/event-sourcing';
import type { MappedFile, Mapping } from '../mapping';
import { MAPPINGS, OPEN_MAPPINGS } from '../mappings';
import type { Choice, Header, OpenMapping } from '../open-mapping';

export type Known = Mapping | OpenMapping;

export const CATALOGUE: readonly Known[] = [...OPEN_MAPPINGS, ...MAPPINGS];

export const isOpen = (known: Known): known is OpenMapping => 'chosen' in known;

/** @throws Invalid that names the mappings */
export function mappingNamed(name: string | undefined): Known {
  const known = CATALOGUE.find((one) => one.name === name);
  if (known) return known;
  const names = CATALOGUE.map((one) => one.name).join(', ');
  throw new Invalid([{ field: 'mapping', rule: 'known', message: `must be one of ${names}` }]);
}

/** What a mapping is made from, where it is left open. */
export interface Chosen {
  readonly header?: Header | undefined;
  readonly choice?: Choice | undefined;
  /** When things began that have no date of their own, ISO 8601. */
  readonly at: string;
}

/** @throws NotFound if it is a mapping of another release */
export function mappingOf(name: string, { header, choice, at }: Chosen): Mapping {
  const known = CATALOGUE.find((one) => one.name === name);
  if (!known) throw new NotFound(`there is no mapping ${name} any more`);
  if (!isOpen(known)) return known;
  return known.chosen(header!, choice!, at);
}

export interface WantedFile {
  readonly name: string;
  readonly optional: boolean;
  readonly columns: readonly string[];
}

export const wantedBy = (known: Known): readonly WantedFile[] =>
  isOpen(known)
    ? [{ name: known.file, optional: false, columns: [] }]
    : known.files.map(({ name, optional = false, columns }) => ({ name, optional, columns }));

/** No path, nothing hidden, and nothing that a file system or a header would stumble over. */
const FILE_NAME = /^(?!\.)[^/\\\p{Cc}]{1,150}$/u;

/**
 * Under which name a file is kept: it must be one that the mapping wants. Where that is but one, any name will do.
 * @throws Invalid
 */
export function keptAs(known: Known, given: string | undefined): string {
  const refuse = (rule: string, message: string): never => {
    throw new Invalid([{ field: 'name', rule, message }]);
  };
  if (given === undefined || given === '') return refuse('isDefined', 'must be the name of the file');
  if (!FILE_NAME.test(given)) return refuse('fileName', 'must be the name of a file, without folders');
  const [, plain = '', compressed = ''] = /^(.*?)(\.gz)?$/is.exec(given) ?? [];
  const wanted = wantedBy(known).map(({ name }) => name);
  const [only] = wanted;
  if (wanted.length === 1 && !only!.includes('*')) return only! + compressed.toLowerCase();
  if (wanted.some((name) => fits(plain, name))) return plain + compressed.toLowerCase();
  return refuse('wanted', `must be one of ${wanted.join(', ')}, as it is or with .gz behind it`);
}

function fits(name: string, wanted: string): boolean {
  const [start = '', end] = wanted.toLowerCase().split('*');
  if (end === undefined) return name === wanted;
  const long = name.length >= start.length + end.length;
  return long && name.toLowerCase().startsWith(start) && name.toLowerCase().endsWith(end);
}

/** The files that a mapping needs and does not have. */
export const missingFor = (known: Known, names: readonly string[]): string[] =>
  wantedBy(known)
    .filter(({ name, optional }) => !optional && !names.some((kept) => fits(kept.replace(/\.gz$/, ''), name)))
    .map(({ name }) => name);

/** One file of a mapping, to be looked at alone; undefined for one whose columns are left open. */
export const fileOf = (known: Known, kept: string): MappedFile | undefined => {
  if (isOpen(known)) return undefined;
  const name = kept.replace(/\.gz$/, '');
  const file = known.files.find((one) => fits(name, one.name))!;
  return { ...file, name };
};
