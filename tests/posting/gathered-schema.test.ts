import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { gatherPage } from '../../utils/posting/gather';
import { gatheredOf } from '../../utils/posting/gathered-schema';
import { readGathered } from '../../utils/posting/read';

const NOW = '2026-11-21T10:00:00.000Z';

function gathered(html: string, url = 'https://jobs.example.com/1') {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Nurse | Acme</title></head><body>${html}</body></html>`,
  );
  return gatherPage({ doc: document as unknown as Document, url, now: NOW });
}

const PAGE = gathered(`<nav><a href="/">Home</a></nav><main><h1>Nurse</h1><h2>What you need</h2>
<ul><li>A current licence</li><li>You have led a shift</li><li>You write clear reports</li></ul></main>`);
/** What comes over from another process is a copy. */
const COPY = JSON.parse(JSON.stringify(PAGE)) as typeof PAGE;

describe('what a page hands over', () => {
  it('is taken as it is when it has its shape', () => {
    expect(gatheredOf(COPY)).toEqual(COPY);
  });

  it('is read to the same posting', () => {
    const taken = gatheredOf(COPY);
    expect(taken && readGathered(taken, NOW)).toEqual(readGathered(PAGE, NOW));
  });

  it.each([
    ['a text that is no text', { ...COPY, url: 5 }],
    ['a text that is too long', { ...COPY, url: 'a'.repeat(60_000) }],
    [
      'a reader of its own making',
      { ...COPY, finds: [{ source: 'adapter:<b>', facts: {}, text: { pieces: [], containers: [] } }] },
    ],
    ['containers in a ring', { ...COPY, page: { pieces: [], containers: [-1, 2, 1], cutShort: false } }],
    ['a container within itself', { ...COPY, page: { pieces: [], containers: [0], cutShort: false } }],
    [
      'containers without end',
      { ...COPY, page: { pieces: [], containers: Array.from({ length: 5_000 }, (_, at) => at - 1), cutShort: false } },
    ],
    ['a frame that leads nowhere', { ...COPY, embedded: { url: 'nowhere', site: 'x' } }],
  ])('is refused with %s', (_what, value) => {
    expect(gatheredOf(value)).toBeUndefined();
  });

  it('loses what it should not have', () => {
    expect(gatheredOf({ ...COPY, more: 'x' })).toEqual(COPY);
  });

  it('is never taken when it is something else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(gatheredOf(value)).toBeUndefined();
      }),
    );
  });
});
