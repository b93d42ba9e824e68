import { describe, expect, it } from 'vitest';
import { annotate, leadingCompetencies } from '../../utils/lexicon';
import type { Posting, Requirement, RequirementForm, RequirementKind } from '../../utils/model';
import { textHash } from '../../utils/text/normalise';

function requirement(text: string, kind: RequirementKind, form: RequirementForm = 'evidence'): Requirement {
  return { id: textHash(text), text, kind, form, block: 0 };
}

function posting(title: string, requirements: readonly Requirement[]): Posting {
  return {
    title,
    language: 'en',
    blocks: requirements.map(({ text }) => ({ kind: 'item' as const, level: 1, text })),
    requirements,
    source: 'text',
    readAt: '2026-01-01T00:00:00Z',
  };
}

const SHOP = posting('Night porter with Opera', [
  requirement('Welcome late guests at the desk', 'responsibility'),
  requirement('Lock up and walk the floors', 'responsibility'),
  requirement('Answer the telephone', 'responsibility'),
  requirement('Keep accurate records of keys', 'responsibility'),
  requirement('Experience with Opera PMS or Protel', 'required'),
  requirement('A first aid certificate is required', 'required', 'gate'),
  requirement('Knowledge of Excel and Outlook', 'required'),
  requirement('Punctual and tidy', 'required'),
  requirement('Experience in reconciling petty cash with Excel in a small hotel by the sea', 'required'),
  requirement('Knowledge of Lightspeed', 'preferred'),
  requirement('Local', 'preferred'),
]);

describe('annotate', () => {
  const rows = annotate(SHOP).requirements;
  const row = (start: string) => rows.find(({ text }) => text.startsWith(start));

  it('names skills in order, once', () => {
    expect(row('Experience with Opera')?.terms).toEqual(['Opera PMS', 'Protel']);
    expect(row('Knowledge of Excel')?.terms).toEqual(['Excel', 'Outlook']);
    expect(row('Lock up')?.terms).toEqual([]);
  });

  it.each<[start: string, form: RequirementForm, why: string]>([
    ['Experience with Opera', 'skill', 'names tools and little else'],
    ['Knowledge of Excel', 'skill', 'names tools and little else'],
    ['Experience in reconciling', 'evidence', 'tells what is done with the tool'],
    ['Answer the', 'evidence', 'a duty'],
    ['A first aid', 'gate', 'a gate stays a gate'],
  ])('%s: %s, %s', (start, form) => expect(row(start)?.form).toBe(form));

  it.each<[start: string, priority: string, why: string]>([
    ['Welcome late', 'critical', 'among the first three'],
    ['Keep accurate', 'high', 'a duty'],
    ['A first aid', 'critical', 'says required'],
    ['Knowledge of Excel', 'high', 'Excel is named twice'],
    ['Punctual', 'medium', 'named once'],
    ['Knowledge of Lightspeed', 'medium', 'preferred'],
    ['Local', 'low', 'preferred, and names nothing'],
  ])('%s: %s, %s', (start, priority) => expect(row(start)?.priority).toBe(priority));

  it('gives competencies to lines that ask, none to gates and praise of the employer', () => {
    expect(row('Keep accurate')?.competencies).toContain('quality');
    expect(row('A first aid')?.competencies).toEqual([]);
    const praise = annotate(
      posting('Cook', [requirement('We are an innovative and caring kitchen', 'responsibility')]),
    );
    expect(praise.requirements[0]?.competencies).toEqual([]);
    const asked = annotate(posting('Cook', [requirement('Innovative and caring', 'required')]));
    expect(asked.requirements[0]?.competencies).toEqual(['innovation', 'customer']);
  });

  it('ranks what the posting asks for above all, never all eighteen', () => {
    const many = annotate(
      posting('Head of everything', [
        requirement('Coach colleagues and mentor newcomers', 'responsibility'),
        requirement('Mentor trainees', 'responsibility'),
        requirement('Accuracy, integrity, strategy, initiative, creativity, prioritization, negotiation', 'required'),
        requirement('Work with stakeholders, customers and ambiguity, and learn quickly', 'required'),
      ]),
    );
    const leading = leadingCompetencies(many.requirements);
    expect(leading[0]).toBe('coaching');
    expect(leading.length).toBeLessThanOrEqual(8);
  });
});
