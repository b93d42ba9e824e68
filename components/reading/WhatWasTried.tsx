import { Minus } from 'lucide-react';
import type { TrailEntry } from '../../utils/model';
import { Folded, Trail } from '../common/State';

/** The readers that were tried, and what came of each. */
export function WhatWasTried({ trail }: { readonly trail: readonly TrailEntry[] }) {
  if (trail.length === 0) return null;
  return (
    <Folded label="What was tried">
      <Trail lines={trail.map(({ reader, outcome }) => ({ icon: Minus, text: `${reader}: ${outcome}` }))} />
    </Folded>
  );
}
