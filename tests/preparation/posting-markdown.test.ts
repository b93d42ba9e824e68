import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { SavedPosting } from '../../utils/model';
import { postingMarkdown } from '../../utils/preparation/posting-markdown';
import { NOTHING_DECIDED } from '../../utils/storage/posting-rows';
import { aPosting } from '../storage/rows';
import { alignmentOf, storyOf } from './examples';

const STORY = storyOf('labels', { action: 'I counted the stock each hour. The labels ran out at three.' });

function saved(fields: Partial<SavedPosting> = {}): SavedPosting {
  const posting = aPosting({ salary: '£41,000 *a year*' });
  return {
    ...NOTHING_DECIDED,
    id: 'p',
    keys: [],
    posting,
    alignment: alignmentOf(posting, [STORY], [{ verdict: 'covered', matches: [['labels', 'direct']] }]),
    earlier: [],
    notes: 'Ring Sam.\n# not a heading',
    savedAt: '2026-11-02T09:00:00.000Z',
    updatedAt: '2026-11-02T09:00:00.000Z',
    ...fields,
  };
}

describe('a saved posting as Markdown', () => {
  const markdown = postingMarkdown(saved(), [STORY]);

  it('holds both quotes, the notes and the whole text', () => {
    expect(markdown).toContain('- Answered: Keep the cold store stocked through the night\n');
    expect(markdown).toContain('  - Story labels: “I counted the stock each hour.”');
    expect(markdown).toContain('> Ring Sam.');
    expect(markdown).toContain('### Your shift');
  });

  it('keeps words as words: nothing of theirs becomes a heading or emphasis', () => {
    const headings = fromMarkdown(markdown).children.filter(({ type }) => type === 'heading');
    expect(headings).toHaveLength(5);
    expect(markdown).toContain('\\*a year\\*');
  });

  it('is the same for the same posting', () => {
    expect(postingMarkdown(saved(), [STORY])).toBe(markdown);
  });

  it('leaves out a story that is gone since', () => {
    expect(postingMarkdown(saved(), [])).not.toContain('Story labels');
  });
});
