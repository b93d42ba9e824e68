import type { LibraryPlace } from '../../utils/browser/library-page';
import type { Reading } from '../../utils/model';
import type { SavedActs } from './posting-acts';
import type { Acts } from './use-acts';
import type { Bank } from './use-bank';
import type { Frame } from './use-posting-frame';

export type ViewId = 'requirements' | 'stories' | 'questions' | 'prepare';

/** What each view of a posting needs, in the panel and in the library: the posting as it stands, and the ways from one view to another. */
export type PostingViewProps = {
  readonly bank: Bank;
  readonly frame: Frame;
  /** False where the browser stores nothing: everything is shown and nothing is kept. */
  readonly canStore: boolean;
  readonly acts: Acts;
  /** What was read from the tab or pasted; absent where a saved posting is shown and its page is not at hand. */
  readonly reading: Extract<Reading, { readonly outcome: 'posting' | 'not-read-well' }> | undefined;
  /** The tab it was read from. */
  readonly tab: { readonly tabId: number | undefined; readonly read: (want: 'page') => void } | undefined;
  /** What can be done with the posting once it is saved; undefined before. */
  readonly savedActs: SavedActs | undefined;
  /** Saves the posting if it is not, then does something with it as saved. Undefined where nothing can be stored. */
  readonly whenSaved: ((then: (acts: SavedActs, id: string) => void) => void) | undefined;
  readonly go: (view: ViewId) => void;
  /** Which gap is in front in Prepare. */
  readonly gapId: string | undefined;
  readonly setGapId: (requirementId: string | undefined) => void;
  /** Leads to a place in the library. */
  readonly open: (place: LibraryPlace) => void;
};
