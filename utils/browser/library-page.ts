import { browser } from 'wxt/browser';
import type { Span } from '../model';

/** Places in the library, by the fragment of its address. */
export type LibraryPlace =
  | { readonly at: 'stories' | 'questions' | 'facts' | 'import' | 'postings' | 'coverage' | 'backup' | 'sites' }
  | { readonly at: 'story'; readonly id: string; readonly span?: Span }
  /** A new story; `answering` is the requirement it is to be written for. */
  | { readonly at: 'new story'; readonly answering?: string }
  | { readonly at: 'posting' | 'day sheet' | 'rehearse'; readonly id: string };

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
      return `#/postings/${encodeURIComponent(place.id)}`;
    case 'day sheet':
      return `#/postings/${encodeURIComponent(place.id)}/day-sheet`;
    case 'rehearse':
      return `#/postings/${encodeURIComponent(place.id)}/rehearse`;
    default:
      return `#/${place.at}`;
  }
}

/** Opens the library at a place, in a tab of its own. */
export async function openLibrary(place: LibraryPlace): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + fragmentOf(place) });
}

/** Opens an address of the web in a new tab; anything but http and https is left alone. */
export async function openWebPage(url: string): Promise<void> {
  if (URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol)) await browser.tabs.create({ url });
}
