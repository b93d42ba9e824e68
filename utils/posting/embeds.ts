import type { PageToRead } from './types';

/** The posting that a page shows in a frame of another site: its own address and the site's name. */
export function embeddedPosting(_page: PageToRead): { readonly url: string; readonly site: string } | undefined {
  return undefined;
}
