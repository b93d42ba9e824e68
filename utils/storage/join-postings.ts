import type { SavedPosting, SavedPostingSummary } from '../model';
import { type Clock, systemClock } from './clock';
import { NOTHING_DECIDED, type PostingChanges } from './posting-rows';
import { updatePosting } from './postings';
import type { Database, Undo } from './tables';
import { change } from './writing';

/**
 * Makes one of two saved postings that are the same: `keepId` stays as it is read and gains what the person decided at the other, whose text is
 * kept among the earlier readings. Where both say something and only one can stand (status, next step), the kept one's word does. Nothing
 * changes where one of the two is gone.
 */
export function joinPostings(
  database: Database,
  keepId: string,
  otherId: string,
  clock: Clock = systemClock,
): Promise<Undo> {
  return change(database, ['postings'], async (writer) => {
    const [kept, other] = await writer.getAll('postings', [keepId, otherId]);
    const reading = await writer.get('readings', otherId);
    if (!kept || !other || !reading || keepId === otherId) {
      return;
    }
    const earlier = await database.earlierReadings.where('postingId').equals(otherId).toArray();
    const rehearsals = await database.rehearsals.where('postingId').equals(otherId).toArray();
    await writer.put('earlierReadings', [
      ...earlier.map((row) => ({ ...row, postingId: keepId })),
      { id: clock.newId(), postingId: keepId, posting: reading.posting },
    ]);
    await writer.put(
      'rehearsals',
      rehearsals.map((row) => ({ ...row, postingId: keepId })),
    );
    await writer.put('postings', [{ ...kept, ...joinedDecisions(kept, other), updatedAt: clock.now() }]);
    await writer.remove('postings', [otherId]);
  });
}

/** Remembers that two saved postings only look the same, so that nobody asks again. */
export async function keepPostingsApart(
  database: Database,
  firstId: string,
  secondId: string,
  clock: Clock = systemClock,
): Promise<Undo> {
  return updatePosting(database, firstId, ({ apartFrom }) => ({ apartFrom: union(apartFrom, [secondId]) }), clock);
}

/** Whether the person keeps these two apart; it is remembered at either. */
export function areKeptApart(
  first: Pick<SavedPosting, 'id' | 'apartFrom'>,
  second: Pick<SavedPosting, 'id' | 'apartFrom'>,
): boolean {
  return first.apartFrom?.includes(second.id) === true || second.apartFrom?.includes(first.id) === true;
}

/** What the person decided at both, the kept one's word first. */
function joinedDecisions(kept: SavedPostingSummary, other: SavedPostingSummary): PostingChanges {
  return {
    keys: union(kept.keys, other.keys),
    status: kept.status === NOTHING_DECIDED.status ? other.status : kept.status,
    statusNote: kept.statusNote ?? other.statusNote,
    nextStep: kept.nextStep ?? other.nextStep,
    notes: union([kept.notes], [other.notes])
      .filter((notes) => notes !== '')
      .join('\n\n'),
    rounds: unionBy(kept.rounds, other.rounds, ({ id }) => id),
    bridges: unionBy(kept.bridges, other.bridges, ({ requirementId }) => requirementId),
    letGo: union(kept.letGo, other.letGo),
    questions: {
      kept: union(kept.questions.kept, other.questions.kept),
      dismissed: union(kept.questions.dismissed, other.questions.dismissed),
      edited: { ...other.questions.edited, ...kept.questions.edited },
      added: unionBy(kept.questions.added, other.questions.added, ({ id }) => id),
    },
    lineUp: {
      pinned: union(kept.lineUp.pinned, other.lineUp.pinned),
      banned: union(kept.lineUp.banned, other.lineUp.banned).filter((id) => !kept.lineUp.pinned.includes(id)),
      order: kept.lineUp.order ?? other.lineUp.order,
      backUps: kept.lineUp.backUps ?? other.lineUp.backUps,
    },
    anchors: kept.anchors ?? other.anchors,
    apartFrom: union(kept.apartFrom, other.apartFrom),
  };
}

function union(first: readonly string[] = [], second: readonly string[] = []): readonly string[] {
  return [...new Set([...first, ...second])];
}

function unionBy<Item>(first: readonly Item[], second: readonly Item[], key: (item: Item) => string): readonly Item[] {
  const present = new Set(first.map(key));
  return [...first, ...second.filter((item) => !present.has(key(item)))];
}
