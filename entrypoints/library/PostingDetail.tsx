import { CalendarX2, History } from 'lucide-react';
import { useState } from 'react';
import { CoverageLine } from '../../components/alignment/CoverageLine';
import { Header } from '../../components/alignment/Header';
import { Notice } from '../../components/common/Notice';
import { Folded } from '../../components/common/State';
import { type Tab, Tabs } from '../../components/common/Tabs';
import { PostingText } from '../../components/postings/PostingText';
import { isOver } from '../../components/postings/posting-line';
import { Standing } from '../../components/postings/Standing';
import { ChangeList } from '../../components/reading/Changed';
import '../../components/postings/PostingPage.css';
import { dayOf, localTime } from '../../components/wording/dates';
import { fragmentOf, openWebPage } from '../../utils/browser/library-page';
import type { Verdict } from '../../utils/model';
import { postingChanges } from '../../utils/preparation/posting-changes';
import { PostingNotices } from '../common/PostingNotices';
import { savedActs } from '../common/posting-acts';
import type { PostingViewProps, ViewId } from '../common/posting-view-props';
import { placeOf } from '../common/posting-words';
import { QuestionsView } from '../common/QuestionsView';
import { RequirementsView } from '../common/RequirementsView';
import { interviewWords } from '../common/round-work';
import { StoriesView } from '../common/StoriesView';
import { useKeys } from '../common/use-keys';
import { PostingPrepare } from './PostingPrepare';
import type { PageProps } from './page-props';
import type { ShownPosting } from './use-saved-frame';

type PageView = ViewId | 'text';

const VIEWS: readonly PageView[] = ['prepare', 'requirements', 'stories', 'questions', 'text'];

/** A saved posting over the whole page. Preparation is in front from the day they talk to you. */
export function PostingDetail({ posting: shown, acts, go }: PageProps & { readonly posting: ShownPosting }) {
  const { frame, saved } = shown;
  const { bank, workUp } = frame;
  const { posting, alignment } = workUp;
  const [view, setView] = useState<PageView>(saved.status === 'interviewing' ? 'prepare' : 'requirements');
  const [filter, setFilter] = useState<Verdict>();
  const [gapId, setGapId] = useState<string>();
  const [isStatusOpen, setStatusOpen] = useState(false);
  const now = new Date().toISOString();
  const ofSaved = savedActs(acts.act, saved.id);

  useKeys(
    {
      ...Object.fromEntries(VIEWS.map((id, index) => [String(index + 1), () => setView(id)])),
      t: () => setStatusOpen(true),
    },
    undefined,
    bank.settings.singleKeys,
  );

  const props: PostingViewProps = {
    bank,
    frame,
    canStore: true,
    acts,
    reading: undefined,
    tab: undefined,
    savedActs: ofSaved,
    whenSaved: (then) => then(ofSaved, saved.id),
    go: setView,
    gapId,
    setGapId,
    open: go,
  };
  const tabs: readonly Tab<PageView>[] = [
    {
      id: 'prepare',
      label: 'Prepare',
      content: () => <PostingPrepare {...props} saved={saved} ofSaved={ofSaved} now={now} />,
    },
    {
      id: 'requirements',
      label: 'Requirements',
      content: () => <RequirementsView {...props} filter={filter} onFilter={setFilter} />,
    },
    { id: 'stories', label: 'Stories', content: () => <StoriesView {...props} /> },
    { id: 'questions', label: 'Questions', content: () => <QuestionsView {...props} /> },
    { id: 'text', label: 'Posting', content: () => <PostingText blocks={posting.blocks} /> },
  ];
  const { url } = posting;
  return (
    <div className="posting-page">
      <p className="crumb">
        <a className="small" href={fragmentOf({ at: 'postings' })}>
          Saved postings
        </a>
      </p>
      <Header
        title={posting.title ?? 'Posting without a title'}
        place={placeOf(posting)}
        when={interviewWords(saved.rounds, localTime(now))}
        status={saved.status}
        onStatus={(status) => {
          ofSaved.status(status);
          if (status === 'interviewing') setView('prepare');
        }}
        isStatusOpen={isStatusOpen}
        onStatusOpen={setStatusOpen}
        more={[
          ...(url === undefined ? [] : [{ label: 'Open its page', onSelect: () => void openWebPage(url) }]),
          ...(acts.last ? [{ label: 'Undo', hint: acts.last.said, onSelect: acts.last.onUndo }] : []),
          'line',
          {
            label: 'Delete this posting',
            onSelect: () => void ofSaved.remove().then(() => go({ at: 'postings' })),
          },
        ]}
      />
      <Standing posting={saved} onStatusNote={ofSaved.statusNote} onNextStep={ofSaved.nextStep} />
      {bank.stories.length > 0 && (
        <CoverageLine
          coverage={alignment.coverage}
          chosen={filter}
          onChoose={(verdict) => {
            setFilter(verdict);
            setView('requirements');
          }}
        />
      )}
      <PostingNotices
        {...props}
        failure={shown.failure}
        onKeepOldText={shown.onKeepOldText}
        onKeepOldVerdicts={shown.onKeepOldVerdicts}
      />
      <StandingNotices shown={shown} now={now} />
      <Tabs label="Views" tabs={tabs} chosen={view} onChoose={setView} />
    </div>
  );
}

/** What happened to the posting since: that applications closed, and what its page said before. */
function StandingNotices({ shown: { saved }, now }: { readonly shown: ShownPosting; readonly now: string }) {
  const { posting, earlier, status } = saved;
  const [before] = earlier;
  const changes = before ? postingChanges(before, posting) : [];
  return (
    <>
      {posting.closes !== undefined && isOver(posting.closes, now) && status === 'saved' && (
        <Notice icon={CalendarX2} title={`Applications closed on ${dayOf(posting.closes, now)}`}>
          <p className="small">Everything is kept here, whatever becomes of the page.</p>
        </Notice>
      )}
      {before && (
        <Notice icon={History} title={`Read again on ${dayOf(posting.readAt, now)}`}>
          {changes.length === 0 ? (
            <p className="small">It says the same as on {dayOf(before.readAt, now)}.</p>
          ) : (
            <>
              <Folded label={`What changed since ${dayOf(before.readAt, now)}`}>
                <ChangeList changes={changes} />
              </Folded>
              <p className="caption">Both texts are kept.</p>
            </>
          )}
        </Notice>
      )}
    </>
  );
}
