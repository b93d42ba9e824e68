import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../utils/posting';
import { gatherPage } from '../utils/posting/gather';
import { gatheredOf } from '../utils/posting/gathered-schema';
import { readGathered } from '../utils/posting/read';

/**
 * Each folder of `tests/postings` is a case: `page.html` as it stands under `url`, and what reading it must give. A case states
 * what it is about; keys it leaves out are not compared.
 */
type Expected = {
  readonly url: string;
  readonly outcome?: string;
  /** What is read of the posting: title, company, source, salary and so on, word for word. */
  readonly posting?: { readonly [key: string]: unknown };
  /** The requirements in order, by text and kind; `form` and `section` where the case is about them. */
  readonly requirements?: readonly { readonly text: string; readonly kind: string }[];
  /** Texts that must be blocks of their own. */
  readonly says?: readonly string[];
  /** Texts that must be in no block and no fact: other people, other postings, forms. */
  readonly absent?: readonly string[];
  /** Words that must be in what is said to be missing. */
  readonly missing?: string;
  /** Where an embedded posting has its own page, and on which site. */
  readonly link?: string;
  readonly site?: string;
};

const NOW = '2026-11-21T09:00:00.000Z';

const CASES = join(import.meta.dirname, 'postings');

function read(folder: string): { page: string; expected: Expected } {
  const path = (name: string) => join(CASES, folder, name);
  return {
    page: readFileSync(path('page.html'), 'utf8'),
    expected: JSON.parse(readFileSync(path('expected.json'), 'utf8')) as Expected,
  };
}

describe('reading a page', () => {
  it.each(readdirSync(CASES).sort())('%s', (folder) => {
    const { page, expected } = read(folder);
    const { document: doc } = parseHTML(page);
    const before = doc.toString();
    const request = { doc, url: expected.url, now: NOW };
    const reading = readPage(request);
    expect(doc.toString(), 'the page is left unchanged').toBe(before);

    const handedOver = gatheredOf(JSON.parse(JSON.stringify(gatherPage(request))));
    expect(handedOver && readGathered(handedOver, NOW), 'the panel reads the same').toEqual(reading);

    const posting = 'posting' in reading ? reading.posting : undefined;
    if (expected.outcome) expect(reading).toMatchObject({ outcome: expected.outcome });
    if (expected.link) expect(reading).toMatchObject({ url: expected.link, site: expected.site });
    if (expected.missing) expect('missing' in reading ? reading.missing.join('\n') : '').toContain(expected.missing);
    if (expected.posting) expect(posting).toMatchObject(expected.posting);
    if (expected.requirements) {
      const keys = Object.keys(expected.requirements[0] ?? {});
      const found = (posting?.requirements ?? []).map((requirement) =>
        Object.fromEntries(keys.map((key) => [key, requirement[key as keyof typeof requirement]])),
      );
      expect(found).toEqual(expected.requirements);
    }
    const texts = posting?.blocks.map(({ text }) => text) ?? [];
    for (const text of expected.says ?? []) expect(texts).toContain(text);
    for (const text of expected.absent ?? []) expect(JSON.stringify(reading)).not.toContain(text);
  });
});
