import { webAddress } from '../../text/urls';
import { isHostOf } from '../addresses';
import type { Adapter } from '../types';
import { adp } from './adp';
import { ashby } from './ashby';
import { bamboohr } from './bamboohr';
import { brassring } from './brassring';
import { dice } from './dice';
import { djinni } from './djinni';
import { glassdoor } from './glassdoor';
import { greenhouse } from './greenhouse';
import { hackerNews } from './hacker-news';
import { icims } from './icims';
import { indeed } from './indeed';
import { jobsCz } from './jobs-cz';
import { jobvite } from './jobvite';
import { lever } from './lever';
import { linkedin } from './linkedin';
import { monster } from './monster';
import { oracleRecruiting } from './oracle-recruiting';
import { paylocity } from './paylocity';
import { seek } from './seek';
import { smartrecruiters } from './smartrecruiters';
import { stepstone } from './stepstone';
import { successfactors } from './successfactors';
import { taleo } from './taleo';
import { usajobs } from './usajobs';
import { weWorkRemotely } from './we-work-remotely';
import { welcomeToTheJungle } from './welcome-to-the-jungle';
import { workable } from './workable';
import { workday } from './workday';
import { ziprecruiter } from './ziprecruiter';
import { zohoRecruit } from './zoho-recruit';

/** Every adapter, one per host, so that order carries no meaning. */
export const ADAPTERS: readonly Adapter[] = [
  adp,
  ashby,
  bamboohr,
  brassring,
  dice,
  djinni,
  glassdoor,
  greenhouse,
  hackerNews,
  icims,
  indeed,
  jobsCz,
  jobvite,
  lever,
  linkedin,
  monster,
  oracleRecruiting,
  paylocity,
  seek,
  smartrecruiters,
  stepstone,
  successfactors,
  taleo,
  usajobs,
  weWorkRemotely,
  welcomeToTheJungle,
  workable,
  workday,
  ziprecruiter,
  zohoRecruit,
];

/** The adapter for a page's address, if its host has one. Hosts match on dot boundaries. */
export function adapterFor(url: string): Adapter | undefined {
  const address = webAddress(url);
  return address && ADAPTERS.find(({ hosts }) => hosts.some((host) => isHostOf(address.hostname, host)));
}
