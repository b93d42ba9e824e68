import { createBackup } from '../../utils/storage/backup';
import { getPosting, listPostings } from '../../utils/storage/postings';
import { readBackup } from '../../utils/storage/read-backup';
import { restoreBackup } from '../../utils/storage/restore';
import { listStories, saveStory } from '../../utils/storage/stories';
import { middle } from '../bench/piece';
import { contents, opened } from './prepared';

/** What is measured in a page, in milliseconds unless it says otherwise. */
export type Measured = {
  /** From a fresh page to a database that is ready. */
  readonly open: number;
  /** All stories, all saved postings without their texts, one saved posting with all its texts. */
  readonly listStories: number;
  readonly listPostings: number;
  readonly getPosting: number;
  /** One story, until it is acknowledged. */
  readonly save: number;
  /** A backup written and checked, and its size in megabytes. */
  readonly backup: number;
  readonly megabytes: number;
  /** All rows as plain JSON: the least that any backup takes. */
  readonly plainJson: number;
  /** A backup read and checked, and put in the place of everything after a safety copy. */
  readonly read: number;
  readonly restore: number;
  /** The longest time for which the page could not answer while backing up and restoring. */
  readonly longestPause: number;
};

/** Measures the database as it is, in a page that has not used it yet. */
export async function measure(): Promise<Measured> {
  const timed = async <T>(work: () => Promise<T>): Promise<readonly [time: number, result: T]> => {
    const start = performance.now();
    const result = await work();
    return [performance.now() - start, result];
  };
  const middleOf = async (work: () => Promise<unknown>): Promise<number> => {
    const times: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      times.push((await timed(work))[0]);
    }
    return middle(times);
  };
  let longestPause = 0;
  const observer = new PerformanceObserver((list) => {
    longestPause = Math.max(longestPause, ...list.getEntries().map(({ duration }) => duration));
  });
  const [open, { database }] = await timed(() => opened());
  const [firstStories] = await timed(() => listStories(database));
  const [firstPostings, postings] = await timed(() => listPostings(database));
  const onePosting = await middleOf(() => getPosting(database, postings[0]?.id ?? ''));
  const save = await middleOf(() =>
    saveStory(database, { id: 'bench', title: 'One more', competencies: [], answers: [] }),
  );
  const [plainJson] = await timed(async () => new TextEncoder().encode(await contents(database)));
  observer.observe({ entryTypes: ['longtask'] });
  const [backup, { bytes }] = await timed(() => createBackup(database));
  const [read, rows] = await timed(() => readBackup(bytes));
  const [restore] = await timed(() => restoreBackup(database, rows));
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return {
    open,
    listStories: firstStories,
    listPostings: firstPostings,
    getPosting: onePosting,
    save,
    backup,
    megabytes: bytes.length / 1e6,
    plainJson,
    read,
    restore,
    longestPause,
  };
}
