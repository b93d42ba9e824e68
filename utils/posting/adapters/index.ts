import { isHostOf, webAddress } from '../sites';
import type { Adapter } from '../types';
import { greenhouse } from './greenhouse';
import { indeed } from './indeed';
import { lever } from './lever';
import { linkedin } from './linkedin';
import { workday } from './workday';

/** Every adapter, one per host, so that order carries no meaning. */
export const ADAPTERS: readonly Adapter[] = [greenhouse, indeed, lever, linkedin, workday];

/** The adapter for a page's address, if its host has one. Hosts match on dot boundaries. */
export function adapterFor(url: string): Adapter | undefined {
  const address = webAddress(url);
  return address && ADAPTERS.find(({ hosts }) => hosts.some((host) => isHostOf(address.hostname, host)));
}
