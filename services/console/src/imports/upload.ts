/** Sends files as they are, and says how much of them has gone: `fetch` cannot tell, so an older way is taken. */
import { Problem, type FieldError } from '../api/request';
import { session } from '../session/session';
import type { Import, Mapping, WantedFile } from './types';

export interface Sending {
  readonly signal: AbortSignal;
  /** Bytes of this file that have gone. */
  readonly gone: (bytes: number) => void;
}

/** @throws Problem */
function send(method: 'POST' | 'PUT', path: string, file: File, { signal, gone }: Sending): Promise<Import> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const unreachable = () => reject(new Problem(0, 'urn:kizuna:problem:unreachable', 'The server does not answer'));
    request.open(method, path);
    if (session.token) request.setRequestHeader('authorization', `Bearer ${session.token}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded }) => gone(loaded);
    request.onerror = unreachable;
    request.onabort = () => reject(new DOMException('It was broken off', 'AbortError'));
    request.onload = () => {
      if (request.status === 401 && session.token) session.expire();
      const said = parsed(request.responseText);
      if (request.status < 300 && said) return resolve(said as unknown as Import);
      if (!said) return unreachable();
      const { type = '', title = request.statusText, detail, errors } = said as Partial<Problem>;
      reject(new Problem(request.status, type, title, detail, errors as FieldError[] | undefined));
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

const name = (file: File): string => encodeURIComponent(file.name.normalize('NFC'));

export const beginImport = (mapping: string, file: File, sending: Sending): Promise<Import> =>
  send('POST', `/imports?mapping=${encodeURIComponent(mapping)}&name=${name(file)}`, file, sending);

export const addFile = (id: string, file: File, sending: Sending): Promise<Import> =>
  send('PUT', `/imports/${encodeURIComponent(id)}/files/${name(file)}`, file, sending);

/** Whether a file is one that a mapping wants, by its name. */
export function fits(file: string, wanted: WantedFile): boolean {
  const plain = file.toLowerCase().replace(/\.gz$/, '');
  const [start = '', end] = wanted.name.toLowerCase().split('*');
  return end === undefined ? plain === start : plain.startsWith(start) && plain.endsWith(end);
}

/** The mapping that these files are probably of: that which wants most of them; else the one for any table. */
export function guessed(files: readonly File[], mappings: readonly Mapping[]): string | undefined {
  const wantedBy = ({ files: wanted }: Mapping) =>
    files.filter(({ name }) => wanted.some((one) => fits(name, one))).length;
  const counted = mappings.filter(({ fields }) => !fields).map((mapping) => ({ mapping, count: wantedBy(mapping) }));
  const best = counted.toSorted((a, b) => b.count - a.count)[0];
  if (best && best.count > 0) return best.mapping.name;
  return files.length === 1 ? mappings.find(({ fields }) => fields)?.name : undefined;
}
