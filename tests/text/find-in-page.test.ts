// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findInPage } from '../../utils/text/find-in-page';

function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function found(html: string, words: string): string[] {
  return findInPage(bodyOf(html), words).map(String);
}

describe('finding words on a page', () => {
  it.each([
    ['as they stand', '<p>Lead a team of nurses.</p>', 'Lead a team of nurses.', ['Lead a team of nurses']],
    [
      'across elements',
      '<li>Lead <b>a team</b> of <i>nurses</i></li>',
      'Lead a team of nurses',
      ['Lead a team of nurses'],
    ],
    [
      'across line breaks',
      '<p>Lead a\n   team<br>of nurses</p>',
      'Lead a team of nurses',
      ['Lead a\n   teamof nurses'],
    ],
    [
      'whatever the quotation marks',
      '<p>the ward’s “own” data</p>',
      'the ward\'s "own" data',
      ['the ward’s “own” data'],
    ],
    ['whatever the case', '<p>LEAD A TEAM</p>', 'Lead a team', ['LEAD A TEAM']],
    ['in other scripts', '<p>Досвід роботи від 3 років</p>', 'досвід роботи', ['Досвід роботи']],
    ['with ligatures', '<p>Oﬃce work</p>', 'office work', ['Oﬃce work']],
    ['each time', '<p>Python</p><p>and Python</p>', 'Python', ['Python', 'Python']],
    ['not in scripts', '<script>Lead a team</script><style>Lead a team</style>', 'Lead a team', []],
    ['not when they are not there', '<p>Lead a group</p>', 'Lead a team', []],
    ['not when there is no letter', '<p>!!!</p>', '!!!', []],
  ])('%s', (_how, html, words, ranges) => {
    expect(found(html, words)).toEqual(ranges);
  });

  it('changes nothing', () => {
    const body = bodyOf('<p>Lead <b>a team</b></p>');
    const before = body.outerHTML;
    findInPage(body, 'Lead a team');
    expect(body.outerHTML).toBe(before);
  });
});
