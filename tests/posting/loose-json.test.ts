import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLooseJson } from '../../utils/posting/loose-json';

describe('JSON as pages write it', () => {
  it.each([
    ['plain', '{"a":1}', { a: 1 }],
    ['byte order mark and space', '\ufeff \n{"a":1}\n', { a: 1 }],
    ['HTML comment', '<!--\n{"a":1}\n-->', { a: 1 }],
    ['CDATA', '<![CDATA[{"a":1}]]>', { a: 1 }],
    ['CDATA behind script comments', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['CDATA in a script comment', '/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
    ['semicolon', '{"a":1};', { a: 1 }],
    ['raw line breaks in a string', '{"a":"one\ntwo\r\nthree"}', { a: 'one\ntwo\r\nthree' }],
    ['raw control characters in a string', '{"a":"x\u0001\ty"}', { a: 'x\u0001\ty' }],
    ['backslash that escapes nothing', '{"a":"C:\\jobs \\\'s \\u12"}', { a: "C:\\jobs \\'s \\u12" }],
    ['escaped quote at the end', '{"a":"say \\"yes\\"",}', { a: 'say "yes"' }],
    ['comma before a bracket', '{"a":[1,2, ],\n}', { a: [1, 2] }],
    ['comma and brackets in a string', '{"a":",]",}', { a: ',]' }],
    ['no JSON', 'window.data = 1', undefined],
    ['cut off', '{"a":"b', undefined],
    ['nothing', ' ', undefined],
  ])('%s', (_name, source, value) => {
    expect(parseLooseJson(source)).toEqual(value);
  });

  it('reads whatever JSON.stringify writes, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseLooseJson(JSON.stringify(value))).toEqual(
          value === null ? undefined : JSON.parse(JSON.stringify(value)),
        );
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300, size: 'max' }), (text) => void parseLooseJson(text)),
    );
  });

  it('reads a string with raw control characters as the same string', () => {
    const characters = fc.string({
      unit: fc.constantFrom('a', '\n', '\t', '\r', '\u0000', '\u001f', 'é', ',', ']', '}'),
    });
    fc.assert(
      fc.property(characters, (text) => {
        expect(parseLooseJson(`{"a":["${text}",]}`)).toEqual({ a: [text] });
      }),
    );
  });
});
