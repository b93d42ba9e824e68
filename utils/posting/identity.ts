/** The site's own id of the posting that an address names; undefined where the address names none that we know. */
export function postingIdIn(_url: string): string | undefined {
  return undefined;
}
