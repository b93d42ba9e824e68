import { describe, expect, it } from 'vitest';
import type { Correction, RequirementKind } from '../../utils/model';
import { readText } from '../../utils/posting';
import { withMarkedLines } from '../../utils/posting/marked-lines';
import { siteKeyOf } from '../../utils/posting/site-key';

const TEXT = `Ferry Cook

# Who we are
A ferry company in the north. The galley is small.
Your knives are your own.
We sail in all weathers.

# Requirements
- You have cooked for sixty people
- You have led a small kitchen
- You can plan a week's menu and its shopping`;

const READING = readText(TEXT, 'text', '2026-11-21T09:00:00.000Z');
const POSTING = { ...('posting' in READING && READING.posting ? READING.posting : fail()), site: 'Lever' };

function fail(): never {
  throw new Error('The text of this test was not read.');
}

let made = 0;
const stamp = () => {
  made += 1;
  return { id: `c${made}`, madeAt: `2026-11-21T10:${String(made).padStart(2, '0')}:00.000Z` };
};
const line = (text: string, is: RequirementKind | 'not a requirement'): Correction => ({
  ...stamp(),
  kind: 'requirement',
  text,
  is,
});
const heading = (text: string, is: RequirementKind | 'not a requirement', site = 'Lever'): Correction => ({
  ...stamp(),
  kind: 'section',
  site,
  heading: text,
  is,
});

const marked = (corrections: readonly Correction[], posting = POSTING) =>
  withMarkedLines(posting, corrections)
    .requirements.filter((requirement) => requirement.marked)
    .map(({ text, kind }) => [text, kind]);

describe('a line that was marked', () => {
  it('asks for something from then on, in its place, with its heading, as it was filed', () => {
    const { requirements } = withMarkedLines(POSTING, [line('Your knives are your own.', 'required')]);
    expect(requirements.map(({ text }) => text)).toEqual([
      'Your knives are your own.',
      'You have cooked for sixty people',
      'You have led a small kitchen',
      "You can plan a week's menu and its shopping",
    ]);
    expect(requirements[0]).toMatchObject({ kind: 'required', section: 'Who we are', marked: true });
  });

  it('is one of many where its heading was marked on this site, and on no other', () => {
    const all = [
      'A ferry company in the north. The galley is small.',
      'Your knives are your own.',
      'We sail in all weathers.',
    ];
    expect(marked([heading('Who we are', 'preferred')])).toEqual(all.map((text) => [text, 'preferred']));
    expect(marked([heading('who we are:', 'preferred', 'lever')])).toHaveLength(3);
    expect(marked([heading('Who we are', 'preferred', 'Greenhouse')])).toEqual([]);
  });

  it('is filed by the last word about it, and by its own before that of its heading', () => {
    const corrections = [
      heading('Who we are', 'preferred'),
      line('We sail in all weathers.', 'not a requirement'),
      line('Your knives are your own.', 'preferred'),
      line('Your knives are your own.', 'required'),
    ];
    const expected = [
      ['A ferry company in the north. The galley is small.', 'preferred'],
      ['Your knives are your own.', 'required'],
    ];
    expect(marked(corrections)).toEqual(expected);
    expect(marked(corrections.toReversed())).toEqual(expected);
  });

  it('is none any more when the mark is taken back', () => {
    const posting = withMarkedLines(POSTING, [line('Your knives are your own.', 'required')]);
    expect(withMarkedLines(posting, [])).toEqual(POSTING);
  });
});

it('leaves a posting alone about which nothing was said', () => {
  const others = [line('You have led a small kitchen', 'preferred'), heading('Requirements', 'preferred')];
  expect(withMarkedLines(POSTING, others)).toBe(POSTING);
});

it('names a site by its board, else by its host', () => {
  expect(siteKeyOf({ site: 'Lever', url: 'https://jobs.lever.co/a' })).toBe('Lever');
  expect(siteKeyOf({ url: 'https://careers.example.org/a' })).toBe('careers.example.org');
  expect(siteKeyOf({ url: 'no address' })).toBe('');
  expect(siteKeyOf({})).toBe('');
});
