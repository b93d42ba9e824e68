import { expect, test } from 'vitest';
import { answerGate } from '../../utils/matching/facts';
import type { Gate } from '../../utils/model';
import { makeFact } from './making';

const years = (amount: number, subject?: string, firm = false): Gate => ({
  kind: 'years',
  amount,
  unit: 'years',
  firm,
  ...(subject ? { subject } : {}),
});

const cases: readonly {
  readonly name: string;
  readonly text: string;
  readonly gate: Gate;
  readonly facts: readonly ReturnType<typeof makeFact>[];
  readonly verdict: 'confirmed' | 'unconfirmed';
  readonly difference?: string;
}[] = [
  {
    name: 'enough years',
    text: '5+ years of SQL',
    gate: years(5, 'SQL'),
    facts: [makeFact({ kind: 'years', subject: 'SQL', value: '6 years' })],
    verdict: 'confirmed',
  },
  {
    name: 'too few years are shown, and do not fail',
    text: '5+ years of SQL',
    gate: years(5, 'SQL'),
    facts: [makeFact({ kind: 'years', subject: 'SQL', value: '3 years' })],
    verdict: 'confirmed',
    difference: '5 years asked, 3 years written',
  },
  {
    name: 'too few years where the posting says minimum',
    text: 'Minimum 5 years of SQL',
    gate: years(5, 'SQL', true),
    facts: [makeFact({ kind: 'years', subject: 'SQL', value: '1 year' })],
    verdict: 'unconfirmed',
    difference: '5 years asked, 1 year written',
  },
  {
    name: 'a year of the calendar is no number of years',
    text: '5 years of nursing',
    gate: years(5, 'nursing'),
    facts: [makeFact({ kind: 'years', subject: 'nursing', value: 'since 2019' })],
    verdict: 'confirmed',
    difference: '5 years asked, no number written',
  },
  {
    name: 'years with something else answer nothing',
    text: '5 years of nursing',
    gate: years(5, 'nursing'),
    facts: [makeFact({ kind: 'years', subject: 'sailing', value: '9 years' })],
    verdict: 'unconfirmed',
  },
  {
    name: 'a higher degree answers a lower one',
    text: "Bachelor's degree in economics",
    gate: { kind: 'degree', subject: 'economics', level: "Bachelor's degree", firm: false },
    facts: [makeFact({ kind: 'degree', subject: 'Economics', value: 'MSc' })],
    verdict: 'confirmed',
  },
  {
    name: 'a lower degree does not answer a higher one',
    text: 'Master in biology',
    gate: { kind: 'degree', subject: 'biology', level: 'Master', firm: false },
    facts: [makeFact({ kind: 'degree', subject: 'Biology', value: 'BSc' })],
    verdict: 'unconfirmed',
    difference: 'Master asked, BSc written',
  },
  {
    name: 'levels of a language are compared by their meaning',
    text: 'German at B2 or better',
    gate: { kind: 'language', subject: 'German', level: 'B2', unit: 'level', firm: false },
    facts: [makeFact({ kind: 'language', subject: 'German', value: 'fluent' })],
    verdict: 'confirmed',
  },
  {
    name: 'another language answers nothing',
    text: 'German at B2 or better',
    gate: { kind: 'language', subject: 'German', level: 'B2', unit: 'level', firm: false },
    facts: [makeFact({ kind: 'language', subject: 'Dutch', value: 'C1' })],
    verdict: 'unconfirmed',
  },
  {
    name: 'a certificate answers a licence of the same name',
    text: 'Forklift licence',
    gate: { kind: 'licence', subject: 'forklift', firm: true },
    facts: [makeFact({ kind: 'certificate', subject: 'forklift truck' })],
    verdict: 'confirmed',
  },
  {
    name: 'a yes to this very line',
    text: 'Willing to work weekends',
    gate: { kind: 'shifts', firm: false },
    facts: [makeFact({ kind: 'other', subject: 'Willing to work weekends' })],
    verdict: 'confirmed',
  },
  {
    name: 'a no to this very line',
    text: 'Willing to work weekends',
    gate: { kind: 'shifts', firm: false },
    facts: [makeFact({ kind: 'other', subject: 'Willing to work weekends', holds: false })],
    verdict: 'unconfirmed',
    difference: 'you wrote that you do not have it',
  },
  {
    name: 'nothing known',
    text: 'Clearance',
    gate: { kind: 'clearance', firm: true },
    facts: [],
    verdict: 'unconfirmed',
  },
];

test.each(cases)('$name', ({ text, gate, facts, verdict, difference }) => {
  const answer = answerGate({ text, gate }, facts);
  expect(answer.verdict).toBe(verdict);
  expect(answer.difference).toBe(difference);
});

test('of several facts the one that answers best counts, whatever their order', () => {
  const facts = [
    makeFact({ id: 'a', kind: 'years', subject: 'SQL', value: '2 years' }),
    makeFact({ id: 'b', kind: 'years', subject: 'SQL', value: '7 years' }),
  ];
  const requirement = { text: '5+ years of SQL', gate: years(5, 'SQL') };
  expect(answerGate(requirement, facts).factId).toBe('b');
  expect(answerGate(requirement, facts.toReversed()).factId).toBe('b');
});
