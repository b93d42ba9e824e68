import type { Rehearsal } from '../model';
import type { Database, Undo } from './tables';
import { change } from './writing';

/** Questions under rehearsal for one posting, or all of them. */
export function listRehearsals(database: Database, postingId?: string): Promise<Rehearsal[]> {
  return postingId === undefined
    ? database.rehearsals.toArray()
    : database.rehearsals.where('postingId').equals(postingId).toArray();
}

/** Stores rehearsals, new or after a review. */
export function saveRehearsals(database: Database, rehearsals: readonly Rehearsal[]): Promise<Undo> {
  return change(database, ['rehearsals'], (writer) => writer.put('rehearsals', rehearsals));
}
