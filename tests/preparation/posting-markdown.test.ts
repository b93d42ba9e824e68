import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Block, SavedPosting } from '../../utils/model';
import { readNotes } from '../../utils/notes';
import { postingMarkdown } from '../../utils/preparation/posting-markdown';
import { NOTHING_DECIDED } from '../../utils/storage/posting-rows';
import { collapseSpace } from '../../utils/text/normalise';
import { aPosting } from '../storage/rows';
import { alignmentOf, storyOf } from './examples';

const STORY = storyOf('labels', { action: 'I counted the stock each hour. The labels ran out at three.' });

function saved(fields: Partial<SavedPosting> = {}, blocks?: readonly Block[]): SavedPosting {
  const posting = aPosting({ salary: '£41,000 *a year*', closes: '2026-12-01', ...(blocks && { blocks }) });
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

/** The text without its front matter. */
const bodyOf = (markdown: string) => markdown.slice(markdown.indexOf('\n---\n') + 5);

describe('a saved posting as Markdown', () => {
  const markdown = postingMarkdown(saved(), [STORY]);

  it('begins with its facts, as notes programs show them', () => {
    expect(markdown).toMatch(/^---\nplumbline: posting\ntitle: Night shift lead\ncompany: Example Cold Stores\n/u);
    expect(markdown).toContain('\nurl: https://jobs.example.com/night-shift/7\n');
    expect(markdown).toContain('\nstatus: saved\n');
    expect(markdown).not.toContain('next:');
  });

  it('holds both quotes, the notes and the whole text', () => {
    expect(markdown).toContain('- Answered: Keep the cold store stocked through the night\n');
    expect(markdown).toContain('  - Story labels: “I counted the stock each hour.”');
    expect(markdown).toContain('## My notes\n\nRing Sam.');
    expect(markdown).toContain('### Your shift');
  });

  it('keeps words as words: nothing of theirs becomes a heading or emphasis', () => {
    const headings = fromMarkdown(bodyOf(markdown)).children.filter(({ type }) => type === 'heading');
    expect(headings).toHaveLength(5);
    expect(bodyOf(postingMarkdown(saved({}, [item('£41,000 *a year*')]), []))).toContain('\\*a year\\*');
  });

  it('is the same for the same posting', () => {
    expect(postingMarkdown(saved(), [STORY])).toBe(markdown);
  });

  it('leaves out a story that is gone since', () => {
    expect(postingMarkdown(saved(), [])).not.toContain('Story labels');
  });
});

describe('read again as notes', () => {
  const SAVED = saved({ status: 'closed', statusNote: 'They took somebody else.' });

  it('is the posting with its facts and what the person wrote, and no story', () => {
    const notebook = readNotes(postingMarkdown(SAVED, [STORY]), 'Night shift lead.md');
    expect(notebook.stories).toEqual([]);
    expect(notebook.leftOver).toEqual([]);
    expect(notebook.postings).toMatchObject([
      {
        title: 'Night shift lead',
        company: 'Example Cold Stores',
        url: 'https://jobs.example.com/night-shift/7',
        salary: '£41,000 *a year*',
        closes: '2026-12-01',
        status: 'closed',
        statusNote: 'They took somebody else.',
        notes: SAVED.notes,
        blocks: SAVED.posting.blocks,
      },
    ]);
  });

  it('shows what it does not take back: talks, bridges and what the person added around', () => {
    const rounds = [{ id: 'r', audience: 'manager', at: '2026-11-26T10:00', people: 'Sam Ode' }] as const;
    const markdown = postingMarkdown(saved({ rounds }), [STORY])
      .replace('## What they ask for\n', '## What they ask for\n\nAsk about the lift.\n')
      .concat('\n## After the call\n\nThey were kind.\n');
    const { leftOver, postings } = readNotes(markdown, 'a.md');
    expect(leftOver.map(({ text }) => text)).toEqual([
      '## Talks',
      '- 2026-11-26 10:00, manager, Sam Ode',
      'Ask about the lift.',
      '## After the call',
      'They were kind.',
    ]);
    for (const { line, text } of leftOver) expect(markdown.split('\n')[line - 1]).toBe(text);
    expect(postings[0]?.blocks).toEqual(SAVED.posting.blocks);
  });

  it('understands front matter that another program wrote anew, and does without where it is damaged', () => {
    const markdown = postingMarkdown(SAVED, []);
    const rewritten = markdown.replace(
      /^---\n.*?\n---\n/su,
      '---\ntags:\n  - work\nplumbline: "posting"\nsalary: 41000\n---\n',
    );
    expect(readNotes(rewritten, 'a.md').postings).toMatchObject([{ salary: '41000' }]);
    const damaged = readNotes(markdown.replace('status: closed', 'status: [closed'), 'a.md');
    expect(damaged.stories).toEqual([]);
    expect(damaged.postings[0]).toMatchObject({ blocks: SAVED.posting.blocks });
    expect(damaged.postings[0]?.title).toBeUndefined();
  });

  it('never throws and makes no story of it, whatever was made of the file', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '## constructor',
        '## __proto__',
        '## My notes',
        '## What they say',
        '- x',
        '---',
        'status: [',
        '&a: *a',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 12 }), (matter, body) => {
        const text = ['---', 'plumbline: posting', ...matter, '---', ...body].join('\n');
        expect(readNotes(text, 'a.md').stories).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('has every block again, whatever its words are', () => {
    const words = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom(
          '- x',
          '+ 1',
          '# Situation',
          '1. Result:',
          '---',
          '**Action:** I led',
          '<b>',
          '&#10;',
          '\\',
          '## My notes',
        ),
      )
      .map(collapseSpace)
      .filter((text) => text !== '' && !/[\p{Cc}\p{Cf}]/u.test(text));
    const block = fc.oneof(
      words.map((text): Block => ({ kind: 'paragraph', level: 0, text })),
      fc.tuple(fc.integer({ min: 1, max: 3 }), words).map(([level, text]): Block => ({ kind: 'item', level, text })),
      words.map((text): Block => ({ kind: 'heading', level: 2, text })),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), fc.string({ maxLength: 40 }), (blocks, notes) => {
        const notebook = readNotes(postingMarkdown(saved({ notes }, blocks), []), 'a.md');
        expect(notebook.stories).toEqual([]);
        expect(notebook.postings[0]?.blocks).toEqual(blocks);
        expect(notebook.postings[0]?.notes ?? '').toBe(notes.trim());
      }),
      { numRuns: 200 },
    );
  });
});

function item(text: string): Block {
  return { kind: 'item', level: 1, text };
}
