import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../utils/posting/adapters';
import { canonicalUrl, isHostOf, postingIdOf, SITES } from '../../utils/posting/addresses';
import { OPTIONAL_HOSTS, siteOf } from '../../utils/posting/sites';

const UUID = '0a1b2c3d-1111-2222-3333-444455556666';

describe('the posting an address names', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/4012345678/?trk=x', 'LinkedIn', '4012345678'],
    ['https://de.linkedin.com/jobs/view/night-nurse-at-city-clinic-4012345678', 'LinkedIn', '4012345678'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=nurse', 'LinkedIn', '4012345678'],
    ['https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4012345678', 'LinkedIn', '4012345678'],
    ['https://www.linkedin.com/in/somebody/', 'LinkedIn', undefined],
    ['https://uk.indeed.com/viewjob?jk=0123456789abcdef&from=serp', 'Indeed', '0123456789abcdef'],
    ['https://www.indeed.com/jobs?q=nurse&vjk=0123456789abcdef', 'Indeed', '0123456789abcdef'],
    ['https://www.glassdoor.co.uk/job-listing/nurse-JV_IC1_KO0,5.htm?jl=1009000001', 'Glassdoor', '1009000001'],
    ['https://boards.greenhouse.io/clinic/jobs/4000001', 'Greenhouse', '4000001'],
    ['https://job-boards.eu.greenhouse.io/clinic/jobs/4000001?gh_src=abc', 'Greenhouse', '4000001'],
    ['https://boards.greenhouse.io/embed/job_app?for=clinic&token=4000001', 'Greenhouse', '4000001'],
    [`https://jobs.lever.co/clinic/${UUID}/apply`, 'Lever', UUID],
    ['https://clinic.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Night-Nurse_R-10023', 'Workday', 'R-10023'],
    ['https://clinic.wd5.myworkdayjobs.com/Careers/details/Night-Nurse_JR7-1?q=nurse', 'Workday', 'JR7-1'],
    [`https://jobs.ashbyhq.com/clinic/${UUID}`, 'Ashby', UUID],
    ['https://jobs.smartrecruiters.com/Clinic/744000012345678-night-nurse', 'SmartRecruiters', '744000012345678'],
    ['https://apply.workable.com/clinic/j/ABC123DEF4/', 'Workable', 'ABC123DEF4'],
    ['https://careers-clinic.icims.com/jobs/1234/night-nurse/job?in_iframe=1', 'iCIMS', '1234'],
    ['https://clinic.jobs.personio.de/job/123456?language=de', 'Personio', '123456'],
    ['https://www.seek.com.au/nurse-jobs?jobId=80000001', 'SEEK', '80000001'],
    ['https://ph.jobstreet.com/job/80000001', 'JobStreet', '80000001'],
    ['https://news.ycombinator.com/item?id=38000001', 'Hacker News', '38000001'],
    ['https://www.ycombinator.com/companies/clinic/jobs/a1B2c3D-nurse', 'Y Combinator', undefined],
    ['https://www.usajobs.gov/job/700000001', 'USAJOBS', '700000001'],
    ['https://notlever.co/clinic/jobs/1', undefined, undefined],
    ['https://jobs.lever.co.evil.example/clinic/1', undefined, undefined],
    ['javascript:alert(1)', undefined, undefined],
    ['no address', undefined, undefined],
  ])('%s', (url, site, id) => {
    expect([siteOf(url), postingIdOf(url)]).toEqual([site, id]);
  });
});

describe('the address a posting is kept under', () => {
  it.each([
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=nurse&geoId=1',
      'https://www.linkedin.com/jobs/view/4012345678/',
    ],
    [
      'https://uk.indeed.com/jobs?q=nurse&l=Leeds&vjk=0123456789abcdef',
      'https://uk.indeed.com/viewjob?jk=0123456789abcdef',
    ],
    [
      'https://boards.greenhouse.io/embed/job_app?for=clinic&token=40001&gh_src=x',
      'https://boards.greenhouse.io/embed/job_app?for=clinic&token=40001',
    ],
    ['https://clinic.example/careers?job=12&utm_source=x&gclid=y#apply', 'https://clinic.example/careers?job=12'],
    ['https://clinic.example/careers#/jobs/12', 'https://clinic.example/careers#/jobs/12'],
    ['https://clinic.example/a?position=12&ref=mail', 'https://clinic.example/a?position=12'],
    ['https://me:secret@clinic.example/a', 'https://clinic.example/a'],
    ['https://münchen.example/stelle', 'https://xn--mnchen-3ya.example/stelle'],
    ['http://clinic.example/a', 'http://clinic.example/a'],
    ['JaVa\tscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['blob:https://clinic.example/1', undefined],
    ['//clinic.example/a', undefined],
    ['about:blank', undefined],
  ])('%s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it('is its own canonical form, names the same posting, and never throws', () => {
    const hosts = SITES.flatMap((site) => site.hosts);
    const url = fc
      .tuple(
        fc.constantFrom(...hosts, 'clinic.example'),
        fc.webPath(),
        fc.webQueryParameters(),
        fc.constantFrom('', '&jk=0123456789abcdef', '&currentJobId=4012345678', '&jobId=12345&utm_source=x'),
      )
      .map(([host, path, query, more]) => `https://${host}${path}?${query}${more}`);
    fc.assert(
      fc.property(url, (address) => {
        const canonical = canonicalUrl(address) ?? '';
        expect(canonicalUrl(canonical)).toBe(canonical);
        expect(postingIdOf(canonical)).toBe(postingIdOf(address));
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void [canonicalUrl(text), postingIdOf(text), siteOf(text)]));
  });
});

describe('the table of sites', () => {
  const hosts = OPTIONAL_HOSTS.map((pattern) => pattern.slice('https://*.'.length, -'/*'.length));

  it('has each host once, none under another', () => {
    for (const host of hosts) expect(hosts.filter((other) => isHostOf(host, other))).toEqual([host]);
  });

  it('gives match patterns of single sites over https', () => {
    for (const pattern of OPTIONAL_HOSTS) expect(pattern).toMatch(/^https:\/\/\*\.[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/u);
  });

  it('knows every host that has an adapter', () => {
    for (const { id, hosts: served } of ADAPTERS)
      for (const host of served) expect([id, hosts.some((known) => isHostOf(host, known))]).toEqual([id, true]);
  });
});
