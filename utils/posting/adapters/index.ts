import type { Adapter } from '../types';

/** Every adapter, one per host, so that order carries no meaning. */
export const ADAPTERS: readonly Adapter[] = [];

/** The adapter for a page's address, if its host has one. Hosts match on dot boundaries. */
export function adapterFor(url: string): Adapter | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return ADAPTERS.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)));
}
