/**
 * An address taken apart; undefined where it is none. (`URL.canParse` would be shorter; that of Node 20 refuses
 * "https://münchen.example" once it was called often.)
 */
export function parsedUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/** The parsed address when it is one of the web (http or https); undefined for anything else, `javascript:` among it. */
export function webAddress(url: string): URL | undefined {
  const parsed = parsedUrl(url);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed : undefined;
}

/** The host of an address, with its port; undefined where there is no address. */
export function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : parsedUrl(url)?.host;
}
