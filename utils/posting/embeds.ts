import { parsedUrl, webAddress } from '../text/urls';
import { canonicalUrl, LONGEST_PATH, postingIdOf, siteAt } from './addresses';
import type { PageToRead } from './types';

/** A posting that a page shows in a frame of another site: the address at which it can be read, and the site's name. */
export type EmbeddedPosting = { readonly url: string; readonly site: string };

/**
 * Systems whose script builds the frame, and may not have built it yet: the script's address names the employer, the page's
 * own query the posting. Forms of addresses: their embedding instructions and pages of public repositories, 2026.
 */
const SCRIPTS = [
  {
    key: 'gh_jid',
    script: /^https:\/\/(boards(?:\.eu)?\.greenhouse\.io)\/embed\/job_board\/js\?(?:.*&)?for=([\w-]+)/u,
    address: (host: string, employer: string, id: string) =>
      `https://${host}/embed/job_app?for=${employer}&token=${id}`,
  },
  {
    key: 'ashby_jid',
    script: /^https:\/\/(jobs\.ashbyhq\.com)\/([^/?#]+)\/embed/u,
    address: (host: string, employer: string, id: string) => `https://${host}/${employer}/${id}`,
  },
] as const;

/**
 * The posting in a frame of another site, whose text no extension may read from outside: recognised by the frame's address, or by the
 * script that builds the frame. Undefined when there is none, or when frames of several postings leave it open which is meant.
 */
export function embeddedPosting({ doc, url }: PageToRead): EmbeddedPosting | undefined {
  const host = webAddress(url)?.hostname;
  if (!host || siteAt(url)?.isEmbedded) return undefined;
  const sources = [...doc.querySelectorAll('iframe')].flatMap(
    (frame) => frame.getAttribute('src') || frame.getAttribute('data-src') || [],
  );
  const found = new Set(sources.flatMap((source) => ownAddress(source, url) ?? []));
  if (found.size === 0) {
    const address = fromScripts(doc, url);
    if (address) found.add(address);
  }
  // Where no hiring system is known, the frame's address may say what it shows.
  if (found.size === 0)
    for (const source of sources) if (namesPosting(source, url)) found.add(new URL(source, url).href);
  const [only, ...others] = found;
  const site = only && others.length === 0 ? (siteAt(only)?.name ?? webAddress(only)?.hostname) : undefined;
  return only && site ? { url: only, site } : undefined;
}

/** The posting's own address behind the address of a frame. */
function ownAddress(source: string, base: string): string | undefined {
  const address = parsedUrl(source, base);
  const id = address && postingIdOf(address.href);
  if (!id || !siteAt(address.href)?.isEmbedded) return undefined;
  // A frame on the board's start page that opens one posting: the posting has a page of its own.
  if (address.searchParams.has('ashby_jid')) {
    const employer = address.pathname.split('/')[1];
    return employer ? `${address.origin}/${employer}/${id}` : undefined;
  }
  return canonicalUrl(address.href);
}

/** "…/jobs/lock-keeper-4711" on a site that is not known: neither a board, whose frames advertise, nor the page's own. */
const POSTING_PATH = /(?:job|career|vacan|position|stelle|offre|empl|oferta|vaga|praca).*\d{3}/iu;

function namesPosting(source: string, base: string): boolean {
  const address = webAddress(parsedUrl(source, base)?.href ?? '');
  return (
    address !== undefined &&
    address.hostname !== webAddress(base)?.hostname &&
    !siteAt(address.href) &&
    POSTING_PATH.test(address.pathname.slice(0, LONGEST_PATH))
  );
}

function fromScripts(doc: Document, url: string): string | undefined {
  const query = webAddress(url)?.searchParams;
  for (const { key, script, address } of SCRIPTS) {
    const id = query?.get(key);
    if (!id || !/^[\w-]+$/u.test(id)) continue;
    for (const element of doc.querySelectorAll('script[src]')) {
      const [, host, employer] = script.exec(element.getAttribute('src') ?? '') ?? [];
      if (host && employer) return address(host, employer, id);
    }
  }
  return undefined;
}
