import { lazy, Suspense, useEffect } from 'react';
import { PostingLanguage } from '../../components/common/posting-language';
import type { Reading } from '../../utils/model';
import { coverageSentence } from '../../utils/preparation/coverage-sentence';
import type { Acts } from '../common/use-acts';
import { type Bank, useSaved } from '../common/use-bank';
import { usePostingFrame } from '../common/use-posting-frame';
import { ReadingScreen } from './ReadingScreen';
import type { FrontTab } from './use-tab';

/** The views come while the page is being read and compared: the panel itself opens sooner. */
const loadViews = () => import('./PostingViews');
const PostingViews = lazy(async () => ({ default: (await loadViews()).PostingViews }));
const NotCompared = lazy(async () => ({ default: (await import('../../components/reading/NotCompared')).NotCompared }));

/** What all views of a posting share. */
export type PostingScreenProps = {
  /** Undefined while the database is still being asked. */
  readonly bank: Bank | undefined;
  /** False where the browser stores nothing: everything is shown and nothing is kept. */
  readonly canStore: boolean;
  readonly acts: Acts;
  readonly announce: (text: string) => void;
  /** "Alt+Shift+P"; empty when the person has none. */
  readonly shortcut: string;
  readonly onPaste: () => void;
  readonly onSavedList: () => void;
  readonly onDeleted: () => void;
  /** What was read from the tab or pasted; absent where a saved posting is shown and its page is not at hand. */
  readonly reading: Extract<Reading, { readonly outcome: 'posting' | 'not-read-well' }> | undefined;
  /** Names by which it is found again among the saved ones. */
  readonly keys: readonly string[];
  readonly savedId: string | undefined;
  /** The tab it was read from, and its address then. */
  readonly tab: (FrontTab & { readonly url: string }) | undefined;
};

/** A posting with the bank held against it. */
export function PostingScreen(props: PostingScreenProps) {
  const { reading, keys, savedId, bank, acts, announce, tab } = props;
  const { frame, failure, onKeepOldText, onKeepOldVerdicts } = usePostingFrame({
    read: reading?.posting,
    keys,
    savedLive: useSaved(keys, savedId),
    bank,
    mayWrite: acts.mayWrite,
  });

  const sentence = frame && frame.bank.stories.length > 0 ? coverageSentence(frame.workUp.alignment.coverage) : '';
  useEffect(() => {
    announce(sentence);
    return () => announce('');
  }, [sentence, announce]);

  useEffect(() => void loadViews(), []);

  const waiting = <ReadingScreen bank={bank} place={tab ? new URL(tab.url).host : ''} />;
  if (!frame) {
    return failure ? (
      <Suspense fallback={waiting}>
        <NotCompared {...failure} />
      </Suspense>
    ) : (
      waiting
    );
  }
  return (
    <Suspense fallback={waiting}>
      <PostingLanguage value={frame.workUp.posting.language}>
        <PostingViews
          key={frame.keys[0] ?? frame.saved?.id}
          {...props}
          bank={frame.bank}
          frame={frame}
          failure={failure}
          onKeepOldText={onKeepOldText}
          onKeepOldVerdicts={onKeepOldVerdicts}
        />
      </PostingLanguage>
    </Suspense>
  );
}
