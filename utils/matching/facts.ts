import { lookUp, relation } from '../lexicon';
import type { Fact, FactKind, Gate, GateKind, Requirement } from '../model';
import { textKey } from '../text/normalise';
import { DEGREE_LADDER, LANGUAGE_LADDER, stepOf } from './ladders';
import { readText, termsOf } from './terms';

/** How the person's facts answer a gate. No fact, no answer: that is unconfirmed, and unconfirmed is not a gap. */
export type FactAnswer = {
  readonly verdict: 'confirmed' | 'unconfirmed';
  readonly factId?: string;
  /** How far the fact is from what is asked, in words: "5 years asked, 3 years written". Absent when nothing is missing. */
  readonly difference?: string;
};

/** Which kinds of facts can answer which gates; licences and certificates are taken for one another in everyday speech. */
const ANSWERED_BY: { readonly [kind in GateKind]: readonly FactKind[] } = {
  degree: ['degree'],
  years: ['years'],
  licence: ['licence', 'certificate'],
  certificate: ['certificate', 'licence', 'degree'],
  clearance: ['permit', 'other'],
  permit: ['permit', 'other'],
  language: ['language'],
  travel: ['other'],
  'on-site': ['other'],
  shifts: ['other'],
  physical: ['other'],
  other: ['other'],
};

/** The fact that answers a gate best; the order of the facts makes no difference. */
export function answerGate(requirement: Pick<Requirement, 'text' | 'gate'>, facts: readonly Fact[]): FactAnswer {
  const { gate, text } = requirement;
  let best: { fact: Fact; answer: FactAnswer; rank: number } | undefined;
  for (const fact of facts) {
    const exact = isAbout(fact, text);
    if (!exact && !(gate && ANSWERED_BY[gate.kind].includes(fact.kind) && concerns(fact, gate, text))) continue;
    const answer = compare(fact, gate);
    const rank =
      (exact ? 2 : 0) + (answer.verdict === 'confirmed' ? 1 : 0) + (answer.difference === undefined ? 0.5 : 0);
    if (!best || rank > best.rank || (rank === best.rank && isLater(fact, best.fact))) best = { fact, answer, rank };
  }
  return best?.answer ?? { verdict: 'unconfirmed' };
}

/** The years somebody wrote for the skill that a line of another form names, when they fall short: never decides anything. */
export function yearsShort(
  requirement: Pick<Requirement, 'text' | 'gate'>,
  facts: readonly Fact[],
): FactAnswer | undefined {
  if (requirement.gate?.kind !== 'years') return undefined;
  const answer = answerGate(requirement, facts);
  return answer.factId === undefined ? undefined : answer;
}

/** The person said yes or no to this very line. */
function isAbout(fact: Fact, text: string): boolean {
  const key = textKey(text);
  return key !== '' && (textKey(fact.text) === key || textKey(fact.subject) === key);
}

/** Whether the fact is about what the gate asks: the same skill or one that answers it, or words in common. */
function concerns(fact: Fact, gate: Gate, text: string): boolean {
  const asked = gate.subject ?? (gate.kind === 'degree' ? undefined : text);
  if (asked === undefined) return true;
  const askedSkills = skillsIn(asked, 'posting');
  const heldSkills = skillsIn(fact.subject, 'story');
  if (askedSkills.some((wanted) => heldSkills.some((held) => ['same', 'kind'].includes(relation(wanted, held)))))
    return true;
  const askedTerms = termKeysOf(asked);
  const held = termKeysOf(fact.subject);
  return [...held].some((key) => askedTerms.has(key)) || (gate.kind === 'degree' && fact.kind === 'degree');
}

function skillsIn(text: string, side: 'posting' | 'story'): string[] {
  return lookUp(text, side).flatMap((hit) => (hit.kind === 'skill' ? [hit.id] : []));
}

function termKeysOf(text: string): Set<string> {
  return new Set(termsOf(readText(text, 'en')).map(({ key }) => key));
}

function compare(fact: Fact, gate: Gate | undefined): FactAnswer {
  const factId = fact.id;
  if (!fact.holds) return { verdict: 'unconfirmed', factId, difference: 'you wrote that you do not have it' };
  if (gate?.unit === 'years' && gate.amount !== undefined) {
    const held = yearsIn(fact.value ?? fact.text);
    if (held === undefined)
      return { verdict: 'confirmed', factId, difference: `${years(gate.amount)} asked, no number written` };
    if (held >= gate.amount) return { verdict: 'confirmed', factId };
    const difference = `${years(gate.amount)} asked, ${years(held)} written`;
    return { verdict: gate.firm ? 'unconfirmed' : 'confirmed', factId, difference };
  }
  const ladder = gate?.kind === 'language' ? LANGUAGE_LADDER : gate?.kind === 'degree' ? DEGREE_LADDER : undefined;
  const asked = ladder && stepOf(ladder, gate?.level);
  const held = ladder && (stepOf(ladder, fact.value) ?? stepOf(ladder, fact.text));
  if (asked !== undefined && held !== undefined && held < asked) {
    return { verdict: 'unconfirmed', factId, difference: `${gate?.level} asked, ${fact.value ?? fact.text} written` };
  }
  return { verdict: 'confirmed', factId };
}

/** A number of years up to two digits, its unit optional; "since 2019" names none. */
const YEARS = /(?<![\d.,])(\d{1,2}(?:[.,]\d)?)(?![\d.,]*\d)/u;

function yearsIn(value: string): number | undefined {
  const number = YEARS.exec(value)?.[1];
  return number === undefined ? undefined : Number(number.replace(',', '.'));
}

function years(count: number): string {
  return `${count} ${count === 1 ? 'year' : 'years'}`;
}

/** Ties go to the fact written last, then to the smaller id. */
function isLater(left: Fact, right: Fact): boolean {
  return left.updatedAt === right.updatedAt ? left.id < right.id : left.updatedAt > right.updatedAt;
}
