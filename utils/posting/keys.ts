import type { Posting } from '../model';
import { textHash, textKey } from '../text/normalise';
import { canonicalUrl, postingIdOf, siteAt } from './addresses';

/**
 * Names by which the same posting is found again, the surest first; any one in common is enough. Its address without tracking and its
 * site's own id; for pasted text, a mark of the words it asks with. Never empty.
 */
export function postingKeys({
  url,
  title,
  requirements,
  blocks,
}: Pick<Posting, 'url' | 'title' | 'requirements' | 'blocks'>): string[] {
  const address = url === undefined ? undefined : canonicalUrl(url);
  const id = url === undefined ? undefined : postingIdOf(url);
  const site = url === undefined ? undefined : siteAt(url)?.name;
  if (address !== undefined) {
    return [`address:${address}`, ...(id !== undefined && site !== undefined ? [`id:${site}:${id}`] : [])];
  }
  const asked = requirements.length > 0 ? requirements : blocks;
  return [`text:${textHash(textKey([title ?? '', ...asked.map(({ text }) => text)].join('\n')))}`];
}
