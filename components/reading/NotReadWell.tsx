import { Check, Minus, ScanText } from 'lucide-react';
import type { TrailEntry } from '../../utils/model';
import { Button } from '../common/Button';
import { Notice } from '../common/Notice';
import { Trail } from '../common/State';
import { plural } from '../wording/plural';
import { WhatWasTried } from './WhatWasTried';

/** A posting of which too little was read to say what is missing in it: so nothing is said, and ways to repair it are offered. */
export function NotReadWell({
  found,
  missing,
  trail,
  onReport,
  requirementCount,
  wordCount,
  onAgain,
  onSelection,
  onPaste,
}: {
  /** What was found, in words: "Title", "Closing date". */
  readonly found: readonly string[];
  readonly missing: readonly string[];
  readonly trail: readonly TrailEntry[];
  readonly onReport: () => void;
  readonly requirementCount: number;
  readonly wordCount: number;
  /** Absent where the page is not at hand. */
  readonly onAgain?: () => void;
  readonly onSelection?: () => void;
  readonly onPaste: () => void;
}) {
  return (
    <Notice icon={ScanText} title="This posting could not be read well" tint="partial">
      <p className="muted">
        {plural(requirementCount, 'requirement')} in {plural(wordCount, 'word')} is too little to say what is missing,
        so no gaps are shown.
      </p>
      <Trail
        lines={[
          ...found.map((text) => ({ icon: Check, text })),
          ...missing.map((text) => ({ icon: Minus, text: `Not found: ${text}` })),
        ]}
      />
      <div className="btn-row">
        {onAgain && (
          <Button look="main" onClick={onAgain}>
            Read again
          </Button>
        )}
        {onSelection && <Button onClick={onSelection}>Use what is selected</Button>}
        <Button look="quiet" onClick={onPaste}>
          Paste the text
        </Button>
      </div>
      <p className="small">If the description is folded on the page, unfold it and read again.</p>
      <WhatWasTried trail={trail} onReport={onReport} />
    </Notice>
  );
}
