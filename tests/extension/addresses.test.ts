import { describe, expect, it, vi } from 'vitest';
import { fragmentOf, placeOf } from '../../utils/browser/library-page';
import { patternFor } from '../../utils/browser/permissions';

vi.mock('wxt/browser', () => ({ browser: {} }));

const LISTED = ['https://*.linkedin.com/*', 'https://jobs.lever.co/*'];

describe('the pattern for an address', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/1', 'https://*.linkedin.com/*'],
    ['https://linkedin.com/jobs', 'https://*.linkedin.com/*'],
    ['https://jobs.lever.co/acme', 'https://jobs.lever.co/*'],
    ['https://eu.jobs.lever.co/acme', undefined],
    ['http://www.linkedin.com/jobs', undefined],
    ['https://notlinkedin.com/', undefined],
    ['https://linkedin.com.example.org/', undefined],
    ['no address', undefined],
  ])('%s', (url, pattern) => {
    expect(patternFor(url, LISTED)).toBe(pattern);
  });
});

describe('a place in the library', () => {
  it.each([
    [{ at: 'stories' }, '#/stories'],
    [{ at: 'story', id: 'a b' }, '#/stories/a%20b'],
    [{ at: 'story', id: 'a', span: { start: 3, end: 9 } }, '#/stories/a?from=3&to=9'],
    [{ at: 'new story' }, '#/stories/new'],
    [{ at: 'new story', answering: 'Lead a team & plan' }, '#/stories/new?answering=Lead+a+team+%26+plan'],
    [{ at: 'day sheet', id: 'p1' }, '#/postings/p1/day-sheet'],
    [{ at: 'rehearse', id: 'p1' }, '#/postings/p1/rehearse'],
  ] as const)('%j', (place, fragment) => {
    expect(fragmentOf(place)).toBe(fragment);
    expect(placeOf(fragment)).toEqual(place);
  });

  it.each([
    ['', { at: 'stories' }],
    ['#/nowhere', { at: 'stories' }],
    ['#/stories/a?from=9&to=3', { at: 'story', id: 'a' }],
    ['#/stories/a?from=x&to=3', { at: 'story', id: 'a' }],
    ['#/stories/%E0%A4%A', { at: 'stories' }],
    ['#/constructor', { at: 'stories' }],
  ])('%s leads somewhere all the same', (fragment, place) => {
    expect(placeOf(fragment)).toEqual(place);
  });
});
