import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../utils/posting/article';

const pageOf = (body: string): Document =>
  parseHTML(`<!doctype html><html><head><title>Yard</title></head><body>${body}</body></html>`).document;

const SENTENCE =
  'The yard puts some forty boats back on the water in spring, and the rigger is there for each of them.';
const LIST = '<ul class="tags widget"><li>Splice rope</li><li>Step masts</li><li>Read a sail plan</li></ul>';
const TEXT = `<p>${SENTENCE}</p>`.repeat(4);

const textsOf = (doc: Document) => articleOf(doc)?.pieces.map(({ text }) => text);

describe('the main content by Readability', () => {
  it('is read from the original, with lists whole whatever their class names', () => {
    const doc = pageOf(
      `<nav><a href="/">Home</a></nav><div class="sidebar">${TEXT}${LIST}</div><footer>Imprint</footer>`,
    );
    const before = doc.toString();
    const texts = textsOf(doc);
    expect(texts).toEqual(expect.arrayContaining([SENTENCE, 'Splice rope', 'Step masts', 'Read a sail plan']));
    expect(texts).not.toContain('Home');
    expect(texts).not.toContain('Imprint');
    expect(doc.toString()).toBe(before);
  });

  it('never takes the application form for it', () => {
    const form = `<form>${'<p>Tell us in some detail why you would like to work here, what you did before, and when you could start.</p>'.repeat(9)}</form>`;
    expect(textsOf(pageOf(`<main>${TEXT}${LIST}</main>${form}`))?.join(' ')).not.toContain('Tell us');
  });

  it.each([
    ['an empty page', ''],
    ['a page larger than is read in good time', '<i></i>'.repeat(25_001)],
  ])('is nothing on %s', (_, body) => {
    expect(articleOf(pageOf(body))?.pieces ?? []).toEqual([]);
  });

  it('is nothing in a document without a body', () => {
    expect(articleOf(parseHTML('<p>Splice rope</p>').document)).toBeUndefined();
  });
});
