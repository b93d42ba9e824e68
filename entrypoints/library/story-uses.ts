import type { Database } from '../../utils/storage/tables';

/** A saved posting in which a story answers something. */
export type StoryUse = { readonly id: string; readonly title: string; readonly answers: number };

/** The saved postings that have a story as the first answer to something, with how much it answers there; most first. */
export async function usesOf(database: Database, storyId: string): Promise<readonly StoryUse[]> {
  const counts = new Map<string, number>();
  await database.alignments.each(({ id, alignment }) => {
    const answered = alignment.requirements.filter(
      ({ verdict, matches }) => (verdict === 'covered' || verdict === 'partial') && matches[0]?.storyId === storyId,
    );
    if (answered.length > 0) counts.set(id, answered.length);
  });
  const postings = await database.postings.bulkGet([...counts.keys()]);
  return postings
    .flatMap((posting) => {
      if (!posting) return [];
      const title = [posting.title, posting.company].filter(Boolean).join(', ') || 'A saved posting';
      return [{ id: posting.id, title, answers: counts.get(posting.id) ?? 0 }];
    })
    .toSorted((left, right) => right.answers - left.answers);
}
