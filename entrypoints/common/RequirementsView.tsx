import { useEffect, useRef } from 'react';
import { RequirementList } from '../../components/alignment/RequirementList';
import type { RowActions } from '../../components/alignment/row-actions';
import { rowSections } from '../../components/alignment/rows';
import { SetAside } from '../../components/alignment/SetAside';
import { Button } from '../../components/common/Button';
import { HowItWasRead } from '../../components/reading/HowItWasRead';
import { NoStories, StoriesNotAtHand } from '../../components/reading/NoStories';
import { WhatItSays } from '../../components/reading/WhatItSays';
import { clearPage, showOnPage } from '../../utils/browser/show-on-page';
import type { Verdict } from '../../utils/model';
import { siteKeyOf } from '../../utils/posting/site-key';
import { addSamples } from '../../utils/storage/samples';
import { copyAndSay } from './copy';
import { explainRow } from './explain-row';
import { correctionActs } from './posting-acts';
import type { PostingViewProps } from './posting-view-props';
import { isReadWell, setAsideLines } from './posting-words';
import { saveReport } from './save-report';
import { storage } from './use-storage';

/** The requirements with what answers them, on one string. */
export function RequirementsView(
  props: PostingViewProps & {
    /** Only rows with this verdict are shown. */
    readonly filter: Verdict | undefined;
    readonly onFilter: (verdict: Verdict | undefined) => void;
  },
) {
  const { frame, bank, canStore, acts, reading, tab, open, filter, onFilter } = props;
  const { posting, alignment } = frame.workUp;
  const rows = alignment.requirements.filter(({ verdict }) => filter === undefined || verdict === filter);
  const isWhole = isReadWell(reading, posting);
  const site = siteKeyOf(posting);
  const { onMark } = correctionActs(acts.act);
  const sections = rowSections(rows, bank.stories, isWhole ? [] : ['gap'], bank.facts);
  const actions = useRowActions(props);
  return (
    <>
      {!canStore && isWhole && <StoriesNotAtHand requirementCount={posting.requirements.length} />}
      {canStore && bank.stories.length === 0 && isWhole && (
        <NoStories
          requirementCount={posting.requirements.length}
          onImport={() => open({ at: 'import' })}
          onWrite={() => open({ at: 'new story' })}
          onSamples={() =>
            void acts.act('Samples added.', async () => {
              const { SAMPLES } = await import('../../utils/samples');
              return addSamples(storage.database, SAMPLES);
            })
          }
        />
      )}
      <RequirementList
        sections={sections}
        actions={actions}
        stories={bank.stories.map(({ id, title }) => ({ id, label: title }))}
        letGo={frame.saved?.letGo ?? []}
        hasKeys={bank.settings.singleKeys}
        end={
          filter === undefined ? (
            <>
              <SetAside
                key={String(isWhole)}
                groups={setAsideLines(posting)}
                filed={(alignment.setAside ?? []).map(({ requirement, correctionId }) => ({
                  text: requirement.text,
                  correctionId,
                }))}
                isReadWell={isWhole}
                actions={{
                  onUndo: actions.onUndoCorrection,
                  site,
                  ...(canStore && { onMark: (mark, is) => onMark(mark, is, site) }),
                }}
              />
              {isWhole && <WhatItSays picture={frame.workUp.picture} />}
              {reading && isWhole && (
                <HowItWasRead
                  missing={reading.missing}
                  trail={reading.trail}
                  onReport={() => saveReport(reading)}
                  onAgain={tab && (() => tab.read('page'))}
                />
              )}
            </>
          ) : (
            <p>
              {rows.length} of {alignment.requirements.length} shown.{' '}
              <Button look="link" onClick={() => onFilter(undefined)}>
                Show all
              </Button>
            </p>
          )
        }
      />
    </>
  );
}

function useRowActions({ frame, bank, tab, acts, whenSaved, go, setGapId, open }: PostingViewProps): RowActions {
  const tabId = tab?.tabId;
  const marked = useRef<number>(undefined);
  // The marks on the page go with the posting they were for.
  useEffect(
    () => () => {
      if (marked.current !== undefined) void clearPage(marked.current);
    },
    [],
  );
  const { asks, posting } = frame.workUp;
  return {
    ...correctionActs(acts.act),
    ...(tabId !== undefined && {
      onShowOnPage: (text: string) => {
        marked.current = tabId;
        void showOnPage(tabId, text).then((isShown) => {
          if (!isShown) acts.say('These words are not on the page any more.');
        });
      },
    }),
    onOpenStory: (id, span) => open({ at: 'story', id, span }),
    onWriteStory: (row) => open({ at: 'new story', answering: row.aligned.requirement.text }),
    onBridge: (row) => {
      setGapId(row.aligned.requirement.id);
      if (whenSaved) whenSaved(() => go('prepare'));
      else go('prepare');
    },
    onAskAbout: (row) => {
      const { id } = row.aligned.requirement;
      const ask = asks.byAudience
        .flatMap(({ shown, more }) => [...shown, ...more])
        .find(({ because }) => 'gap' in because && because.gap === id);
      if (ask && whenSaved) whenSaved((saved) => saved.keepQuestion(ask.id, true));
      go('questions');
    },
    onLetGo: (row) => whenSaved?.((saved) => saved.letGo(row.aligned.requirement.id)),
    onExplain: (row, storyId) =>
      explainRow(
        row.aligned.requirement.text,
        storyId,
        { language: posting.language, corrections: bank.corrections },
        bank.stories,
      ),
    onCopy: (text) => void copyAndSay(acts.say, text, 'Both quotes copied.'),
  };
}
