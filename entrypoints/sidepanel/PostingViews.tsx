import { lazy, type ReactNode, Suspense, useState } from 'react';
import { CoverageLine } from '../../components/alignment/CoverageLine';
import { Header, ReadingAnew } from '../../components/alignment/Header';
import { type Tab, Tabs } from '../../components/common/Tabs';
import { closingWords } from '../../components/postings/posting-line';
import type { NotComparedProps } from '../../components/reading/NotCompared';
import { localTime } from '../../components/wording/dates';
import type { Verdict } from '../../utils/model';
import { hostOf } from '../../utils/text/urls';
import { keepPosting, savedActs } from '../common/posting-acts';
import { foundIn, isReadWell, placeOf, wordsIn } from '../common/posting-words';
import { RequirementsView } from '../common/RequirementsView';
import { interviewWords } from '../common/round-work';
import type { PostingScreenProps } from './PostingScreen';
import { moreEntries } from './posting-menu';
import '../../components/common/View.css';
import { openLibrary } from '../../utils/browser/library-page';
import type { PostingViewProps, ViewId } from '../common/posting-view-props';
import { saveReport } from '../common/save-report';
import { useAllowedSites } from '../common/use-allowed-sites';
import type { Bank } from '../common/use-bank';
import { useKeys } from '../common/use-keys';
import type { Frame } from '../common/use-posting-frame';

/** The views behind the first one are loaded when they are first chosen. */
const StoriesView = lazy(async () => ({ default: (await import('../common/StoriesView')).StoriesView }));
const QuestionsView = lazy(async () => ({ default: (await import('../common/QuestionsView')).QuestionsView }));
const PrepareView = lazy(async () => ({ default: (await import('./PrepareView')).PrepareView }));

const PostingNotices = lazy(async () => ({ default: (await import('../common/PostingNotices')).PostingNotices }));
const KeysList = lazy(async () => ({ default: (await import('../../components/common/KeysList')).KeysList }));
const NotReadWell = lazy(async () => ({ default: (await import('../../components/reading/NotReadWell')).NotReadWell }));

const VIEWS: readonly ViewId[] = ['requirements', 'stories', 'questions', 'prepare'];

/** What each view needs: what they need anywhere, and the tab. */
export type ViewProps = Omit<PostingScreenProps, keyof PostingViewProps> &
  PostingViewProps &
  Pick<PostingScreenProps, 'tab'>;

export function PostingViews(
  props: Omit<PostingScreenProps, 'bank'> & {
    readonly bank: Bank;
    readonly frame: Frame;
    readonly failure: NotComparedProps | undefined;
    readonly onKeepOldText: () => void;
    readonly onKeepOldVerdicts: () => void;
  },
) {
  const { bank, frame, failure, acts, canStore, reading, tab, onKeepOldText, onKeepOldVerdicts } = props;
  const { workUp, saved } = frame;
  const { posting, alignment } = workUp;
  const [view, setView] = useState<ViewId>('requirements');
  const [filter, setFilter] = useState<Verdict>();
  const [gapId, setGapId] = useState<string>();
  const [isStatusOpen, setStatusOpen] = useState(false);
  const [areKeysShown, showKeys] = useState(false);
  const allowed = useAllowedSites();

  const ofSaved = saved ? savedActs(acts.act, saved.id) : undefined;
  const save = canStore ? () => void keepPosting(acts.act, frame, bank.stamp) : undefined;
  const whenSaved = canStore
    ? (then: (acts: ReturnType<typeof savedActs>, id: string) => void) => {
        if (saved && ofSaved) then(ofSaved, saved.id);
        else void keepPosting(acts.act, frame, bank.stamp).then((id) => id && then(savedActs(acts.act, id), id));
      }
    : undefined;

  useKeys(
    {
      ...Object.fromEntries(VIEWS.map((id, index) => [String(index + 1), () => setView(id)])),
      s: () => !saved && save?.(),
      t: () => saved && setStatusOpen(true),
      f: focusNextOpen,
      '?': () => showKeys(!areKeysShown),
    },
    acts.last?.onUndo,
    bank.settings.singleKeys,
  );

  const isWhole = isReadWell(reading, posting);
  const mayApply = saved === undefined || saved.status === 'saved';
  const hasStories = bank.stories.length > 0;
  const viewProps: ViewProps = {
    ...props,
    savedActs: ofSaved,
    whenSaved,
    go: setView,
    gapId,
    setGapId,
    open: (place) => void openLibrary(place),
  };
  const tabs: readonly Tab<ViewId>[] = [
    {
      id: 'requirements',
      label: 'Requirements',
      content: () => <RequirementsView {...viewProps} filter={filter} onFilter={setFilter} />,
    },
    { id: 'stories', label: 'Stories', content: () => later(<StoriesView {...viewProps} />) },
    { id: 'questions', label: 'Questions', content: () => later(<QuestionsView {...viewProps} />) },
    { id: 'prepare', label: 'Prepare', content: () => later(<PrepareView {...viewProps} onSave={save} />) },
  ];

  const hasNews =
    failure !== undefined ||
    frame.changes.length > 0 ||
    frame.ruleDifferences.length > 0 ||
    frame.workUp.alignment.inAnotherLanguage !== undefined;
  const notices = hasNews && (
    <PostingNotices
      {...viewProps}
      failure={failure}
      onKeepOldText={onKeepOldText}
      onKeepOldVerdicts={onKeepOldVerdicts}
    />
  );

  if (areKeysShown) return <KeysList shortcut={props.shortcut} onClose={() => showKeys(false)} />;
  return (
    <>
      {tab?.isReading && <ReadingAnew />}
      <Header
        title={posting.title ?? 'Posting without a title'}
        place={placeWords(posting, isWhole, tab?.url)}
        when={
          interviewWords(saved?.rounds ?? [], localTime(new Date().toISOString())) ??
          (mayApply ? closingWords(posting.closes, new Date().toISOString()) : undefined)
        }
        status={saved?.status}
        canSave={isWhole}
        {...(save && { onSave: save })}
        {...(ofSaved && {
          onStatus: (status) => {
            ofSaved.status(status);
            if (status === 'interviewing') setView('prepare');
          },
        })}
        isStatusOpen={isStatusOpen}
        onStatusOpen={setStatusOpen}
        more={moreEntries({ ...viewProps, allowed, onKeys: () => showKeys(true) })}
      />
      {!isWhole && reading ? (
        <>
          {notices}
          <NotReadWell
            found={foundIn(reading.posting)}
            missing={reading.missing}
            trail={reading.trail}
            onReport={() => saveReport(reading, tab?.url)}
            requirementCount={posting.requirements.length}
            wordCount={wordsIn(posting)}
            {...(tab && { onAgain: () => tab.read('page'), onSelection: () => tab.read('selection') })}
            onPaste={props.onPaste}
          />
          <RequirementsView {...viewProps} filter={undefined} onFilter={setFilter} />
        </>
      ) : (
        <>
          {hasStories && (
            <CoverageLine
              coverage={alignment.coverage}
              chosen={filter}
              onChoose={(verdict) => {
                setFilter(verdict);
                setView('requirements');
              }}
            />
          )}
          {notices}
          <Tabs label="Views" tabs={tabs} chosen={view} onChoose={setView} />
        </>
      )}
    </>
  );
}

function later(view: ReactNode) {
  return <Suspense fallback={<p className="empty">Opening.</p>}>{view}</Suspense>;
}

function placeWords(posting: Parameters<typeof placeOf>[0], isReadWell: boolean, url: string | undefined): string {
  const known = placeOf(posting);
  if (known !== '') return known;
  if (!isReadWell) return 'Company not found · Place not found';
  return hostOf(url) ?? '';
}

/** Moves the focus to the next row that is open or thin, from the top again after the last. */
function focusNextOpen(): void {
  const rows = [
    ...document.querySelectorAll<HTMLElement>('[data-verdict="gap"] > .req-row, [data-verdict="partial"] > .req-row'),
  ];
  const all = [...document.querySelectorAll<HTMLElement>('.req-row')];
  const here = all.indexOf(document.activeElement?.closest('[data-row]')?.querySelector('.req-row') ?? document.body);
  (rows.find((row) => all.indexOf(row) > here) ?? rows[0])?.focus();
}
