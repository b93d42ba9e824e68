import { webAddress } from '../text/urls';
import { isHostOf } from './addresses';

/** Where the address of a posting at a hiring system names the employer: the first capture group of host and path, "host/path". */
type Place = { readonly hosts: readonly string[]; readonly name: RegExp };

/** The first step of the path: "jobs.lever.co/acme/…". */
const FIRST_STEP = /^[^/]+\/([^/?]+)/u;

/** The host's first label: "acme.recruitee.com". */
const FIRST_LABEL = /^(?!(?:www|app|jobs?|careers?|apply|recruiting)\.)([^./]+)\./iu;

/** As the systems build their addresses; each documents it as the address of an employer's own board. */
const PLACES: readonly Place[] = [
  { hosts: ['greenhouse.io'], name: /^[^/]+\/(?:embed\/job_app\?(?:.*&)?for=)?((?!embed)[^/?&]+)/u },
  {
    hosts: ['lever.co', 'jobs.ashbyhq.com', 'jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
    name: FIRST_STEP,
  },
  { hosts: ['apply.workable.com', 'jobs.jobvite.com', 'ats.rippling.com', 'jobs.gem.com'], name: FIRST_STEP },
  { hosts: ['recruitee.com', 'teamtailor.com', 'breezy.hr', 'bamboohr.com', 'workable.com'], name: FIRST_LABEL },
  { hosts: ['jobs.personio.de', 'jobs.personio.com', 'pinpointhq.com', 'applytojob.com'], name: FIRST_LABEL },
  { hosts: ['myworkdayjobs.com', 'taleo.net', 'softgarden.io', 'gupy.io', 'eightfold.ai'], name: FIRST_LABEL },
  { hosts: ['zohorecruit.com', 'zohorecruit.eu', 'zohorecruit.in', 'homerun.co', 'jobs.cz'], name: FIRST_LABEL },
  {
    hosts: ['icims.com'],
    name: /^(?:(?:careers|jobs|external|uscareers|us)-)?([^./]+?)(?:-(?:jobs|careers)(?:-[a-z-]+)?)?\.icims/iu,
  },
];

/** On any other site: "/companies/acme/jobs/…", as boards file postings by employer. */
const BY_EMPLOYER = /\/(?:compan(?:y|ies)|employers?|entreprises?|firm[ay]|unternehmen|empresas?|cmp)\/([^/?#]+)/iu;

/** Steps of such paths that name no employer. */
const NO_EMPLOYER = /^(?:jobs?|careers?|search|all|about|\d+|[a-z]{2}(?:-[a-z]{2})?)$/iu;

/** What an address says the employer is called, as it stands there ("acme-mills"); undefined where it says nothing. */
export function employerInAddress(url: string): string | undefined {
  const address = webAddress(url);
  if (!address) return undefined;
  const place = PLACES.find(({ hosts }) => hosts.some((host) => isHostOf(address.hostname, host)));
  const [, name] = (place?.name ?? BY_EMPLOYER).exec(`${address.hostname}${address.pathname}${address.search}`) ?? [];
  return name === undefined || NO_EMPLOYER.test(name) ? undefined : decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}

/** The name that a host is registered under: "acme" of "careers.acme.co.uk". */
export function domainOf(host: string): string {
  return /([^.]+)\.(?:(?:co|com|org|net|ac|gov|gob|gouv|govt|gv|edu)\.)?[^.]+$/u.exec(host)?.[1] ?? '';
}

/** A host without its last part, in letters: "careers.acme-group.com" is "careersacmegroup". */
export function hostLetters(host: string): string {
  return host
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .join('')
    .replace(/[^\p{L}\d]/gu, '');
}
