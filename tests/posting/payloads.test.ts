import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structuredFrom } from '../../utils/posting/payloads';

const TEXT = `<p>${'You keep the books of four theatres and close each month on the third working day. '.repeat(3)}</p>`;

describe('the answer of a hiring system', () => {
  it('Greenhouse, its text escaped', () => {
    const job = {
      id: 1,
      title: 'Bookkeeper',
      company_name: 'Northgate',
      absolute_url: 'https://boards.greenhouse.io/northgate/jobs/1',
      location: { name: 'Hull' },
      first_published: '2026-10-02T04:00:00-04:00',
      content: TEXT.replace(/</gu, '&lt;').replace(/>/gu, '&gt;'),
      departments: [{ id: 2, name: 'Finance' }],
    };
    expect(structuredFrom(job)).toEqual({
      title: 'Bookkeeper',
      company: 'Northgate',
      location: 'Hull',
      published: '2026-10-02',
      url: 'https://boards.greenhouse.io/northgate/jobs/1',
      descriptionHtml: TEXT,
    });
  });

  it('Lever, text and lists apart', () => {
    const job = {
      id: 'x',
      text: 'Bookkeeper',
      hostedUrl: 'https://jobs.lever.co/northgate/x',
      categories: { location: 'Hull', allLocations: ['Hull', 'York'], commitment: 'Part-time', team: 'Finance' },
      createdAt: 1_790_000_000_000,
      description: '<div>Books.</div>',
      lists: [{ text: 'You bring', content: '<li>Five years with ledgers</li>' }],
      additional: '<div>Write to us.</div>',
      salaryRange: { min: 30000, max: 34000, currency: 'GBP', interval: 'per-year-salary' },
    };
    expect(structuredFrom([job])).toEqual({
      title: 'Bookkeeper',
      location: 'Hull; York',
      employmentType: 'Part-time',
      salary: '30,000–34,000 GBP a year',
      published: '2026-09-21',
      url: 'https://jobs.lever.co/northgate/x',
      descriptionHtml:
        '<div>Books.</div>\n<h2>You bring</h2><div><ul><li>Five years with ledgers</li></ul></div>\n<div>Write to us.</div>',
    });
  });

  it('Workday, beside similar jobs', () => {
    const answer = {
      jobPostingInfo: {
        title: 'Bookkeeper',
        jobDescription: TEXT,
        location: 'Hull',
        additionalLocations: ['York'],
        postedOn: 'Posted 3 Days Ago',
        startDate: '2026-11-18',
        timeType: 'Full time',
        jobReqId: 'R-1',
        externalUrl: 'https://northgate.wd3.myworkdayjobs.com/Careers/job/Hull/Bookkeeper_R-1',
      },
      hiringOrganization: { name: 'Northgate' },
      similarJobs: [{ title: 'Cashier', jobReqId: 'R-2' }],
    };
    expect(structuredFrom(answer)).toMatchObject({
      title: 'Bookkeeper',
      company: 'Northgate',
      location: 'Hull; York',
      employmentType: 'Full-time',
      published: '2026-11-18',
    });
  });

  it('SmartRecruiters, in sections', () => {
    const job = {
      name: 'Bookkeeper',
      company: { identifier: 'Northgate', name: 'Northgate' },
      location: { city: 'Hull', region: 'England', country: 'gb' },
      typeOfEmployment: { id: 'permanent', label: 'Full-time' },
      releasedDate: '2026-10-02T10:00:00.000Z',
      jobAd: {
        sections: {
          jobDescription: { title: 'Job Description', text: TEXT },
          qualifications: { title: 'Qualifications', text: '<ul><li>Ledgers</li></ul>' },
          additionalInformation: { title: 'Additional Information' },
        },
      },
    };
    const posting = structuredFrom(job);
    expect(posting).toMatchObject({ title: 'Bookkeeper', company: 'Northgate', location: 'Hull, England, gb' });
    expect(posting?.descriptionHtml).toContain('<h2>Qualifications</h2><div><ul><li>Ledgers</li></ul></div>');
    expect(posting?.descriptionHtml).not.toContain('Additional');
  });

  it('Ashby, the job of a board and the data of a page', () => {
    const job = {
      id: 'x',
      title: 'Bookkeeper',
      location: 'Hull',
      employmentType: 'FullTime',
      descriptionHtml: TEXT,
      publishedAt: '2026-10-02',
    };
    expect(structuredFrom({ apiVersion: '1', jobs: [job] })).toMatchObject({
      title: 'Bookkeeper',
      location: 'Hull',
      employmentType: 'Full-time',
    });
    const data = { organization: { name: 'Northgate' }, posting: { ...job, locationName: 'Hull' }, jobBoard: null };
    expect(structuredFrom(data)).toMatchObject({ title: 'Bookkeeper', company: 'Northgate' });
  });

  it('BambooHR', () => {
    const answer = {
      result: {
        jobOpening: {
          jobOpeningName: 'Bookkeeper',
          description: TEXT,
          location: { city: 'Hull', state: null },
          employmentStatusLabel: 'Full-Time',
        },
      },
    };
    expect(structuredFrom(answer)).toMatchObject({
      title: 'Bookkeeper',
      location: 'Hull',
      employmentType: 'Full-time',
    });
  });

  it('Workable and Recruitee, requirements apart', () => {
    const job = {
      title: 'Bookkeeper',
      description: TEXT,
      requirements: '<ul><li>Ledgers</li></ul>',
      location: { city: 'Hull', country: 'United Kingdom' },
    };
    for (const answer of [job, { offer: { ...job, company_name: 'Northgate' } }]) {
      const posting = structuredFrom(answer);
      expect(posting).toMatchObject({ title: 'Bookkeeper', location: 'Hull, United Kingdom' });
      expect(posting?.descriptionHtml).toContain('<h2>Requirements</h2><div><ul><li>Ledgers</li></ul></div>');
    }
  });

  it.each([
    [
      'Remotive',
      {
        title: 'Bookkeeper',
        company_name: 'Northgate',
        candidate_required_location: 'Worldwide',
        job_type: 'full_time',
        publication_date: '2026-10-02T10:00:00',
        description: TEXT,
      },
    ],
    [
      'Remote OK',
      {
        position: 'Bookkeeper',
        company: 'Northgate',
        location: 'Worldwide',
        date: '2026-10-02T10:00:00+00:00',
        description: TEXT,
        tags: ['finance'],
      },
    ],
    [
      'Arbeitnow',
      {
        slug: 'x',
        title: 'Bookkeeper',
        company_name: 'Northgate',
        location: 'Worldwide',
        job_types: ['Full time'],
        created_at: 1_790_935_200,
        description: TEXT,
      },
    ],
    [
      'Adzuna',
      {
        title: 'Bookkeeper',
        company: { display_name: 'Northgate' },
        location: { display_name: 'Worldwide', area: ['World'] },
        created: '2026-10-02T10:00:00Z',
        description: TEXT,
      },
    ],
    [
      'Oracle',
      {
        Id: '1',
        Title: 'Bookkeeper',
        PrimaryLocation: 'Worldwide',
        CompanyName: 'Northgate',
        PostedDate: '2026-10-02',
        ExternalDescriptionStr: TEXT,
      },
    ],
    [
      'Teamtailor',
      {
        data: {
          id: '1',
          type: 'jobs',
          attributes: {
            title: 'Bookkeeper',
            body: TEXT,
            companyName: 'Northgate',
            location: 'Worldwide',
            'created-at': '2026-10-02',
          },
        },
      },
    ],
  ])('%s, by the names of its fields', (_name, answer) => {
    expect(structuredFrom(answer)).toMatchObject({
      title: 'Bookkeeper',
      company: 'Northgate',
      location: 'Worldwide',
      published: '2026-10-02',
      descriptionHtml: TEXT,
    });
  });

  it('a description in parts', () => {
    const details = [
      { name: 'Description', value: TEXT, order: 1 },
      { name: 'Requirements', value: '<ul><li>Ledgers</li></ul>', order: 2 },
    ];
    expect(structuredFrom({ name: 'Bookkeeper', details })?.descriptionHtml).toBe(
      `<h2>Description</h2><div>${TEXT}</div>\n<h2>Requirements</h2><div><ul><li>Ledgers</li></ul></div>`,
    );
    expect(
      structuredFrom({ name: 'Bookkeeper', description: { company: '<p>Northgate.</p>', role: TEXT } })
        ?.descriptionHtml,
    ).toBe(`<p>Northgate.</p>\n${TEXT}`);
  });

  it('JSON-LD, and a feed that carries it', () => {
    const node = { '@type': 'JobPosting', title: 'Bookkeeper', description: TEXT };
    expect(structuredFrom(node)?.title).toBe('Bookkeeper');
    expect(structuredFrom({ items: [{ id: 1, title: 'x', _jobposting: node }] })?.descriptionHtml).toBe(TEXT);
  });

  it.each([
    [
      'a list of postings',
      {
        jobs: [
          { title: 'A', content: TEXT, absolute_url: 'a' },
          { title: 'B', content: TEXT, absolute_url: 'b' },
        ],
      },
    ],
    [
      'a list of unknown make',
      [
        { name: 'A', description: TEXT },
        { name: 'B', description: TEXT },
      ],
    ],
    ['a posting without its text', { title: 'Bookkeeper', description: 'Books.' }],
    ['something else', { user: { name: 'x' }, items: [1, 2, 3] }],
    ['nothing', null],
    ['a word', 'Bookkeeper'],
  ])('is none: %s', (_name, json) => {
    expect(structuredFrom(json)).toBeUndefined();
  });

  it('never throws, whatever the JSON', () => {
    const keys = fc.constantFrom(
      'title',
      'text',
      'lists',
      'categories',
      'content',
      'absolute_url',
      'jobAd',
      'name',
      'sections',
      'location',
      'description',
      'jobDescription',
      'jobReqId',
      'descriptionHtml',
    );
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.array(tie('value')),
        fc.dictionary(keys, tie('value')),
      ),
    })).value;
    fc.assert(fc.property(json, (value) => void structuredFrom(value)));
  });
});
