import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMarkup, decodeText } from '../../utils/posting/escaped-markup';

const escapeOnce = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

describe('escaped markup', () => {
  it.each([
    ['once', '&lt;p&gt;Sell &amp;amp; serve&lt;/p&gt;', '<p>Sell &amp; serve</p>'],
    ['twice', '&amp;lt;p&amp;gt;Sell&amp;lt;/p&amp;gt;', '<p>Sell</p>'],
    ['by numbers', '&#60;p&#62;Sell&#x3c;/p&#x3E;', '<p>Sell</p>'],
    ['not at all, an escaped tag being the text', '<p>Write &lt;b&gt; by hand</p>', '<p>Write &lt;b&gt; by hand</p>'],
    ['no character by that name', 'R&unknown; D', 'R&unknown; D'],
  ])('%s', (_name, source, markup) => {
    expect(decodeMarkup(source)).toBe(markup);
  });

  it('undoes up to two rounds of escaping', () => {
    const html = fc
      .tuple(
        fc.string({ unit: fc.constantFrom('a', ' ', '&amp;', '&lt;', '<b>', 'é', '"', '&') }),
        fc.constantFrom('p', 'li', 'H2'),
      )
      .map(([text, tag]) => `<${tag}>${text}</${tag}>`);
    fc.assert(
      fc.property(html, fc.integer({ min: 0, max: 2 }), (text, rounds) => {
        let escaped = text;
        for (let round = 0; round < rounds; round += 1) escaped = escapeOnce(escaped);
        expect(decodeMarkup(escaped)).toBe(text);
      }),
    );
  });
});

describe('text that should hold no markup', () => {
  it.each([
    ['R&amp;D Engineer', 'R&D Engineer'],
    ['Ing&#233;nieur d&#039;essais', "Ingénieur d'essais"],
    ['  <strong>Nurse</strong>\n<br/>nights ', 'Nurse nights'],
    ['C++ / a < b', 'C++ / a < b'],
  ])('%s', (source, text) => {
    expect(decodeText(source)).toBe(text);
  });
});
