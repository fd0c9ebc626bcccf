import type { WrongFiles } from '../source';

/** What is wrong with files, for one who does not know our folders. */
export const withoutPaths = ({ lines }: WrongFiles, folder: string): string[] =>
  lines.map((line) => line.replaceAll(`${folder}/`, '').replaceAll(folder, 'the import'));
