import type { BankedNote, BankedQuestion, Fact, Story } from '../model';
import type { Database, TableName, Undo } from './tables';
import { change } from './writing';

export type Samples = {
  readonly stories: readonly Story[];
  readonly questions: readonly BankedQuestion[];
  readonly notes: readonly BankedNote[];
  readonly facts: readonly Fact[];
};

/** The ids of samples begin so: booleans cannot be indexed, and "are there samples?" is asked all the time. */
const SAMPLE_PREFIX = 'sample-';

const SAMPLE_TABLES = ['stories', 'questions', 'notes', 'facts'] as const satisfies TableName[];

/** Adds the sample stories and what goes with them, each marked as a sample. Adding them twice changes nothing more. */
export function addSamples(database: Database, samples: Samples): Promise<Undo> {
  return change(database, SAMPLE_TABLES, async (writer) => {
    await writer.put('stories', samples.stories.map(asSample));
    await writer.put('questions', samples.questions.map(asSample));
    await writer.put('notes', samples.notes.map(asSample));
    await writer.put('facts', samples.facts.map(asSample));
  });
}

/** Removes every sample, also those that were edited. */
export function removeSamples(database: Database): Promise<Undo> {
  return change(database, SAMPLE_TABLES, async (writer) => {
    for (const table of SAMPLE_TABLES) {
      const ids = await database.table<unknown, string>(table).where('id').startsWith(SAMPLE_PREFIX).primaryKeys();
      await writer.remove(table, ids);
    }
  });
}

/** Whether any sample story is in the bank. */
export async function hasSamples(database: Database): Promise<boolean> {
  return (await database.stories.where('id').startsWith(SAMPLE_PREFIX).count()) > 0;
}

function asSample<Row extends { readonly id: string }>(row: Row): Row & { readonly sample: true } {
  return { ...row, id: row.id.startsWith(SAMPLE_PREFIX) ? row.id : `${SAMPLE_PREFIX}${row.id}`, sample: true };
}
