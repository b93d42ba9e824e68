import { useState } from 'react';
import { PostingLanguage } from '../../components/common/posting-language';
import { type Drill, Rehearsal, RehearsalDone } from '../../components/postings/Rehearsal';
import '../../components/postings/Prepare.css';
import '../../components/stories/LineUp.css';
import { dayOf, localTime } from '../../components/wording/dates';
import { spokenLength } from '../../components/wording/spoken';
import { fragmentOf } from '../../utils/browser/library-page';
import type { QuestionToExpect, Rehearsal as Rehearsed } from '../../utils/model';
import { afterReview, newRehearsal, nextDue, sitting } from '../../utils/preparation/rehearsal';
import { listRehearsals, saveRehearsals } from '../../utils/storage/rehearsals';
import { textHash, textKey } from '../../utils/text/normalise';
import { storyText } from '../../utils/text/story-text';
import { wordCount } from '../../utils/text/tokens';
import { expectRows } from '../common/expect-rows';
import { nextRound } from '../common/round-work';
import { latestOf, storage, useLive } from '../common/use-storage';
import { PostingMissing } from './PostingPage';
import type { PageProps } from './page-props';
import { type ShownPosting, useSavedFrame } from './use-saved-frame';

/** A drill over the questions they are likely to ask. */
export function RehearsePage({ id, ...props }: PageProps & { readonly id: string }) {
  const { posting, ...missing } = useSavedFrame(id, props.acts);
  const rehearsals = latestOf(useLive(`rehearsals ${id}`, (database) => listRehearsals(database, id)));
  if (missing.isGone || !posting || !rehearsals) return <PostingMissing {...missing} />;
  return (
    <PostingLanguage value={posting.frame.workUp.posting.language}>
      <Sitting key={id} {...props} posting={posting} rehearsals={rehearsals} />
    </PostingLanguage>
  );
}

function Sitting({
  posting: { frame, saved },
  rehearsals,
  acts,
  go,
  hasKeys,
}: PageProps & { readonly posting: ShownPosting; readonly rehearsals: readonly Rehearsed[] }) {
  const { workUp } = frame;
  const [begun] = useState(() => new Date().toISOString());
  const [isAll, goThroughAll] = useState(false);
  const all = rehearsalsFor(workUp.expects, rehearsals, saved.id, begun);
  // What is asked in this sitting is decided when it begins.
  const [planned] = useState(() => sitting(all, begun).map(({ id }) => id));
  const ids = isAll ? all.map(({ id }) => id) : planned;
  const [at, setAt] = useState(0);
  const backHref = fragmentOf({ at: 'posting', id: saved.id });
  const current = all.find(({ id }) => id === ids[at]);
  const interviewAt = nextRound(saved.rounds, localTime(begun))?.at;

  if (!current) {
    const due = nextDue(rehearsals);
    return (
      <RehearsalDone
        text={endWords(ids.length > 0, all.length > 0, due && dayOf(due, begun))}
        backHref={backHref}
        onAll={
          all.length > 0
            ? () => {
                goThroughAll(true);
                setAt(0);
              }
            : undefined
        }
      />
    );
  }
  return (
    <Rehearsal
      key={`${current.id} ${at}`}
      drill={drillFor(current, workUp.expects, frame)}
      place={[
        `Question ${at + 1} of ${ids.length}`,
        [saved.posting.title, saved.posting.company].filter(Boolean).join(', '),
      ]
        .filter(Boolean)
        .join(' · ')}
      hasKeys={hasKeys}
      onCame={(came, seconds) => {
        const review = { came, at: new Date().toISOString(), ...(seconds !== undefined && { seconds }) };
        void acts.act(`Noted: ${came}.`, () =>
          saveRehearsals(storage.database, [afterReview(current, review, interviewAt)]),
        );
        setAt(at + 1);
      }}
      onStop={() => go({ at: 'posting', id: saved.id })}
      onWrite={() => go({ at: 'new story', answering: current.question })}
    />
  );
}

/** Every question to expect with how it went so far. The id is made of the words, so that a question keeps its history. */
function rehearsalsFor(
  expects: readonly QuestionToExpect[],
  known: readonly Rehearsed[],
  postingId: string,
  now: string,
): Rehearsed[] {
  const byQuestion = new Map(known.map((rehearsal) => [textKey(rehearsal.question), rehearsal]));
  return expects.map((question) => {
    const id = `${postingId}-${textHash(textKey(question.text))}`;
    return byQuestion.get(textKey(question.text)) ?? newRehearsal(question, { id, postingId, now });
  });
}

function drillFor(
  { id, question }: Rehearsed,
  expects: readonly QuestionToExpect[],
  { bank }: ShownPosting['frame'],
): Drill {
  const expected = expects.filter(({ text }) => text === question);
  const [row] = expectRows(expected, bank.stories);
  const story = bank.stories.find((one) => one.id === row?.story?.id);
  const backUp = bank.stories.find((one) => one.id === expected[0]?.storyIds[1]);
  return {
    id,
    question,
    from: row?.from ?? { place: 'You rehearsed this before.' },
    ...(story && {
      story: {
        title: story.title,
        href: fragmentOf({ at: 'story', id: story.id }),
        spoken: spokenLength(wordCount(storyText(story))),
        ...(row?.story?.opening && { opening: row.story.opening }),
        ...(backUp && { backUp: backUp.title }),
      },
    }),
  };
}

function endWords(wasAnyTold: boolean, isThereAny: boolean, due: string | undefined): string {
  if (!isThereAny) return 'Nothing in this posting lets a question be foreseen.';
  const next = due === undefined ? '' : ` What comes next is due ${due}.`;
  return wasAnyTold ? `That is all for now.${next}` : `Nothing is due.${next}`;
}
