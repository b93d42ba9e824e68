import type { RequirementKind, Span } from '../../utils/model';
import type { Row } from './rows';
import type { Explanation } from './use-explanation';

/** What the person can do with a row. Each is heard by the page that shows the list; nothing is decided here. */
export type RowActions = {
  /** Absent where the posting's page is not at hand. */
  readonly onShowOnPage?: (text: string) => void;
  readonly onOpenStory: (storyId: string, span: Span) => void;
  /** Says whether a story proves the requirement. `Use` is the same with another story. */
  readonly onProves: (row: Row, storyId: string, proves: boolean) => void;
  readonly onFile: (row: Row, is: RequirementKind | 'not a requirement') => void;
  readonly onSameAs: (row: Row, otherText: string) => void;
  readonly onWriteStory: (row: Row) => void;
  readonly onBridge: (row: Row) => void;
  readonly onAskAbout: (row: Row) => void;
  readonly onLetGo: (row: Row) => void;
  readonly onFact: (row: Row, holds: boolean, value: string) => void;
  /** Says why a story answers or does not, and what is near; rejects where it cannot be said. */
  readonly onExplain: (row: Row, storyId: string | undefined) => Promise<Explanation>;
  readonly onCopy: (text: string) => void;
  readonly onUndoCorrection: (correctionId: string) => void;
};
