import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../components/common/Button';
import { ChoosePostings } from '../../components/library/ChoosePostings';
import { AskedTable, OverTime, type PostingHead, StoriesTable } from '../../components/library/CoverageTables';
import { GrowthTable } from '../../components/library/GrowthTable';
import { NextStoryCard } from '../../components/library/NextStoryCard';
import { Page } from '../../components/library/Page';
import { titleOf } from '../../components/postings/PostingBoard';
import { dayOf } from '../../components/wording/dates';
import { plural } from '../../components/wording/plural';
import { fragmentOf } from '../../utils/browser/library-page';
import type { CoverageTable, NextStory, SavedPosting, SavedPostingSummary } from '../../utils/model';
import { coverageGrowth } from '../../utils/preparation/coverage-growth';
import { coverageTable, nextStories } from '../../utils/preparation/next-story';
import { listAlignments } from '../../utils/storage/postings';
import { listStories } from '../../utils/storage/stories';
import { useSavedList } from '../common/use-bank';
import { latestOf, useLive } from '../common/use-storage';
import type { PageProps } from './page-props';
import { useKept } from './use-kept';

/** So many columns can be read beside one another. */
const MOST_COLUMNS = 7;
const USUAL_COLUMNS = 5;

/** What to write next is asked of the postings changed last; older ones say little about what is wanted now. */
const MOST_ASKED = 200;

type Held = Pick<SavedPosting, 'id' | 'alignment' | 'savedAt'>;

/** What keeps being asked over all saved postings, and what each story carries. */
export function CoveragePage({ go }: PageProps) {
  const saved = latestOf(useSavedList());
  const stories = latestOf(useLive('stories', listStories));
  const [wanted, setWanted] = useKept<readonly string[] | undefined>('coverage postings', undefined);
  const [isChoosing, setChoosing] = useState(false);
  const active = useMemo(() => (saved ?? []).filter(({ status }) => status !== 'closed').slice(0, MOST_ASKED), [saved]);
  const chosen = useMemo(() => {
    const known = new Set((saved ?? []).map(({ id }) => id));
    return wanted?.filter((id) => known.has(id)) ?? active.slice(0, USUAL_COLUMNS).map(({ id }) => id);
  }, [saved, wanted, active]);
  const held = useHeld(saved ?? [], [...new Set([...active.map(({ id }) => id), ...chosen])]);
  const activeIds = useMemo(() => new Set(active.map(({ id }) => id)), [active]);
  const next = useMemo(() => nextStories(held.filter(({ id }) => activeIds.has(id)))[0], [held, activeIds]);
  const growth = useMemo(
    () =>
      coverageGrowth(
        held.filter(({ id }) => activeIds.has(id)),
        stories ?? [],
      ),
    [held, activeIds, stories],
  );
  const table = useMemo(
    () =>
      coverageTable(
        held.filter(({ id }) => chosen.includes(id)),
        stories ?? [],
      ),
    [held, chosen, stories],
  );
  if (!saved || !stories) return null;
  const now = new Date().toISOString();
  const headOf = (posting: SavedPostingSummary): PostingHead => ({
    id: posting.id,
    title: titleOf(posting),
    ...(posting.company && { company: posting.company }),
    href: fragmentOf({ at: 'posting', id: posting.id }),
  });
  const heads = new Map(saved.map((posting) => [posting.id, headOf(posting)]));
  const columns = table.postings.flatMap((id) => heads.get(id) ?? []);
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const nearest = next?.nearest === undefined ? undefined : titles.get(next.nearest);
  return (
    <Page
      title="Coverage"
      lead={leadOf(stories.length, columns.length, saved.length)}
      actions={
        saved.length > 0 && (
          <Button aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
            Choose postings
            <ChevronDown className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
        )
      }
    >
      {isChoosing && (
        <ChoosePostings postings={[...heads.values()]} chosen={chosen} most={MOST_COLUMNS} onChoose={setWanted} />
      )}
      {next && (
        <NextStoryCard
          name={'competency' in next.about ? next.name.charAt(0).toLowerCase() + next.name.slice(1) : next.name}
          askedIn={next.askedIn.length}
          openIn={next.openIn.length}
          thinIn={next.thinIn.length}
          recallPrompts={next.recallPrompts}
          {...(nearest !== undefined &&
            next.nearest !== undefined && {
              nearest: { title: nearest, href: fragmentOf({ at: 'story', id: next.nearest }) },
            })}
          onWrite={() => go({ at: 'new story', answering: openWords(next, held) })}
        />
      )}
      {columns.length > 0 && (
        <>
          <section className="coverage-part" aria-labelledby="asked">
            <h2 id="asked">What keeps being asked</h2>
            <AskedTable asked={table.asked} postings={columns} />
          </section>
          {stories.length > 0 && (
            <section className="coverage-part" aria-labelledby="carried">
              <h2 id="carried">What each story carries</h2>
              <p className="small">One stroke for each requirement it answers. A broken stroke is thin.</p>
              <StoriesTable
                stories={table.stories.toSorted(byCarried).map((row) => ({
                  ...row,
                  title: titles.get(row.storyId) ?? '',
                  href: fragmentOf({ at: 'story', id: row.storyId }),
                }))}
                postings={columns}
              />
            </section>
          )}
          {growth.length > 1 && (
            <section className="coverage-part" aria-labelledby="growth">
              <h2 id="growth">How it grew</h2>
              <p className="small">
                What the stories you had by then answer of the postings you had saved by then, as they are compared now.
              </p>
              <GrowthTable rows={growth.map((point) => ({ ...point, day: dayOf(point.by, now) }))} />
            </section>
          )}
          <section className="coverage-part" aria-labelledby="over-time">
            <h2 id="over-time">Over time</h2>
            <p className="small">Each posting as it stands now, in the order in which you saved them.</p>
            <OverTime
              rows={table.overTime.flatMap(({ postingId, on, coverage }) => {
                const posting = heads.get(postingId);
                return posting ? [{ posting, day: dayOf(on, now), coverage }] : [];
              })}
            />
          </section>
        </>
      )}
    </Page>
  );
}

/** The alignments of these postings; followed. */
function useHeld(saved: readonly SavedPostingSummary[], ids: readonly string[]): readonly Held[] {
  const alignments = latestOf(
    useLive(JSON.stringify(['alignments', ids]), (database) => listAlignments(database, ids)),
  );
  return useMemo(() => {
    const savedAt = new Map(saved.map((posting) => [posting.id, posting.savedAt]));
    return (alignments ?? []).flatMap(({ id, alignment }) => {
      const at = savedAt.get(id);
      return at === undefined ? [] : [{ id, alignment, savedAt: at }];
    });
  }, [saved, alignments]);
}

/** The story that answers most stands first. */
function byCarried(left: StoryRow, right: StoryRow): number {
  return weight(right) - weight(left);
}

type StoryRow = CoverageTable['stories'][number];

/** What is answered counts first; what is thin decides between equals. */
function weight({ strokes }: StoryRow): number {
  return strokes.reduce((sum, { answered, thin }) => sum + answered * 1000 + thin, 0);
}

/** The words of one open line that asks for it: what the story is to answer. */
function openWords({ about, name }: NextStory, held: readonly Held[]): string {
  const rows = held.flatMap(({ alignment }) => alignment.requirements).filter(({ verdict }) => verdict === 'gap');
  const row = rows.find(({ requirement }) =>
    'competency' in about
      ? requirement.competencies.includes(about.competency)
      : requirement.terms.includes(about.skill),
  );
  return row?.requirement.text ?? name;
}

/** What is held against what, or what has to be there first. */
function leadOf(stories: number, shown: number, saved: number): string {
  if (saved === 0) {
    return 'Saved postings are held up to your stories here. Nothing saved yet. Open a job posting, press the Plumbline button, and save it there.';
  }
  const postings = `${shown} of ${plural(saved, 'posting')}`;
  if (stories === 0) return `No stories yet to hold against ${postings}. Import notes, or write one under Stories.`;
  return `Your ${plural(stories, 'story', 'stories')} against ${postings}.`;
}
