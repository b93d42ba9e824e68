import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../../components/common/Button';
import { LiveRegion } from '../../components/common/LiveRegion';
import { Toast } from '../../components/common/Toast';
import type { AllowableSite } from '../../components/reading/NoAccess';
import { openLibrary } from '../../utils/browser/library-page';
import { allowSite, askableSites, patternFor } from '../../utils/browser/permissions';
import { openingShortcut } from '../../utils/browser/shortcut';
import type { Reading } from '../../utils/model';
import { hostOf } from '../../utils/text/urls';
import '../../components/common/Notice.css';
import './panel.css';
import type { Read } from '../common/posting.worker';
import { SamplesBar } from '../common/SamplesBar';
import { saveReport } from '../common/save-report';
import { UpdateBar } from '../common/UpdateBar';
import { useActs } from '../common/use-acts';
import { type Bank, EMPTY_BANK, useBank, useSavedList } from '../common/use-bank';
import { useFocusRescue } from '../common/use-focus-rescue';
import { useForgetErased } from '../common/use-forget-erased';
import { latestOf, storage, useStorageState } from '../common/use-storage';
import { readPasted } from '../common/worker';
import { PostingScreen } from './PostingScreen';
import { ReadingScreen } from './ReadingScreen';
import { useTab } from './use-tab';

/** What stands in for a posting is loaded when it is shown. */
const NoAccess = lazy(async () => ({ default: (await import('../../components/reading/NoAccess')).NoAccess }));
const NotAPosting = lazy(async () => ({ default: (await import('../../components/reading/NotAPosting')).NotAPosting }));
const StillLoading = lazy(async () => ({
  default: (await import('../../components/reading/StillLoading')).StillLoading,
}));
const Forbidden = lazy(async () => ({ default: (await import('../../components/reading/Forbidden')).Forbidden }));
const Embedded = lazy(async () => ({ default: (await import('../../components/reading/Embedded')).Embedded }));
const PasteText = lazy(async () => ({ default: (await import('../../components/reading/PasteText')).PasteText }));
const SavedList = lazy(async () => ({ default: (await import('../../components/reading/SavedList')).SavedList }));
const ActNotices = lazy(async () => ({ default: (await import('../common/ActNotices')).ActNotices }));
const StorageFailed = lazy(async () => ({
  default: (await import('../common/StorageFailed')).StorageFailed,
}));

/** What the person chose to look at instead of the tab. */
type Chosen =
  | { readonly kind: 'tab' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'saved list' }
  | { readonly kind: 'pasted'; readonly read: Read }
  | { readonly kind: 'saved'; readonly id: string };

export function Panel({ windowId, isPrivate }: { readonly windowId: number; readonly isPrivate: boolean }) {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'tab' });
  const [isWithoutStoring, setWithoutStoring] = useState(false);
  const [announcement, announce] = useState('');
  const tab = useTab(windowId, () => setChosen({ kind: 'tab' }));
  const acts = useActs(isPrivate);
  const shortcut = useShortcut();
  const storageState = useStorageState();
  useForgetErased(storageState.state === 'ready');
  const stored = useBank();
  const saved = latestOf(useSavedList()) ?? [];
  const bank = isWithoutStoring ? EMPTY_BANK : latestOf(stored);
  const main = useFocusRescue();
  const isLongReading = useLasting(tab.isReading);

  /** Not when the person went elsewhere while a long text was being read. */
  const showPasted = (read: Read) =>
    setChosen((before) => (before.kind === 'paste' ? { kind: 'pasted', read } : before));

  const screen = () => {
    if (storageState.state === 'failed' && !isWithoutStoring) {
      return (
        <StorageFailed
          problem={storageState.problem}
          onWithout={() => setWithoutStoring(true)}
          onLibrary={() => void openLibrary({ at: 'stories' })}
        />
      );
    }
    switch (chosen.kind) {
      case 'paste':
        return <PasteText onCancel={backToTab} onRead={async (text) => showPasted(await readPasted(text))} />;
      case 'saved list':
        return <SavedList postings={saved} onCancel={backToTab} onOpen={(id) => setChosen({ kind: 'saved', id })} />;
      case 'pasted':
        return readingScreen(chosen.read, undefined);
      case 'saved':
        return (
          <PostingScreen
            {...shared(bank)}
            key={chosen.id}
            keys={[]}
            savedId={chosen.id}
            reading={undefined}
            tab={undefined}
          />
        );
      case 'tab':
        return tabScreen();
    }
  };

  const tabScreen = () => {
    const { view, isReading } = tab;
    if (view.kind === 'read' && !(isReading && !isPosting(view.page.reading))) {
      const { reading, keys, url } = view.page;
      return reading ? readingScreen({ reading, keys }, url) : forbidden();
    }
    if (view.kind !== 'refused' || isReading) return <ReadingScreen bank={bank} place="" />;
    if (view.why === 'forbidden') return forbidden();
    if (view.why === 'no answer') return stillLoading();
    return (
      <NoAccess
        sites={askableSites().map(allowable)}
        shortcut={shortcut}
        savedCount={saved.length}
        onAllow={({ pattern }) => {
          void allowSite(pattern).then((isAllowed) => isAllowed && tab.read('page'));
        }}
        onSaved={() => setChosen({ kind: 'saved list' })}
        onPaste={() => setChosen({ kind: 'paste' })}
      />
    );
  };

  const readingScreen = ({ reading, keys }: Read, url: string | undefined) => {
    switch (reading.outcome) {
      case 'posting':
      case 'not-read-well':
        return (
          <PostingScreen
            {...shared(bank)}
            keys={keys}
            savedId={undefined}
            reading={reading}
            tab={url === undefined ? undefined : { ...tab, url }}
          />
        );
      case 'embedded': {
        const pattern = patternFor(reading.url, askableSites());
        return (
          <Embedded
            pageHost={hostOf(url) ?? ''}
            frameUrl={reading.url}
            canAllow={pattern !== undefined}
            onReadFrame={() => {
              if (pattern) void allowSite(pattern).then((isAllowed) => isAllowed && tab.readFramesToo());
            }}
            onSelection={() => tab.read('selection')}
            onPaste={() => setChosen({ kind: 'paste' })}
          />
        );
      }
      case 'loading':
        return stillLoading();
      case 'not-a-posting': {
        const [last] = saved;
        return (
          <NotAPosting
            trail={reading.trail}
            isCutShort={reading.isCutShort}
            onReport={() => saveReport(reading, url)}
            savedCount={saved.length}
            lastSaved={last && [last.title, last.company].filter(Boolean).join(', ')}
            onSelection={() => tab.read('selection')}
            onSaved={() => setChosen({ kind: 'saved list' })}
            onPaste={() => setChosen({ kind: 'paste' })}
          />
        );
      }
    }
  };

  const stillLoading = () => (
    <StillLoading
      onAgain={() => tab.read('page')}
      onSelection={() => tab.read('selection')}
      onPaste={() => setChosen({ kind: 'paste' })}
    />
  );

  const forbidden = () => (
    <Forbidden
      savedCount={saved.length}
      onSaved={() => setChosen({ kind: 'saved list' })}
      onPaste={() => setChosen({ kind: 'paste' })}
      onLibrary={() => void openLibrary({ at: 'stories' })}
    />
  );

  const shared = (known: Bank | undefined) => ({
    bank: known,
    canStore: !isWithoutStoring,
    acts,
    announce,
    shortcut,
    onPaste: () => setChosen({ kind: 'paste' }),
    onSavedList: () => setChosen({ kind: 'saved list' }),
    onDeleted: backToTab,
  });

  const backToTab = () => setChosen({ kind: 'tab' });

  return (
    <div className="panel">
      {(chosen.kind === 'pasted' || chosen.kind === 'saved') && (
        <aside className="strip" aria-label="What is shown">
          <span>{chosen.kind === 'pasted' ? 'Pasted text' : 'Saved posting'}</span>
          <Button look="link" onClick={backToTab}>
            Back to this tab
          </Button>
        </aside>
      )}
      <UpdateBar />
      {isWithoutStoring && (
        <aside className="strip" aria-label="Storing">
          <span>Nothing is stored now.</span>
          <Button
            look="link"
            onClick={() => {
              setWithoutStoring(false);
              void storage.open();
            }}
          >
            Try again
          </Button>
        </aside>
      )}
      {storageState.state === 'ready' && bank?.stories.some(({ sample }) => sample) && <SamplesBar acts={acts} />}
      <main ref={main} tabIndex={-1}>
        {(acts.waiting || acts.problem) && (
          <Suspense>
            <ActNotices {...acts} />
          </Suspense>
        )}
        <Suspense>{screen()}</Suspense>
      </main>
      <LiveRegion text={isLongReading ? 'Reading the page.' : announcement} />
      <Toast news={acts.toast} onGone={acts.hideToast} />
    </div>
  );
}

/** A site by the name that people know: its host. */
function allowable(pattern: string): AllowableSite {
  return { pattern, name: pattern.replace(/^https?:\/\/(?:\*\.)?/u, '').replace(/\/\*$/u, '') };
}

/** Whether there is something that may stand until the next is there. */
function isPosting(reading: Reading | undefined): boolean {
  return reading?.outcome === 'posting' || reading?.outcome === 'not-read-well';
}

/** What takes less than this, in milliseconds, is not worth a word: the result is said right after. */
const WORTH_A_WORD = 700;

/** Whether something has been going on for so long that it is worth a word. */
function useLasting(isOn: boolean): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isOn) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), WORTH_A_WORD);
    return () => clearTimeout(timer);
  }, [isOn]);
  return isLasting;
}

function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void openingShortcut().then(setShortcut);
  }, []);
  return shortcut;
}
