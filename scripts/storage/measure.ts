import { createBackup } from '../../utils/storage/backup';
import { getPosting, listPostings } from '../../utils/storage/postings';
import { readBackup } from '../../utils/storage/read-backup';
import { restoreBackup } from '../../utils/storage/restore';
import { listStories, saveStory } from '../../utils/storage/stories';
import { opened } from './prepared';

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
  /** A backup written and checked, its size in megabytes, and a locked one. */
  readonly backup: number;
  readonly megabytes: number;
  readonly lockedBackup: number;
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
  const middle = async (work: () => Promise<unknown>): Promise<number> => {
    const times: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      times.push((await timed(work))[0]);
    }
    return times.sort((left, right) => left - right)[2] ?? 0;
  };
  let longestPause = 0;
  const observer = new PerformanceObserver((list) => {
    longestPause = Math.max(longestPause, ...list.getEntries().map(({ duration }) => duration));
  });
  const [open, { database }] = await timed(() => opened());
  const [firstStories] = await timed(() => listStories(database));
  const [firstPostings, postings] = await timed(() => listPostings(database));
  const onePosting = await middle(() => getPosting(database, postings[0]?.id ?? ''));
  const save = await middle(() =>
    saveStory(database, { id: 'bench', title: 'One more', competencies: [], answers: [] }),
  );
  observer.observe({ entryTypes: ['longtask'] });
  const [backup, { bytes }] = await timed(() => createBackup(database));
  const [lockedBackup] = await timed(() => createBackup(database, { passphrase: 'plumb and line' }));
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
    lockedBackup,
    read,
    restore,
    longestPause,
  };
}
