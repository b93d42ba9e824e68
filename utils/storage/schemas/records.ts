import * as v from 'valibot';
import type { ImportRecord } from '../../model';
import type {
  AlignmentRow,
  EarlierReadingRow,
  ImportRow,
  ReadingRow,
  Rows,
  SettingRow,
  TableName,
  UndoStep,
} from '../tables';
import { fact, note, question, story } from './bank';
import { flag, id, line, list, name, oneOf, oneOfKind, optional, row, type Schema, time, whole } from './fields';
import { alignment, posting, summary } from './postings';

export const reading = row<ReadingRow>({ id, posting });

export const alignmentRow = row<AlignmentRow>({ id, alignment });

export const earlierReading = row<EarlierReadingRow>({ id, postingId: id, posting });

type SettingOf<Name> = Extract<SettingRow, { id: Name }>;

export const setting: Schema<SettingRow> = oneOfKind<SettingRow>('id', {
  singleKeys: row<SettingOf<'singleKeys'>>({ id: oneOf('singleKeys'), value: flag }),
  paper: row<SettingOf<'paper'>>({ id: oneOf('paper'), value: oneOf('A4', 'Letter') }),
  backupReminders: row<SettingOf<'backupReminders'>>({ id: oneOf('backupReminders'), value: flag }),
  remindAfter: row<SettingOf<'remindAfter'>>({ id: oneOf('remindAfter'), value: time }),
  welcomed: row<SettingOf<'welcomed'>>({ id: oneOf('welcomed'), value: flag }),
});

type StepOf<Table> = Extract<UndoStep, { table: Table }>;

function step<Table extends TableName>(table: Table, schema: Schema<Rows[Table]>): Schema<UndoStep> {
  const entries = { table: oneOf(table), id, before: optional(schema), after: optional(schema) };
  return v.object(entries) as v.GenericSchema as Schema<StepOf<Table>>;
}

/** An import adds to these tables and changes stories; nothing else can stand in what takes it back. */
const undoStep: Schema<UndoStep> = oneOfKind<UndoStep>('table', {
  stories: step('stories', story),
  questions: step('questions', question),
  notes: step('notes', note),
  facts: step('facts', fact),
  postings: step('postings', summary),
  readings: step('readings', reading),
  alignments: step('alignments', alignmentRow),
});

export const importRow = row<ImportRow>({
  id,
  files: list(name),
  importedAt: time,
  added: row<ImportRecord['added']>({ stories: whole, questions: whole, notes: whole, facts: whole, postings: whole }),
  alreadyThere: whole,
  merged: whole,
  noted: optional(whole),
  leftOver: list(row<ImportRecord['leftOver'][number]>({ file: name, line: whole, text: line }), 200_000),
  undo: list(undoStep, 200_000),
});
