import type { Database, TableName } from './tables';

/** What the library's navigation counts. */
const COUNTED = ['stories', 'questions', 'facts', 'postings'] as const satisfies TableName[];

export type KeptCounts = { readonly [table in (typeof COUNTED)[number]]: number };

/** How many stories, questions, facts and saved postings there are. Reads no row: it costs the same for one as for ten thousand long ones. */
export async function countKept(database: Database): Promise<KeptCounts> {
  const [stories, questions, facts, postings] = await database.transaction('r', [...COUNTED], () =>
    Promise.all([
      database.stories.count(),
      database.questions.count(),
      database.facts.count(),
      database.postings.count(),
    ]),
  );
  return { stories, questions, facts, postings };
}
