import { describe, expect, test } from 'vitest';
import { align } from '../../utils/matching';
import { deedFactor } from '../../utils/matching/deeds';
import type { Language } from '../../utils/model';
import { makePosting, makeStory } from './making';

describe('what was done counts for more than what was the matter', () => {
  test.each([
    ['I rebuilt the schedule with both foremen.', 'The schedule was late.'],
    ['Rebuilt the schedule with both foremen.', 'There was a schedule nobody kept.'],
    ['I told the buyer, although nobody had asked.', 'Nobody had told the buyer.'],
    ['We also moved the dock.', 'We already had a dock.'],
    ['So I rang each of them.', 'I had to ring each of them.'],
    ['Ich habe die Listen neu geschrieben.', 'Wir mussten die Listen neu schreiben.', 'de'],
  ] satisfies [deed: string, setting: string, language?: Language][])(
    '%s – %s',
    (deed, setting, language: Language = 'en') => {
      expect(deedFactor(deed, language)).toBeGreaterThan(deedFactor(setting, language));
    },
  );

  test('a language without a table tells none apart', () => {
    expect(deedFactor('Zadzwoniłem do każdego.', 'pl')).toBe(deedFactor('Nikt nie dzwonił.', 'pl'));
  });

  test('of two sentences about the same, the deed is quoted first', () => {
    const text =
      'There was a stack of unpaid invoices in the drawer. I sorted the unpaid invoices and paid the oldest first.';
    const stories = [makeStory('drawer', text, 'The drawer')];
    const [row] = align(makePosting('Process unpaid invoices'), { stories, facts: [], corrections: [] }).requirements;
    const span = row?.matches[0]?.evidence[0]?.story;
    expect(span && text.slice(span.start, span.end)).toBe('I sorted the unpaid invoices and paid the oldest first.');
  });
});
