import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embeddedPosting } from '../../utils/posting/embeds';

const UUID = '0a1b2c3d-1111-2222-3333-444455556666';

function embedded(body: string, url = 'https://www.kestrel.example/careers/open') {
  const { document: doc } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  return embeddedPosting({ doc, url, now: '2026-11-21T00:00:00Z' });
}

const frame = (source: string) => `<iframe src="${source}"></iframe>`;

describe('a posting in a frame of another site', () => {
  it.each([
    [
      'Greenhouse',
      'https://boards.greenhouse.io/embed/job_app?for=kestrel&amp;token=4000001&amp;b=https%3A%2F%2Fkestrel.example',
      'https://boards.greenhouse.io/embed/job_app?for=kestrel&token=4000001',
    ],
    [
      'Greenhouse',
      'https://job-boards.eu.greenhouse.io/embed/job_app?for=kestrel&amp;token=4000001',
      'https://job-boards.eu.greenhouse.io/embed/job_app?for=kestrel&token=4000001',
    ],
    ['Ashby', `https://jobs.ashbyhq.com/kestrel/${UUID}?embed=js`, `https://jobs.ashbyhq.com/kestrel/${UUID}`],
    [
      'Ashby',
      `https://jobs.ashbyhq.com/kestrel?embed=js&amp;ashby_jid=${UUID}`,
      `https://jobs.ashbyhq.com/kestrel/${UUID}`,
    ],
    ['Lever', `https://jobs.lever.co/kestrel/${UUID}?lever-via=x`, `https://jobs.lever.co/kestrel/${UUID}`],
    [
      'iCIMS',
      'https://careers-kestrel.icims.com/jobs/1234/glazier/job?mobile=false&amp;in_iframe=1',
      'https://careers-kestrel.icims.com/jobs/1234/glazier/job',
    ],
    ['BambooHR', '//kestrel.bamboohr.com/careers/41', 'https://kestrel.bamboohr.com/careers/41'],
    [
      'Workable',
      'https://apply.workable.com/kestrel/j/ABC123DEF4/',
      'https://apply.workable.com/kestrel/j/ABC123DEF4/',
    ],
    [
      'Personio',
      'https://kestrel.jobs.personio.de/job/123456?embedded=true',
      'https://kestrel.jobs.personio.de/job/123456',
    ],
    [
      'Jobvite',
      'https://jobs.jobvite.com/careers/kestrel/job/oABC1defg?__jvst=x',
      'https://jobs.jobvite.com/careers/kestrel/job/oABC1defg',
    ],
    ['Recruitee', 'https://kestrel.recruitee.com/o/glazier', 'https://kestrel.recruitee.com/o/glazier'],
    [
      'Teamtailor',
      'https://kestrel.teamtailor.com/jobs/100001-glazier?iframe=true',
      'https://kestrel.teamtailor.com/jobs/100001-glazier',
    ],
    [
      'SmartRecruiters',
      'https://jobs.smartrecruiters.com/Kestrel/744000012345678-glazier',
      'https://jobs.smartrecruiters.com/Kestrel/744000012345678-glazier',
    ],
  ])('%s: %s', (site, source, url) => {
    expect(embedded(frame(source))).toEqual({ site, url });
  });

  it.each([
    ['a frame that is loaded later', `<iframe data-src="https://jobs.lever.co/kestrel/${UUID}"></iframe>`],
    [
      'the same posting twice',
      frame(`https://jobs.lever.co/kestrel/${UUID}`) + frame(`https://jobs.lever.co/kestrel/${UUID}?x=1`),
    ],
  ])('%s', (_name, body) => {
    expect(embedded(body)?.url).toBe(`https://jobs.lever.co/kestrel/${UUID}`);
  });

  it('is known from an address that names it, on a site that is not', () => {
    const url = 'https://work.kestrel-group.example/jobs/glazier-4711';
    expect(embedded(frame(url))).toEqual({ site: 'work.kestrel-group.example', url });
  });

  it('is known from the script that will build the frame', () => {
    const greenhouse =
      '<div id="grnhse_app"></div><script src="https://boards.greenhouse.io/embed/job_board/js?for=kestrel"></script>';
    expect(embedded(greenhouse, 'https://www.kestrel.example/careers?gh_jid=4000001')).toEqual({
      site: 'Greenhouse',
      url: 'https://boards.greenhouse.io/embed/job_app?for=kestrel&token=4000001',
    });
    const ashby =
      '<div id="ashby_embed"></div><script src="https://jobs.ashbyhq.com/kestrel/embed?version=2"></script>';
    expect(embedded(ashby, `https://www.kestrel.example/careers?ashby_jid=${UUID}`)).toEqual({
      site: 'Ashby',
      url: `https://jobs.ashbyhq.com/kestrel/${UUID}`,
    });
  });

  it.each([
    ['a list of postings', frame('https://boards.greenhouse.io/embed/job_board?for=kestrel')],
    ['two postings', frame(`https://jobs.lever.co/kestrel/${UUID}`) + frame('https://kestrel.recruitee.com/o/glazier')],
    ['an advertisement of a job board', frame('https://www.indeed.com/viewjob?jk=0123456789abcdef')],
    ['another site that ends alike', frame(`https://notlever.co/kestrel/${UUID}`)],
    ['a list on a site that is not known', frame('https://work.kestrel-group.example/jobs?size=300')],
    ['two on a site that is not known', frame('https://a.example/jobs/4711') + frame('https://a.example/jobs/4712')],
    ['a frame of the page’s own site, which is read', frame('/jobs/4711')],
    ['a script address', frame('javascript:void(0)')],
    ['an address that cannot be read', frame('https://[')],
    [
      'a script without a posting in the address',
      '<script src="https://boards.greenhouse.io/embed/job_board/js?for=kestrel"></script>',
    ],
    ['no frame', '<p>We are hiring.</p>'],
  ])('is none: %s', (_name, body) => {
    expect(embedded(body)).toBeUndefined();
  });

  it('is none on the hiring system’s own page, which is read itself', () => {
    expect(
      embedded(
        frame('https://careers-kestrel.icims.com/jobs/1/x/job?in_iframe=1'),
        'https://careers-kestrel.icims.com/jobs/1/x/job',
      ),
    ).toBeUndefined();
  });
});
