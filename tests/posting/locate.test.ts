import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { elementShowing } from '../../utils/posting/locate';

const SENTENCES = [
  'You plan the routes of forty drivers and answer to the depot manager for their hours.',
  'When a lorry breaks down at night you find another one before the fish goes off.',
  'We expect two years in a dispatch office and a calm voice on the telephone.',
  'You write the roster a month ahead and change it every single day of that month.',
];

function showing(body: string, html: string): Element | undefined {
  const { document: doc } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  return elementShowing(doc.body, html);
}

const list = `<div id="text"><p>${SENTENCES[0]}</p><ul>${SENTENCES.slice(1)
  .map((sentence) => `<li>${sentence}</li>`)
  .join('')}</ul></div>`;

describe('the element that shows a text', () => {
  it.each([
    ['among other things', `<nav><a>Home</a></nav><main>${list}<p>Similar jobs</p></main>`, SENTENCES.join(' ')],
    ['with markup in the text looked for', `<main>${list}</main>`, `<p>${SENTENCES.join('</p><p>')}</p>`],
    [
      'with a reworded line',
      `<main>${list.replace('before the fish goes off', 'in time')}</main>`,
      SENTENCES.join(' '),
    ],
    [
      'beside a script that repeats it',
      `<script>"${SENTENCES.join(' ')}"</script><main>${list}</main>`,
      SENTENCES.join(' '),
    ],
  ])('%s', (_name, body, html) => {
    expect(showing(body, html)?.id).toBe('text');
  });

  it.each([
    [
      'on a page without it',
      '<p>Nothing of the kind stands here, only words about the weather in the north.</p>',
      SENTENCES.join(' '),
    ],
    ['for a text too short to tell', `<main>${list}</main>`, 'You plan the routes'],
    ['for nothing', `<main>${list}</main>`, ''],
  ])('is none %s', (_name, body, html) => {
    expect(showing(body, html)).toBeUndefined();
  });
});
