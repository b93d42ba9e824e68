/** Match patterns of the sites that a person may allow for good; filled from the adapters and the list of further boards. */
export const OPTIONAL_HOSTS: string[] = ['https://boards.greenhouse.io/*'];

/** The board or hiring system behind an address, in words; undefined for every other site. */
export function siteOf(_url: string): string | undefined {
  return undefined;
}
