import type { TrailEntry } from '../../utils/model';
import { Button } from '../common/Button';
import { listed } from '../wording/plural';
import { WhatWasTried } from './WhatWasTried';

/** What may be missing of a posting that was read well enough, and how it was read. */
export function HowItWasRead({
  missing,
  trail,
  onReport,
  onAgain,
}: {
  readonly missing: readonly string[];
  readonly trail: readonly TrailEntry[];
  readonly onReport: () => void;
  /** Absent where the page is not at hand. */
  readonly onAgain?: (() => void) | undefined;
}) {
  return (
    <>
      {missing.length > 0 && (
        <p>
          Look whether something is missing: {listed(missing)}.{' '}
          {onAgain && (
            <Button look="link" onClick={onAgain}>
              Read again
            </Button>
          )}
        </p>
      )}
      <WhatWasTried trail={trail} onReport={onReport} />
    </>
  );
}
