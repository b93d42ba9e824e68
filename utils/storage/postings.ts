import type { Alignment, Bridge, PostingStatus, Round, SavedPosting, SavedPostingSummary } from '../model';
import { type Clock, systemClock } from './clock';
import { latestFirst } from './latest-first';
import {
  listed,
  type PostingChanges,
  type PostingToSave,
  postingRows,
  savedPosting,
  withCleanSpans,
} from './posting-rows';
import type { AlignmentRow, Database, TableName, Undo } from './tables';
import { change, changeUncounted } from './writing';

/** The tables that together hold a saved posting. Lists read the first alone. */
export const POSTING_TABLES = ['postings', 'readings', 'alignments', 'earlierReadings'] as const satisfies TableName[];

/** Every saved posting without its long texts, the one changed last first. */
export function listPostings(database: Database): Promise<SavedPostingSummary[]> {
  return latestFirst(database.postings, 'updatedAt');
}

/** Saved postings that share a key with the one at hand; usually none or one. */
export function findSaved(database: Database, keys: readonly string[]): Promise<SavedPostingSummary[]> {
  return database.postings.where('keys').anyOf(keys).distinct().toArray();
}

/** A saved posting with all its texts, or undefined where there is none under this id. */
export function getPosting(database: Database, id: string): Promise<SavedPosting | undefined> {
  return database.transaction('r', [...POSTING_TABLES], async () => {
    const summary = await database.postings.get(id);
    const reading = await database.readings.get(id);
    const aligned = await database.alignments.get(id);
    const earlier = await database.earlierReadings.where('postingId').equals(id).toArray();
    return summary && reading && aligned ? savedPosting(summary, reading, aligned, earlier) : undefined;
  });
}

/** The alignments of these saved postings, in their order; those that are gone are left out. */
export async function listAlignments(database: Database, ids: readonly string[]): Promise<readonly AlignmentRow[]> {
  const rows = await database.alignments.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** Keeps a posting: its whole text, its alignment, and nothing decided yet. */
export async function savePosting(
  database: Database,
  toSave: PostingToSave,
  clock: Clock = systemClock,
): Promise<{ readonly id: string; readonly undo: Undo }> {
  const id = clock.newId();
  const rows = postingRows(id, toSave, clock.now());
  const undo = await change(database, ['postings', 'readings', 'alignments'], async (writer) => {
    await writer.put('postings', [rows.summary]);
    await writer.put('readings', [rows.reading]);
    await writer.put('alignments', [rows.alignment]);
  });
  return { id, undo };
}

/** Changes what the person decides about a posting, from what it is at that moment. An absent posting stays absent. */
export function updatePosting(
  database: Database,
  id: string,
  changes: PostingChanges | ((now: SavedPostingSummary) => PostingChanges),
  clock: Clock = systemClock,
): Promise<Undo> {
  return change(database, ['postings'], async (writer) => {
    const summary = await writer.get('postings', id);
    if (summary) {
      const fields = typeof changes === 'function' ? changes(summary) : changes;
      await writer.put('postings', [{ ...summary, ...fields, updatedAt: clock.now() }]);
    }
  });
}

export function setStatus(
  database: Database,
  id: string,
  status: PostingStatus,
  clock: Clock = systemClock,
): Promise<Undo> {
  return updatePosting(database, id, { status }, clock);
}

/** Adds a round or replaces the one with its id. */
export function saveRound(database: Database, id: string, round: Round, clock: Clock = systemClock): Promise<Undo> {
  return updatePosting(database, id, ({ rounds }) => ({ rounds: replacing(rounds, round, ({ id }) => id) }), clock);
}

export function removeRound(
  database: Database,
  id: string,
  roundId: string,
  clock: Clock = systemClock,
): Promise<Undo> {
  return updatePosting(
    database,
    id,
    ({ rounds }) => ({ rounds: rounds.filter((round) => round.id !== roundId) }),
    clock,
  );
}

/** Changes some fields of a round, from what it is at that moment; a field given as undefined goes. An absent round stays absent. */
export function changeRound(
  database: Database,
  id: string,
  roundId: string,
  changes: Partial<Omit<Round, 'id'>>,
  clock: Clock = systemClock,
): Promise<Undo> {
  return updatePosting(
    database,
    id,
    ({ rounds }) => ({ rounds: rounds.map((round) => (round.id === roundId ? { ...round, ...changes } : round)) }),
    clock,
  );
}

/** Writes some fields of the bridge for a requirement, from what it is at that moment: a bridge that is not there yet is begun. */
export function changeBridge(
  database: Database,
  id: string,
  requirementId: string,
  changes: Partial<Omit<Bridge, 'requirementId' | 'updatedAt'>>,
  clock: Clock = systemClock,
): Promise<Undo> {
  return updatePosting(
    database,
    id,
    ({ bridges }) => {
      const begun = bridges.find((bridge) => bridge.requirementId === requirementId) ?? {
        requirementId,
        difference: '',
        carriesOver: '',
        firstStep: '',
        onDaySheet: false,
      };
      const bridge = { ...begun, ...changes, updatedAt: clock.now() };
      return { bridges: replacing(bridges, bridge, ({ requirementId: key }) => key) };
    },
    clock,
  );
}

/** Stores an alignment made anew with the bank as it is now. The posting's place in lists does not move: the person did nothing to it. */
export function saveAlignment(database: Database, id: string, alignment: Alignment, bank?: string): Promise<Undo> {
  return changeUncounted(database, ['postings', 'alignments'], async (writer) => {
    const summary = await writer.get('postings', id);
    if (summary) {
      await writer.put('postings', [{ ...summary, coverage: alignment.coverage, rules: alignment.rules, bank }]);
      await writer.put('alignments', [{ id, alignment: withCleanSpans(alignment) }]);
    }
  });
}

/** Takes over a new reading of a posting that has changed; the reading so far is kept among the earlier ones. */
export function saveReading(
  database: Database,
  id: string,
  read: Pick<PostingToSave, 'posting' | 'alignment' | 'keys' | 'bank'>,
  clock: Clock = systemClock,
): Promise<Undo> {
  return change(database, POSTING_TABLES, async (writer) => {
    const summary = await writer.get('postings', id);
    const reading = await writer.get('readings', id);
    if (!summary || !reading) {
      return;
    }
    const keys = [...new Set([...summary.keys, ...read.keys])];
    const rows = postingRows(id, { ...read, keys }, clock.now());
    await writer.put('earlierReadings', [{ id: clock.newId(), postingId: id, posting: reading.posting }]);
    await writer.put('readings', [rows.reading]);
    await writer.put('alignments', [rows.alignment]);
    await writer.put('postings', [
      { ...summary, ...listed(rows.reading.posting, read.alignment, read.bank), keys, updatedAt: clock.now() },
    ]);
  });
}

/** Deletes saved postings with everything that hangs on them. They come back whole by `undo`. */
export function deletePostings(database: Database, ids: readonly string[]): Promise<Undo> {
  return change(database, ['postings'], (writer) => writer.remove('postings', ids));
}

/** The list with `item` in the place of the one with its key, or at the end. */
function replacing<Item>(list: readonly Item[], item: Item, key: (item: Item) => string): readonly Item[] {
  const present = list.some((other) => key(other) === key(item));
  return present ? list.map((other) => (key(other) === key(item) ? item : other)) : [...list, item];
}
