import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../utils/posting';
import { articleOf } from '../utils/posting/article';
import { gatherPage } from '../utils/posting/gather';
import { gatheredOf } from '../utils/posting/gathered-schema';
import { readGathered } from '../utils/posting/read';
import { needsSecondOpinion } from '../utils/posting/second-opinion';
import { NOW, POSTING_CASES } from './posting/cases';

describe('reading a page', () => {
  it.each(POSTING_CASES)('$name', ({ html, expected }) => {
    const { document: doc } = parseHTML(html);
    const before = doc.toString();
    const request = { doc, url: expected.url, now: NOW };
    const reading = readPage(request);
    expect(doc.toString(), 'the page is left unchanged').toBe(before);

    const gathered = gatherPage(request);
    const article = needsSecondOpinion(readGathered(gathered, NOW)) ? articleOf(doc) : undefined;
    const handedOver = gatheredOf(JSON.parse(JSON.stringify({ ...gathered, article })));
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
