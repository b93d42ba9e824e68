import type { LibraryPlace } from '../../utils/browser/library-page';
import type { Acts } from '../common/use-acts';

/** What every page of the library is given. */
export type PageProps = {
  readonly acts: Acts;
  /** To another place in the library, in this tab. */
  readonly go: (place: LibraryPlace) => void;
  /** Whether single keys work outside fields. */
  readonly hasKeys: boolean;
  /** Says to screen readers what happened by itself. */
  readonly announce: (text: string) => void;
};
