import { Minus } from 'lucide-react';
import type { TrailEntry } from '../../utils/model';
import { Button } from '../common/Button';
import { Folded, Trail } from '../common/State';

/** The readers that were tried and what came of each; and a report of it for whoever mends the reading. */
export function WhatWasTried({
  trail,
  onReport,
}: {
  readonly trail: readonly TrailEntry[];
  readonly onReport: () => void;
}) {
  if (trail.length === 0) return null;
  return (
    <Folded label="What was tried">
      <Trail lines={trail.map(({ reader, outcome }) => ({ icon: Minus, text: `${reader}: ${outcome}` }))} />
      <p className="small">
        <Button look="link" onClick={onReport}>
          Save a report of this
        </Button>{' '}
        It holds no word of the page and none of yours.
      </p>
    </Folded>
  );
}
