import { Bookmark, ClipboardPaste, TextSelect } from 'lucide-react';
import type { TrailEntry } from '../../utils/model';
import { Choices, State } from '../common/State';
import { WhatWasTried } from './WhatWasTried';

/** The page was read and asks for nothing. If it is a posting all the same, the person can point at it. */
export function NotAPosting({
  trail,
  isCutShort = false,
  onReport,
  savedCount,
  lastSaved,
  onSelection,
  onSaved,
  onPaste,
}: {
  readonly trail: readonly TrailEntry[];
  /** The page is so long that only its start was read. */
  readonly isCutShort?: boolean | undefined;
  readonly onReport: () => void;
  readonly savedCount: number;
  readonly lastSaved?: string | undefined;
  readonly onSelection: () => void;
  readonly onSaved: () => void;
  readonly onPaste: () => void;
}) {
  return (
    <State title="This does not look like a job posting">
      <p>
        {isCutShort
          ? 'The page is very long: only its start was read, and nothing there asks for something. If a posting stands further down, mark it on the page.'
          : 'The page was read, and nothing in it asks for something. If it is one, you can help.'}
      </p>
      <Choices
        choices={[
          {
            icon: TextSelect,
            label: 'Use what is selected',
            hint: 'Mark the posting on the page first',
            onChoose: onSelection,
          },
          { icon: ClipboardPaste, label: 'Paste the text', hint: 'From a mail or a document', onChoose: onPaste },
          ...(savedCount > 0
            ? [
                {
                  icon: Bookmark,
                  label: 'Open a saved posting',
                  ...(lastSaved && { hint: `Last: ${lastSaved}` }),
                  aside: String(savedCount),
                  onChoose: onSaved,
                },
              ]
            : []),
        ]}
      />
      <WhatWasTried trail={trail} onReport={onReport} />
    </State>
  );
}
