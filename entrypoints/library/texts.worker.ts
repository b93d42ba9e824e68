import { type FoundQuote, quotesOf, searchTexts } from '../../utils/preparation/search-texts';
import { connectStorage } from '../../utils/storage/database';
import { answerWith } from '../common/worker-talk';

/** The whole text of every saved posting is looked through in this worker, which reads it from the database itself: the page never holds it. */
export type TextsWork = {
  readonly find: {
    readonly asks: {
      /** Differs whenever a text does. */
      readonly stamp: string;
      readonly query: string;
      /** Ids that are shown already. */
      readonly besides: readonly string[];
      /** How many are to be given with their quotes. */
      readonly most: number;
    };
    readonly gives: TextHits;
  };
};

/** How many more saved postings have the words in their text, and the first of them. */
export type TextHits = {
  readonly count: number;
  readonly hits: readonly { readonly id: string; readonly quotes: readonly FoundQuote[] }[];
};

const storage = connectStorage();

let ready: { readonly stamp: string; readonly search: ReturnType<typeof searchTexts> } | undefined;

answerWith<TextsWork>({
  find: async ({ stamp, query, besides, most }) => {
    await storage.open();
    if (ready?.stamp !== stamp) ready = { stamp, search: searchTexts(await storage.database.readings.toArray()) };
    const shown = new Set(besides);
    const { ids, words } = ready.search(query);
    const more = ids.filter((id) => !shown.has(id));
    const first = await storage.database.readings.bulkGet(more.slice(0, most));
    const hits = first.flatMap((row) => (row ? { id: row.id, quotes: quotesOf(row.posting, words) } : []));
    return { count: more.length, hits };
  },
});
