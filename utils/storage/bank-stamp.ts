import type { Database } from './tables';

/**
 * A short text that differs whenever stories, facts or corrections differ from what an alignment was made with: how many there are of each, and
 * which changed last. An alignment with another stamp is worth making anew.
 */
export function bankStamp(database: Database): Promise<string> {
  const { stories, facts, corrections } = database;
  return database.transaction('r', [stories, facts, corrections], async () => {
    const parts = [
      await stories.count(),
      (await stories.orderBy('updatedAt').last())?.updatedAt,
      await facts.count(),
      (await facts.orderBy('updatedAt').last())?.updatedAt,
      await corrections.count(),
      (await corrections.orderBy('madeAt').last())?.madeAt,
    ];
    return parts.map((part) => part ?? '').join('/');
  });
}
