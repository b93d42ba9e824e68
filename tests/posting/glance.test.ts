import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/posting';
import { gatherPage } from '../../utils/posting/gather';
import { mayBePosting } from '../../utils/posting/glance';

const QUIET = '<p>Boats lay side by side, and the nets dried in the wind until the evening came.</p>'.repeat(60);

const page = (body: string, { title = 'A quiet harbour', url = 'https://paper.example/harbour' } = {}) => {
  const { document: doc } = parseHTML(
    `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
  );
  return { doc, url, now: '2026-01-01T00:00:00.000Z' };
};

describe('a glance at a page', () => {
  it.each([
    ['a short page', page('<p>Boats lay side by side.</p>')],
    ['an address that names jobs', page(QUIET, { url: 'https://paper.example/jobs/4' })],
    ['a title that names jobs', page(QUIET, { title: 'Careers at the harbour' })],
    ['some words of postings', page(`${QUIET}<p>A good candidate has experience with nets.</p>`)],
    ['a list and one such word', page(`${QUIET}<ul><li>Nets</li><li>Ropes</li><li>Experience</li></ul>`)],
    ['typed bullets and one such word', page(`${QUIET}<p>• Nets<br>• Ropes<br>• Erfahrung</p>`)],
    ['a writing that is not read', page(`${QUIET}<p>نبحث عن محاسب ذو خبرة</p>`)],
    ['words in a script', page(`${QUIET}<script>"We require experience"</script>`)],
    ['an app that has drawn nothing yet', page(`<div id="app"></div><script>${'x=1;'.repeat(2_000)}</script>`)],
    ['more than is looked through', page(QUIET.repeat(90))],
  ])('may be: %s', (_, given) => expect(mayBePosting(given)).toBe(true));

  it.each([
    ['a long text of other things', page(QUIET)],
    ['a list of other things', page(`${QUIET}<ul><li>Nets</li><li>Ropes</li><li>Sails</li></ul>`)],
    ['many links', page(`${QUIET}<ul>${'<li><a href="/a">Experience</a></li>'}</ul>`)],
  ])('cannot be: %s', (_, given) => expect(mayBePosting(given)).toBe(false));

  it('leaves the page alone where it cannot be one', () => {
    const { page: text, trail } = gatherPage(page(QUIET));
    expect(text).toBeUndefined();
    expect(trail.map(({ reader }) => reader)).toEqual(['glance']);
    expect(readPage(page(QUIET)).outcome).toBe('not-a-posting');
  });

  it('does not hinder published data', () => {
    const node = {
      '@type': 'JobPosting',
      title: 'Netmaker',
      description: `<p>${'Nets are made here. '.repeat(40)}</p>`,
    };
    const data = `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
    expect(gatherPage(page(`${QUIET}${data}`)).published?.node.title).toBe('Netmaker');
  });
});
