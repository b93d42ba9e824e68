import { webAddress } from '../text/urls';

/** A board or hiring system that is known by its address. */
export type Site = {
  /** Its name in words. */
  readonly name: string;
  /** Exact hosts or parents on dot boundaries: "lever.co" is also "jobs.lever.co". A host stands with one site only. */
  readonly hosts: readonly string[];
  /** Employers put its postings into frames of their own pages. Frames of other sites are advertisements and buttons. */
  readonly isEmbedded?: true;
  /** Where the path names the posting: the first group is its id. */
  readonly path?: RegExp;
  /** The query keys that name the posting where the path does not, the deciding one first. */
  readonly query?: readonly string[];
  /** Query keys beside these without which the address does not open the posting. */
  readonly keep?: readonly string[];
  /** The posting's own address where it can be made from the id: the address of a search page also says what was searched for. */
  readonly address?: (id: string, origin: string) => string;
};

const UUID = '[\\da-f]{8}-(?:[\\da-f]{4}-){3}[\\da-f]{12}';

/** Country domains on which Glassdoor shows jobs. */
const GLASSDOOR = 'com co.uk ca de fr com.au co.in ie nl it es at ch be sg co.nz com.br com.mx com.hk'
  .split(' ')
  .map((ending) => `glassdoor.${ending}`);

const STEPSTONE = 'de at be nl fr'.split(' ').map((ending) => `stepstone.${ending}`);
const MONSTER = 'com de fr co.uk ca at ch es it nl be ie se lu'.split(' ').map((ending) => `monster.${ending}`);

/**
 * The sites that have an adapter or are recognised in frames. Forms of addresses: looked up 2026-11 in pages and links of public
 * repositories. Sites known by name alone are in `sites.ts`: this table goes into every page that is read.
 */
export const SITES: readonly Site[] = [
  {
    name: 'LinkedIn',
    hosts: ['linkedin.com'],
    query: ['currentJobId'],
    path: /\/jobs(?:-guest\/jobs\/api\/jobPosting|\/view)\/(?:[^/]*-)?(\d{6,})/u,
    address: (id) => `https://www.linkedin.com/jobs/view/${id}/`,
  },
  {
    name: 'Indeed',
    hosts: ['indeed.com'],
    query: ['vjk', 'jk'],
    address: (id, origin) => `${origin}/viewjob?jk=${id}`,
  },
  { name: 'Glassdoor', hosts: GLASSDOOR, query: ['jl', 'jobListingId'] },
  {
    name: 'Greenhouse',
    hosts: ['greenhouse.io'],
    isEmbedded: true,
    query: ['gh_jid', 'token'],
    keep: ['for'],
    path: /\/jobs\/(\d+)/u,
  },
  { name: 'Lever', hosts: ['lever.co'], isEmbedded: true, path: new RegExp(`^/[^/]+/(${UUID})`, 'iu') },
  {
    name: 'Workday',
    hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
    path: /\/(?:job|details)\/(?:[^/]+\/)*[^/]*_([^/_]+?)(?:\/apply.*)?\/?$/u,
  },
  {
    name: 'Ashby',
    hosts: ['ashbyhq.com'],
    isEmbedded: true,
    query: ['ashby_jid'],
    path: new RegExp(`^/[^/]+/(${UUID})`, 'iu'),
  },
  {
    name: 'SmartRecruiters',
    hosts: ['smartrecruiters.com'],
    isEmbedded: true,
    path: new RegExp(`^/(?:oneclick-ui/company/)?[^/]+/(?:publication/)?(\\d{6,}|${UUID})`, 'iu'),
  },
  { name: 'Workable', hosts: ['workable.com'], isEmbedded: true, path: /\/(?:j|view|jobs?)\/([A-Za-z\d]{6,})/u },
  { name: 'iCIMS', hosts: ['icims.com'], isEmbedded: true, path: /\/jobs\/(\d+)\//u },
  {
    name: 'BambooHR',
    hosts: ['bamboohr.com'],
    isEmbedded: true,
    query: ['id'],
    path: /\/(?:careers|jobs\/view)\/(\d+)/u,
  },
  { name: 'Personio', hosts: ['jobs.personio.de', 'jobs.personio.com'], isEmbedded: true, path: /\/job\/(\d+)/u },
  { name: 'Teamtailor', hosts: ['teamtailor.com'], isEmbedded: true, path: /\/jobs\/(\d+)/u },
  { name: 'Recruitee', hosts: ['recruitee.com'], isEmbedded: true, path: /\/o\/([^/]+)/u },
  { name: 'Breezy', hosts: ['breezy.hr'], isEmbedded: true, path: /\/p\/([\da-f]{8,})/u },
  { name: 'Jobvite', hosts: ['jobvite.com'], isEmbedded: true, query: ['jvi', 'j'], path: /\/job\/([A-Za-z\d]{6,})/u },
  { name: 'Taleo', hosts: ['taleo.net'], isEmbedded: true, query: ['job', 'rid'], keep: ['org', 'cws'] },
  {
    name: 'SuccessFactors',
    hosts: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu', 'jobs2web.com'],
    isEmbedded: true,
    query: ['career_job_req_id', 'jobId'],
    keep: ['company', 'career_ns'],
    path: /\/job\/[^/]+\/(\d+)/u,
  },
  {
    name: 'Zoho Recruit',
    hosts: ['zohorecruit.com', 'zohorecruit.eu', 'zohorecruit.in', 'zohorecruit.com.au'],
    isEmbedded: true,
    path: /\/jobs\/[^/]+\/(\d{8,})/u,
  },
  { name: 'ZipRecruiter', hosts: ['ziprecruiter.com'], query: ['lk', 'jid'] },
  { name: 'Dice', hosts: ['dice.com'], path: new RegExp(`/job-detail/(${UUID})`, 'iu') },
  { name: 'Monster', hosts: MONSTER, path: new RegExp(`--(${UUID})`, 'iu') },
  { name: 'Hacker News', hosts: ['news.ycombinator.com'], query: ['id'] },
  { name: 'We Work Remotely', hosts: ['weworkremotely.com'], path: /\/(?:remote-jobs|listings)\/([^/]+)/u },
  { name: 'Welcome to the Jungle', hosts: ['welcometothejungle.com'], path: /\/jobs\/([^/?]+)/u },
  { name: 'StepStone', hosts: STEPSTONE, path: /(?:--|\/job\/)(\d{5,})/u },
  { name: 'Jobs.cz', hosts: ['jobs.cz'], path: /\/(?:rpd|fp\/[^/]+)\/(\d+)/u, keep: ['rps'] },
  { name: 'Djinni', hosts: ['djinni.co'], path: /\/jobs\/(\d+)/u },
  { name: 'SEEK', hosts: ['seek.com.au', 'seek.co.nz', 'seek.com'], query: ['jobId'], path: /\/job\/(\d+)/u },
  {
    name: 'JobStreet',
    hosts: [
      'jobstreet.com',
      'jobstreet.com.my',
      'jobstreet.com.ph',
      'jobstreet.com.sg',
      'jobstreet.co.id',
      'jobsdb.com',
    ],
    query: ['jobId'],
    path: /\/job\/(\d+)/u,
  },
  { name: 'USAJOBS', hosts: ['usajobs.gov'], path: /\/(?:job|GetJob\/ViewDetails)\/(\d+)/u },
  { name: 'Paylocity', hosts: ['recruiting.paylocity.com'], isEmbedded: true, path: /\/Details\/(\d+)/iu },
  {
    name: 'ADP',
    hosts: ['workforcenow.adp.com', 'recruiting.adp.com', 'myjobs.adp.com'],
    isEmbedded: true,
    query: ['jobId', 'reqId'],
    keep: ['cid', 'ccId', 'c', 'd'],
  },
  { name: 'BrassRing', hosts: ['brassring.com'], query: ['jobid', 'jobId'], keep: ['partnerid', 'siteid'] },
  { name: 'Oracle Recruiting', hosts: ['oraclecloud.com'], path: /\/job\/(\d+)/u },
  { name: 'Rippling', hosts: ['ats.rippling.com'], isEmbedded: true, path: new RegExp(`/jobs/(${UUID})`, 'iu') },
  { name: 'Pinpoint', hosts: ['pinpointhq.com'], isEmbedded: true, path: /\/postings\/([^/]+)/u },
  { name: 'JazzHR', hosts: ['applytojob.com'], isEmbedded: true, path: /\/apply\/([A-Za-z\d]{6,})/u },
];

/** The hosts of a site by its name in the table above. */
export function hostsOf(name: string): readonly string[] {
  return SITES.find((site) => site.name === name)?.hosts ?? [];
}

/** Whether a host is `parent` or below it. */
export function isHostOf(hostname: string, parent: string): boolean {
  return hostname === parent || hostname.endsWith(`.${parent}`);
}

/** The known site behind an address; undefined for every other. */
export function siteAt(url: string): Site | undefined {
  const address = webAddress(url);
  return address && SITES.find(({ hosts }) => hosts.some((host) => isHostOf(address.hostname, host)));
}

/** No address of a posting is longer; hostile ones are. */
export const LONGEST_PATH = 1_000;

/**
 * The site's own id of the posting that an address names: the path is the document, the query the pane beside a list.
 * Undefined where the address names none that we know.
 */
export function postingIdOf(url: string): string | undefined {
  const address = webAddress(url);
  const site = address && siteAt(url);
  if (!site) return undefined;
  const inPath = site.path?.exec(address.pathname.slice(0, LONGEST_PATH))?.[1];
  if (inPath) return inPath;
  return site.query?.map((key) => address.searchParams.get(key)).find((id) => id) ?? undefined;
}

/** Query keys that say where a visitor came from, never which posting it is. */
const TRACKING =
  /^(?:utm_.*|_ga|_gl|_hs.*|mc_[ce]id|(?:g|fb|tw|tt|y|d)clid|msclkid|igshid|ref|refid|referrer|ref_src|src|source|from|trk|trkinfo|trackingid|lipi|midtoken|midsig|ebp|gh_src|lever-(?:source|origin|via).*|xkcb|sjdu|iis|iisn|jobsource|recommendedflavor|savedsearchid|alertid)$/iu;

/** Fragments that choose what a single-page app shows; all others only scroll. */
const ROUTING_HASH = /^#(?:!|\/|.*=)/u;

/**
 * The address under which a posting is kept: web addresses only, without user name, tracking and fragments that only scroll. On
 * known sites only what opens the posting is left. Undefined when it is no address of the web.
 */
export function canonicalUrl(url: string): string | undefined {
  const address = webAddress(url);
  if (!address) return undefined;
  const site = siteAt(url);
  const id = postingIdOf(url);
  if (site?.address && id && /^[\w-]+$/u.test(id)) return site.address(id, address.origin);
  const wanted = site && id ? new Set([...(site.query ?? []), ...(site.keep ?? [])]) : undefined;
  for (const key of new Set(address.searchParams.keys())) {
    if (wanted ? !wanted.has(key) : TRACKING.test(key)) address.searchParams.delete(key);
  }
  address.username = '';
  address.password = '';
  if (!ROUTING_HASH.test(address.hash)) address.hash = '';
  return address.href;
}
