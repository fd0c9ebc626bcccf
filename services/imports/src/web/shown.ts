/** An import as it is answered. */
import { isOpen, mappingNamed, missingFor, wantedBy, CATALOGUE, type Known } from './catalogue';
import type { ImportRecord, Progress } from './store';

/** @param progress of what is under way; how far it came that was stopped, is in the record */
export function shown(record: ImportRecord, progress: Progress | undefined = record.stoppedAt) {
  const { id, mapping, state, createdAt, updatedAt, createdBy, files, header, choice, detail, position } = record;
  const { checked, imported } = record;
  const latest = state === 'checked' ? checked : (imported ?? checked);
  const names = files.map(({ name }) => name);
  return {
    ...{ id, mapping, state, createdAt, updatedAt, createdBy, files },
    missing: missingFor(mappingNamed(mapping), names),
    ...(header && choice ? { header: header.columns, ...choice } : {}),
    ...(progress ? { progress } : {}),
    ...(checked ? { checked } : {}),
    ...(imported ? { imported } : {}),
    ...(latest ? { problems: problemsIn(latest) } : {}),
    ...(detail === undefined ? {} : { detail }),
    unfinished: record.unfinished ?? false,
    ...(state === 'done' && position !== undefined ? { consistencyToken: String(position) } : {}),
  };
}

/** Rows, counted for each thing there is to say of them. */
function problemsIn({ rejections, corrections, notes }: NonNullable<ImportRecord['checked']>) {
  const sum = (some: readonly { readonly rows: number }[]) => some.reduce((all, { rows }) => all + rows, 0);
  return { rejected: sum(rejections), corrected: sum(corrections), noted: sum(notes) };
}

export const catalogue = () => ({ mappings: CATALOGUE.map(described) });

function described(known: Known) {
  const { name, about } = known;
  const fields = isOpen(known)
    ? known.fields.map(({ name, about, values }) => ({ name, about, ...(values ? { values } : {}) }))
    : undefined;
  return { name, about, files: wantedBy(known), ...(fields ? { fields } : {}) };
}
