import { textHash } from '../text/normalise';
import { adapterFor } from './adapters';
import { postingIdOf } from './addresses';
import type { PageToRead } from './types';

/** Which posting the address names, which one the page shows, and a mark of the text shown: what tells job A from job B. */
export type Identity = {
  readonly url: string;
  readonly inAddress?: string;
  readonly onPage?: string;
  /** Changes with the text that would be read; pages without an adapter are judged by all their text. */
  readonly textHash: string;
};

/** More text than this is not looked at: pages that long do not swap panes. */
const ENOUGH_CHARACTERS = 200_000;

/** Looks at a page for its identity; cheap enough to be asked again and again while a pane settles. */
export function identityOf(page: PageToRead): Identity {
  const shown = adapterFor(page.url)?.read(page);
  const elements: readonly (Element | null)[] = shown ? shown.description : [page.doc.body];
  const text = elements.map((element) => element?.textContent ?? '').join('\n');
  return {
    url: page.url,
    inAddress: postingIdOf(page.url),
    onPage: shown?.postingId,
    textHash: textHash(`${shown?.title ?? ''}\n${text.slice(0, ENOUGH_CHARACTERS)}`),
  };
}

/** Whether address and page may be of the same posting: not when both name one and the two differ. */
export function agree({ inAddress, onPage }: Pick<Identity, 'inAddress' | 'onPage'>): boolean {
  return inAddress === undefined || onPage === undefined || inAddress.toLowerCase() === onPage.toLowerCase();
}
