import type { Dexie, Table } from 'dexie';
import type {
  Alignment,
  AnnotatedPosting,
  BankedNote,
  BankedQuestion,
  Correction,
  Fact,
  ImportRecord,
  Rehearsal,
  SavedPostingSummary,
  Settings,
  Story,
  StoryVersion,
} from '../model';
import * as bank from './schemas/bank';
import type { Schema } from './schemas/fields';
import * as postings from './schemas/postings';
import * as records from './schemas/records';

/** The long text of a saved posting, under the saved posting's id. */
export type ReadingRow = { readonly id: string; readonly posting: AnnotatedPosting };

/** The alignment of a saved posting, under the saved posting's id. */
export type AlignmentRow = { readonly id: string; readonly alignment: Alignment };

/** An earlier reading of a saved posting that has changed since. */
export type EarlierReadingRow = { readonly id: string; readonly postingId: string; readonly posting: AnnotatedPosting };

/** A setting under its name. */
export type SettingRow = {
  readonly [name in keyof Settings]-?: { readonly id: name; readonly value: NonNullable<Settings[name]> };
}[keyof Settings];

/** An import with what takes it back. */
export type ImportRow = ImportRecord & { readonly undo: Undo };

/** The rows of each table that belongs to the person: all of these are backed up, restored, merged and erased. */
export type Rows = {
  readonly stories: Story;
  readonly storyVersions: StoryVersion;
  readonly questions: BankedQuestion;
  readonly notes: BankedNote;
  readonly facts: Fact;
  readonly corrections: Correction;
  readonly postings: SavedPostingSummary;
  readonly readings: ReadingRow;
  readonly alignments: AlignmentRow;
  readonly earlierReadings: EarlierReadingRow;
  readonly rehearsals: Rehearsal;
  readonly imports: ImportRow;
  readonly settings: SettingRow;
};

export type TableName = keyof Rows;

/** Every row of the person. */
export type AllRows = { readonly [table in TableName]: readonly Rows[table][] };

/** One step of taking an action back: `before` is absent where the row was not there, `after` where the action removed it. */
export type UndoStep = {
  readonly [table in TableName]: {
    readonly table: table;
    readonly id: string;
    readonly before?: Rows[table];
    readonly after?: Rows[table];
  };
}[TableName];

/** What takes an action back. Plain data: it can wait in a toast or be stored. */
export type Undo = readonly UndoStep[];

/** What each table's rows must look like to be stored. */
export const ROW_SCHEMAS: { readonly [table in TableName]: Schema<Rows[table]> } = {
  stories: bank.story,
  storyVersions: bank.storyVersion,
  questions: bank.question,
  notes: bank.note,
  facts: bank.fact,
  corrections: bank.correction,
  postings: postings.summary,
  readings: records.reading,
  alignments: records.alignmentRow,
  earlierReadings: records.earlierReading,
  rehearsals: postings.rehearsal,
  imports: records.importRow,
  settings: records.setting,
};

/** In this order the tables stand in a backup. */
export const TABLE_NAMES = Object.keys(ROW_SCHEMAS) as readonly TableName[];

/** What hangs on a row and goes when it goes: the table, and its field that names the row. */
export const HANGING: {
  readonly [table in TableName]?: readonly { readonly table: TableName; readonly field: string }[];
} = {
  stories: [{ table: 'storyVersions', field: 'storyId' }],
  postings: [
    { table: 'readings', field: 'id' },
    { table: 'alignments', field: 'id' },
    { table: 'earlierReadings', field: 'postingId' },
    { table: 'rehearsals', field: 'postingId' },
  ],
};

/** One value per table, made by `make`. */
export function perTable<T>(make: (table: TableName) => T): { readonly [table in TableName]: T } {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, make(table)])) as { [table in TableName]: T };
}

/**
 * Indexes in Dexie's notation, the primary key first. `keys` finds a saved posting again, `storyId` and `postingId` what hangs on a row that
 * is deleted, the two dates what changed last.
 */
export const INDEXES = {
  stories: 'id, updatedAt',
  storyVersions: 'id, storyId',
  questions: 'id, createdAt',
  notes: 'id, createdAt',
  facts: 'id, updatedAt',
  corrections: 'id, madeAt',
  postings: 'id, *keys, status, updatedAt',
  readings: 'id',
  alignments: 'id',
  earlierReadings: 'id, postingId',
  rehearsals: 'id, postingId',
  imports: 'id, importedAt',
  settings: 'id',
  /** This device's own rows, never in a backup: the schema's number, the linked folder and its files. */
  meta: 'id',
  handles: 'id',
  linkedFiles: 'id',
} as const;

/** A number or text about the database itself, under its name. Never part of a backup. */
export type MetaRow = {
  readonly id: 'schema' | 'created' | 'changes' | 'lastBackup' | 'changesAtBackup';
  readonly value: number | string;
};

/** A folder the person linked. The handle is the browser's own object, kept beside plain rows because only IndexedDB can keep it. */
export type HandleRow = {
  readonly id: string;
  readonly name: string;
  readonly handle: unknown;
  readonly linkedAt: string;
};

/** A file of the linked folder as it was when it was last read: what is newer or differs is offered again. `id` is its path. */
export type LinkedFileRow = {
  readonly id: string;
  readonly size: number;
  readonly modified: number;
  readonly sha256: string;
  readonly readAt: string;
  /** Of what it was written here, and how it was written last: absent for the person's own notes. */
  readonly written?: { readonly of: string; readonly sha256: string };
};

export type Database = Dexie & { readonly [table in TableName]: Table<Rows[table], string> } & {
  readonly meta: Table<MetaRow, string>;
  readonly handles: Table<HandleRow, string>;
  readonly linkedFiles: Table<LinkedFileRow, string>;
};
