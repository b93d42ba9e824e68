import type { Posting } from '../model';

/** By what name the headings of a posting are remembered: its board's, else its host's. Empty where neither is known. */
export function siteKeyOf({ site, url }: Pick<Posting, 'site' | 'url'>): string {
  return site ?? (url !== undefined && URL.canParse(url) ? new URL(url).host : '');
}
