import { useDeferredValue, useMemo } from 'react';
import { Button } from '../../components/common/Button';
import { Segments } from '../../components/common/Segments';
import { WriteToNotes, WrittenToNotes } from '../../components/library/NotesFolder';
import { Page } from '../../components/library/Page';
import { Search } from '../../components/library/Search';
import { PostingBoard, type PostingsActions } from '../../components/postings/PostingBoard';
import { type PostingOrder, PostingTable } from '../../components/postings/PostingTable';
import { SamePostings } from '../../components/postings/SamePostings';
import { plural } from '../../components/wording/plural';
import { fragmentOf } from '../../utils/browser/library-page';
import type { SavedPosting, SavedPostingSummary } from '../../utils/model';
import { findDuplicates, likelyPairs } from '../../utils/preparation/duplicates';
import { pairsElsewhere } from '../../utils/preparation/listed-elsewhere';
import { areKeptApart, joinPostings, keepPostingsApart } from '../../utils/storage/join-postings';
import { deletePostings, getPosting, setStatus } from '../../utils/storage/postings';
import { listStories } from '../../utils/storage/stories';
import { useSavedList } from '../common/use-bank';
import { latestOf, storage, useLive } from '../common/use-storage';
import { inOrder, postingFinder } from './find-postings';
import { InTexts } from './InTexts';
import type { PageProps } from './page-props';
import { POSTING_FILES, postingNote } from './posting-files';
import { useFolderWriting } from './use-folder-writing';
import { useKept } from './use-kept';
import type { FileToWrite } from './write-into-folder';

const { database } = storage;

const hrefOf = (id: string) => fragmentOf({ at: 'posting', id });

/** Every saved posting, as a board or a list. */
export function PostingsPage({ acts, hasKeys }: PageProps) {
  const saved = latestOf(useSavedList());
  const [view, setView] = useKept<'board' | 'list'>('postings view', 'board');
  const [words, setWords] = useKept('postings words', '');
  const [order, setOrder] = useKept<PostingOrder>('postings order', { by: 'next', isDown: false });
  const typed = useDeferredValue(words);
  const find = useMemo(() => postingFinder(saved ?? []), [saved]);
  const found = useMemo(() => find(typed), [find, typed]);
  // To the minute, so that between two letters typed nothing on the board is new.
  const now = `${new Date().toISOString().slice(0, 16)}:00.000Z`;
  const isBoard = view === 'board';
  // What was searched for stands in the order of nearness.
  const shown = useMemo(
    () => (typed.trim() === '' || isBoard ? inOrder(found, order, now) : found),
    [typed, isBoard, found, order, now],
  );
  const actions = useMemo(
    (): PostingsActions => ({
      hrefOf,
      onMove: (id, status) => void acts.act(`Moved to ${status}.`, () => setStatus(database, id, status)),
      onDelete: (id) => void acts.act('Posting deleted.', () => deletePostings(database, [id])),
    }),
    [acts],
  );
  const pair = useSamePair(saved);
  const notesFolder = useFolderWriting(acts);
  if (!saved) return null;
  return (
    <Page
      title={saved.length === 0 ? 'Saved postings' : plural(saved.length, 'posting')}
      actions={
        saved.length > 0 && (
          <>
            <Search label="Search postings" value={words} onChange={setWords} />
            <Segments
              label="Show as"
              segments={[
                { id: 'board', label: 'Board' },
                { id: 'list', label: 'List' },
              ]}
              chosen={view}
              onChoose={setView}
            />
          </>
        )
      }
    >
      {saved.length === 0 && (
        <p className="muted">Nothing saved yet. Open a job posting, press the Plumbline button, and save it there.</p>
      )}
      {pair && (
        <SamePostings
          pair={pair}
          now={now}
          hrefOf={hrefOf}
          onJoin={() => void acts.act('Joined.', () => joinPostings(database, pair.kept.id, pair.other.id))}
          onKeepApart={() =>
            void acts.act('Kept apart.', () => keepPostingsApart(database, pair.kept.id, pair.other.id))
          }
        />
      )}
      {shown.length > 0 &&
        (isBoard ? (
          <PostingBoard postings={shown} now={now} hasKeys={hasKeys} actions={actions} />
        ) : (
          <>
            <PostingTable postings={shown} now={now} order={order} onOrder={setOrder} hrefOf={hrefOf} />
            <p className="btn-row list-end">
              <Button look="link" onClick={() => void exportAll(shown.map(({ id }) => id))}>
                {shown.length === saved.length ? 'Export as CSV' : 'Export these as CSV'}
              </Button>
              {notesFolder.canWrite && (
                <WriteToNotes
                  look="link"
                  what={shown.length === saved.length ? 'all' : 'these'}
                  place={notesFolder.placeOf()}
                  onWrite={() => void notesFolder.write(notesOf(shown))}
                />
              )}
            </p>
            <WrittenToNotes {...notesFolder} />
          </>
        ))}
      {typed.trim() !== '' && <InTexts saved={saved} typed={typed} found={found} />}
    </Page>
  );
}

/** Each of these postings as a file of notes. The stories are read once for all of them. */
function notesOf(postings: readonly SavedPostingSummary[]): readonly FileToWrite[] {
  const stories = listStories(database);
  return postings.map((summary) =>
    postingNote(summary, async () => ({ saved: await getPosting(database, summary.id), stories: await stories })),
  );
}

/** These postings as one table, in this order. */
async function exportAll(ids: readonly string[]): Promise<void> {
  const found: SavedPosting[] = [];
  for (const id of ids) {
    const posting = await getPosting(database, id);
    if (posting) found.push(posting);
  }
  await POSTING_FILES.csv(found);
}

/** Two saved postings that are probably one: the first such pair, the one that was taken further to be kept. */
function useSamePair(saved: readonly SavedPostingSummary[] | undefined) {
  const pairs = useMemo(
    () => [...likelyPairs(saved ?? [], areKeptApart), ...pairsElsewhere(saved ?? [], areKeptApart)],
    [saved],
  );
  return latestOf(
    useLive(JSON.stringify(['same postings', pairs.map(([left, right]) => [left.id, right.id])]), async (from) => {
      for (const [left, right] of pairs) {
        const [one, other] = await from.readings.bulkGet([left.id, right.id]);
        if (one && other && findDuplicates(one.posting, [other]).length > 0) {
          return { kept: left.status === 'saved' ? right : left, other: left.status === 'saved' ? left : right };
        }
      }
      return undefined;
    }),
  );
}
