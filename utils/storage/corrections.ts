import type { Correction } from '../model';
import { latestFirst } from './latest-first';
import type { Database, Undo } from './tables';
import { change } from './writing';

/** What the person corrected, the latest first. */
export function listCorrections(database: Database): Promise<Correction[]> {
  return latestFirst(database.corrections, 'madeAt');
}

/** Remembers a correction. One about the same thing (same kind and same words) is replaced: the latest word counts. */
export function saveCorrection(database: Database, correction: Correction): Promise<Undo> {
  return change(database, ['corrections'], async (writer) => {
    const about = correctionSubject(correction);
    const replaced = await database.corrections.filter((other) => correctionSubject(other) === about).primaryKeys();
    await writer.remove(
      'corrections',
      replaced.filter((id) => id !== correction.id),
    );
    await writer.put('corrections', [correction]);
  });
}

export function deleteCorrections(database: Database, ids: readonly string[]): Promise<Undo> {
  return change(database, ['corrections'], (writer) => writer.remove('corrections', ids));
}

/** What a correction is about, whatever it says of it. */
export function correctionSubject(correction: Correction): string {
  switch (correction.kind) {
    case 'proves':
      return JSON.stringify([correction.kind, correction.text, correction.storyId]);
    case 'requirement':
      return JSON.stringify([correction.kind, correction.text]);
    case 'same meaning':
      return JSON.stringify([correction.kind, ...[correction.left, correction.right].sort()]);
    case 'section':
      return JSON.stringify([correction.kind, correction.site, correction.heading]);
  }
}
