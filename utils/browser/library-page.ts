import { browser } from 'wxt/browser';
import type { Span } from '../model';
import { webAddress } from '../text/urls';

/** The pages of the library that need no more than their name. */
const PAGES = [
  'stories',
  'questions',
  'facts',
  'competencies',
  'postings',
  'coverage',
  'import',
  'backup',
  'sites',
  'welcome',
] as const;

export type LibraryPage = (typeof PAGES)[number];

/** Places in the library, by the fragment of its address. */
export type LibraryPlace =
  | { readonly at: LibraryPage }
  | { readonly at: 'story'; readonly id: string; readonly span?: Span }
  /** A new story; `answering` is the requirement it is to be written for. */
  | { readonly at: 'new story'; readonly answering?: string }
  | { readonly at: 'posting' | 'day sheet' | 'rehearse'; readonly id: string };

/** What stands behind a posting's id in the fragment. */
const OF_POSTING = { posting: '', 'day sheet': '/day-sheet', rehearse: '/rehearse' } as const;

/** The fragment that leads to a place: `#/stories/ab12?from=10&to=40`. */
export function fragmentOf(place: LibraryPlace): string {
  switch (place.at) {
    case 'story': {
      const span = place.span
        ? `?${new URLSearchParams({ from: `${place.span.start}`, to: `${place.span.end}` })}`
        : '';
      return `#/stories/${encodeURIComponent(place.id)}${span}`;
    }
    case 'new story':
      return `#/stories/new${place.answering ? `?${new URLSearchParams({ answering: place.answering })}` : ''}`;
    case 'posting':
    case 'day sheet':
    case 'rehearse':
      return `#/postings/${encodeURIComponent(place.id)}${OF_POSTING[place.at]}`;
    default:
      return `#/${place.at}`;
  }
}

/** The place a fragment leads to; the stories for a fragment that leads nowhere. Never throws. */
export function placeOf(fragment: string): LibraryPlace {
  const [path = '', query = ''] = fragment.replace(/^#\/?/u, '').split('?');
  const [page, id, part] = path.split('/').map(decoded);
  const asked = new URLSearchParams(query);
  if (page === 'stories' && id === 'new') {
    const answering = asked.get('answering');
    return { at: 'new story', ...(answering && { answering }) };
  }
  if (page === 'stories' && id) {
    const span = { start: Number(asked.get('from') ?? 'none'), end: Number(asked.get('to') ?? 'none') };
    const isSpan = Number.isSafeInteger(span.start) && Number.isSafeInteger(span.end) && span.start < span.end;
    return { at: 'story', id, ...(isSpan && { span }) };
  }
  if (page === 'postings' && id) {
    const at = part === 'day-sheet' ? 'day sheet' : part === 'rehearse' ? 'rehearse' : 'posting';
    return { at, id };
  }
  return { at: PAGES.find((one) => one === page) ?? 'stories' };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Opens the library at a place, in a tab of its own. */
export async function openLibrary(place: LibraryPlace): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + fragmentOf(place) });
}

/** Opens an address of the web in a new tab; anything but http and https is left alone. */
export async function openWebPage(url: string): Promise<void> {
  if (webAddress(url)) await browser.tabs.create({ url });
}
