import type { Row } from '../../components/alignment/rows';
import type { Fact, FactKind, GateKind } from '../../utils/model';
import type { Clock } from '../../utils/storage/clock';

/** The facts that answer a gate of each kind. */
const FACT_OF: { readonly [kind in GateKind]: FactKind } = {
  degree: 'degree',
  years: 'years',
  licence: 'licence',
  certificate: 'certificate',
  clearance: 'permit',
  permit: 'permit',
  language: 'language',
  travel: 'other',
  'on-site': 'other',
  shifts: 'other',
  physical: 'other',
  other: 'other',
};

/**
 * What the person answered to a condition, as a fact: `value` is how much or which, empty where that was not said. What they
 * once wrote stays in their words while nothing else is said of how much.
 */
export function answeredFact({ aligned, fact }: Row, holds: boolean, value: string, clock: Clock): Fact {
  const { requirement } = aligned;
  const isSame = fact !== undefined && value === (fact.value ?? '');
  return {
    id: aligned.fact?.factId ?? clock.newId(),
    kind: isSame ? fact.kind : FACT_OF[requirement.gate?.kind ?? 'other'],
    subject: isSame ? fact.subject : (requirement.gate?.subject ?? requirement.text),
    text: isSame ? fact.text : requirement.text,
    holds,
    updatedAt: clock.now(),
    ...(value !== '' && { value }),
  };
}
