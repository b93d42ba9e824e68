import type { Posting } from '../model';
import { hostOf } from '../text/urls';

/** By what name the headings of a posting are remembered: its board's, else its host's. Empty where neither is known. */
export function siteKeyOf({ site, url }: Pick<Posting, 'site' | 'url'>): string {
  return site ?? hostOf(url) ?? '';
}
