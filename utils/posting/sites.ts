import { webAddress } from '../text/urls';
import { isHostOf, SITES, siteAt } from './addresses';

/**
 * Boards and hiring systems that are read by published data and main text alone: known by name, so that a posting can say where it is from,
 * and so that a person may allow them for good.
 */
const FURTHER_SITES: readonly { readonly name: string; readonly hosts: readonly string[] }[] = [
  { name: 'ZipRecruiter', hosts: ['ziprecruiter.co.uk'] },
  { name: 'Wellfound', hosts: ['wellfound.com', 'angel.co'] },
  { name: 'Work at a Startup', hosts: ['workatastartup.com'] },
  { name: 'Y Combinator', hosts: ['www.ycombinator.com'] },
  { name: 'Remote OK', hosts: ['remoteok.com', 'remoteok.io'] },
  { name: 'XING', hosts: ['xing.com'] },
  { name: 'StartupJobs', hosts: ['startupjobs.cz', 'startupjobs.com'] },
  { name: 'Gem', hosts: ['jobs.gem.com'] },
  { name: 'Comeet', hosts: ['comeet.com', 'comeet.co'] },
  { name: 'JOIN', hosts: ['join.com'] },
  { name: 'Eightfold', hosts: ['eightfold.ai'] },
  { name: 'UKG', hosts: ['recruiting.ultipro.com', 'recruiting2.ultipro.com', 'recruiting.ultipro.ca'] },
  { name: 'Dayforce', hosts: ['dayforcehcm.com'] },
  { name: 'Paycom', hosts: ['paycomonline.net'] },
  { name: 'Avature', hosts: ['avature.net'] },
  { name: 'Cornerstone', hosts: ['csod.com'] },
  { name: 'softgarden', hosts: ['softgarden.io'] },
  { name: 'Gupy', hosts: ['gupy.io'] },
  { name: 'Handshake', hosts: ['joinhandshake.com'] },
  { name: 'Built In', hosts: ['builtin.com'] },
  { name: 'SimplyHired', hosts: ['simplyhired.com'] },
  { name: 'CareerBuilder', hosts: ['careerbuilder.com'] },
  { name: 'Government Jobs', hosts: ['governmentjobs.com', 'schooljobs.com'] },
  { name: 'Idealist', hosts: ['idealist.org'] },
  { name: 'Himalayas', hosts: ['himalayas.app'] },
  { name: 'Remotive', hosts: ['remotive.com'] },
  { name: 'Arbeitnow', hosts: ['arbeitnow.com'] },
  { name: 'The Muse', hosts: ['themuse.com'] },
  { name: 'Reed', hosts: ['reed.co.uk'] },
  { name: 'Totaljobs', hosts: ['totaljobs.com'] },
  { name: 'CV-Library', hosts: ['cv-library.co.uk'] },
  { name: 'NHS Jobs', hosts: ['jobs.nhs.uk'] },
  { name: 'Adzuna', hosts: ['adzuna.com', 'adzuna.co.uk', 'adzuna.de', 'adzuna.fr'] },
  { name: 'Arbeitsagentur', hosts: ['arbeitsagentur.de'] },
  { name: 'karriere.at', hosts: ['karriere.at'] },
  { name: 'jobs.ch', hosts: ['jobs.ch', 'jobup.ch'] },
  { name: 'HelloWork', hosts: ['hellowork.com'] },
  { name: 'Apec', hosts: ['apec.fr'] },
  { name: 'InfoJobs', hosts: ['infojobs.net', 'infojobs.it'] },
  { name: 'Nationale Vacaturebank', hosts: ['nationalevacaturebank.nl'] },
  { name: 'Pracuj.pl', hosts: ['pracuj.pl'] },
  { name: 'Just Join IT', hosts: ['justjoin.it'] },
  { name: 'No Fluff Jobs', hosts: ['nofluffjobs.com'] },
  { name: 'Profesia', hosts: ['profesia.sk', 'profesia.cz'] },
  { name: 'Práce.cz', hosts: ['prace.cz'] },
  { name: 'DOU', hosts: ['jobs.dou.ua'] },
  { name: 'Work.ua', hosts: ['work.ua'] },
  { name: 'robota.ua', hosts: ['robota.ua'] },
  { name: 'Naukri', hosts: ['naukri.com'] },
];

/** Match patterns of the sites that a person may allow for good: those sites and their subdomains, over https, never all sites. */
export const OPTIONAL_HOSTS: string[] = [...SITES, ...FURTHER_SITES].flatMap(({ hosts }) =>
  hosts.map((host) => `https://*.${host}/*`),
);

/** The board or hiring system behind an address, in words; undefined for every other site. */
export function siteOf(url: string): string | undefined {
  const hostname = webAddress(url)?.hostname;
  if (hostname === undefined) return undefined;
  const further = FURTHER_SITES.find(({ hosts }) => hosts.some((host) => isHostOf(hostname, host)));
  return siteAt(url)?.name ?? further?.name;
}
