/** What the server answers about imports. */
export const STATES = ['uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof STATES)[number];

export interface WantedFile {
  /** May have a `*`: any that fit. */
  readonly name: string;
  readonly optional: boolean;
  readonly columns: readonly string[];
}

export interface MappingField {
  readonly name: string;
  readonly about: string;
  readonly values?: readonly string[];
}

export interface Mapping {
  readonly name: string;
  readonly about: string;
  readonly files: readonly WantedFile[];
  /** Only where one chooses which column is what. */
  readonly fields?: readonly MappingField[];
}

/** Equal findings of one column. */
export interface Told {
  readonly file: string;
  readonly column: string;
  /** What was found, for corrections. */
  readonly from?: string;
  readonly text: string;
  readonly rows: number;
}

export interface Summary {
  readonly dryRun: boolean;
  readonly rows: number;
  readonly rejectedRows: number;
  readonly commands: number;
  readonly byCommand: Readonly<Record<string, number>>;
  readonly added: number;
  readonly repeated: number;
  readonly refused: number;
  readonly files: readonly { readonly name: string; readonly encoding: string }[];
  readonly notKept: readonly { readonly file: string; readonly columns: readonly string[] }[];
  readonly corrections: readonly Told[];
  readonly notes: readonly Told[];
  readonly rejections: readonly Told[];
  readonly seconds: number;
}

export interface Progress {
  readonly phase: 'reading' | 'importing';
  /** Bytes while reading, commands while importing. */
  readonly done: number;
  readonly of: number;
}

export interface Import {
  readonly id: string;
  readonly mapping: string;
  readonly state: ImportState;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: string;
  readonly files: readonly { readonly name: string; readonly uploadedAs: string; readonly bytes: number }[];
  readonly missing: readonly string[];
  /** Columns of the file, and what was chosen for them. */
  readonly header?: readonly string[];
  readonly columns?: Readonly<Record<string, string>>;
  readonly defaults?: Readonly<Record<string, string>>;
  readonly progress?: Progress;
  /** The last check of the files as they are; a run needs it. */
  readonly checked?: Summary;
  /** The last run that came to its end. */
  readonly imported?: Summary;
  readonly problems?: { readonly rejected: number; readonly corrected: number; readonly noted: number };
  readonly detail?: string;
  /** A run was cut off: the rest of it is missing. */
  readonly unfinished: boolean;
}

export interface Preview {
  readonly files: readonly {
    readonly name: string;
    readonly encoding: string;
    readonly columns: readonly string[];
    readonly rows: readonly { readonly row: number; readonly values?: readonly string[] }[];
  }[];
  readonly commands: readonly {
    readonly file: string;
    readonly row: number;
    readonly command: string;
    readonly effectiveAt: string;
    readonly body: unknown;
  }[];
  readonly problems: readonly {
    readonly file: string;
    readonly row: number;
    readonly column: string;
    readonly kind: 'rejected' | 'corrected' | 'noted';
    readonly text: string;
  }[];
}

export const isUnderWay = (state: ImportState): boolean => state === 'checking' || state === 'running';
