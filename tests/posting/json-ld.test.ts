import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fromJobPosting } from '../../utils/posting/job-posting';
import { readJsonLd } from '../../utils/posting/json-ld';

const URL_OF_PAGE = 'https://jobs.example.org/openings/4711-night-nurse';

function read(head: string, body = '<h1>Night Nurse</h1>', url = URL_OF_PAGE) {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const node = readJsonLd({ doc: document, url, now: '2026-11-21T00:00:00Z' });
  return node && fromJobPosting(node);
}

const script = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

const nurse = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Night Nurse',
  description: '<p>You look after patients through the night.</p><ul><li>Three years on a ward</li></ul>',
};
const cook = { ...nurse, title: 'Cook', description: '<p>You cook for two hundred guests.</p>' };

describe('finding the JobPosting', () => {
  it.each([
    ['alone', script(nurse)],
    ['in a graph', script({ '@graph': [{ '@type': 'WebPage' }, nurse] })],
    ['in an array', script([{ '@type': 'Organization' }, nurse])],
    ['nested in the page it is the subject of', script({ '@type': 'WebPage', mainEntity: nurse })],
    ['with a list of types', script({ ...nurse, '@type': ['Thing', 'JobPosting'] })],
    ['with its type as an address', script({ ...nurse, '@type': 'http://schema.org/JobPosting' })],
    ['with its type prefixed', script({ ...nurse, '@type': 'schema:JobPosting' })],
    ['after a broken block', script('{"@type": "JobPosting", "title": "Night') + script(nurse)],
    ['twice, word for word', script(nurse) + script(nurse)],
    ['twice, once without its text', script({ ...nurse, description: '' }) + script({ ...nurse, url: URL_OF_PAGE })],
    ['in a type with a character set', script(nurse).replace('ld+json', 'LD+JSON; charset=utf-8')],
    ['among nineteen blocks of other things', script({ '@type': 'Article' }).repeat(19) + script(nurse)],
  ])('%s', (_name, head) => {
    expect(read(head)?.title).toBe('Night Nurse');
  });

  it.each([
    ['no JobPosting', script({ '@type': 'Article', title: 'Night Nurse' })],
    ['a list of postings, none of them the page', script([cook, { ...cook, title: 'Porter' }])],
    ['a word that only ends in JobPosting', script({ ...nurse, '@type': 'NotAJobPosting' })],
    ['another script', `<script type="application/json">${JSON.stringify(nurse)}</script>`],
  ])('%s', (_name, head) => {
    expect(read(head)).toBeUndefined();
  });

  it('takes the one whose title is the page’s heading', () => {
    expect(read(script([cook, nurse]))?.title).toBe('Night Nurse');
  });

  it('takes the one whose address is the page’s, before titles', () => {
    const other = { ...nurse, url: 'https://jobs.example.org/openings/12', description: '<p>Another ward.</p>' };
    const own = { ...nurse, url: `${URL_OF_PAGE}?utm_source=x` };
    expect(read(script([other, own]))?.descriptionHtml).toContain('through the night');
  });

  it('takes the one whose identifier is in the address', () => {
    const own = { ...cook, identifier: { '@type': 'PropertyValue', name: 'Inn', value: '99-4711' } };
    const url = 'https://jobs.example.org/show?req=99-4711';
    expect(read(script([nurse, own]), '', url)?.title).toBe('Cook');
  });

  it('leaves out what an earlier posting of a single-page app left behind', () => {
    const words = 'You plan routes for forty drivers and answer to the depot manager for their hours. '.repeat(12);
    const page = `<h1>Dispatcher</h1><p>${words}</p>`;
    expect(read(script({ ...nurse, url: 'https://jobs.example.org/openings/12' }), page)).toBeUndefined();
  });

  it('keeps a lone posting whose title the page words differently when its text is shown', () => {
    const text = 'You look after patients through the night and hand over to the day shift with care. '.repeat(10);
    const node = { ...nurse, title: 'RN II – NOC', description: `<p>${text}</p>` };
    expect(read(script(node), `<h1>Registered nurse, nights</h1><div>${text}</div>`)?.title).toBe('RN II – NOC');
  });
});

describe('what a JobPosting says', () => {
  const facts = (more: object) => read(script({ ...nurse, ...more }));

  it.each([
    ['company as an object', { hiringOrganization: { '@type': 'Organization', name: 'St. Ann&#39;s' } }, "St. Ann's"],
    ['company as words', { hiringOrganization: 'City Clinic' }, 'City Clinic'],
    ['company as a list', { hiringOrganization: [{ name: 'City Clinic' }] }, 'City Clinic'],
    ['company as a value', { hiringOrganization: { name: { '@value': 'City Clinic' } } }, 'City Clinic'],
    ['no company', { hiringOrganization: {} }, undefined],
    ['a payroll code and a country', { hiringOrganization: '631 City Clinic_United States' }, 'City Clinic'],
    ['a payroll code', { hiringOrganization: '0046 City Clinic, Inc.' }, 'City Clinic, Inc.'],
    ['a number in the name', { hiringOrganization: '500 Clinics' }, '500 Clinics'],
  ])('%s', (_name, more, company) => {
    expect(facts(more)?.company).toBe(company);
  });

  it('follows a reference to the company', () => {
    const organization = { '@type': 'Organization', '@id': '#us', name: 'City Clinic' };
    const head = script({ '@graph': [organization, { ...nurse, hiringOrganization: { '@id': '#us' } }] });
    expect(read(head)?.company).toBe('City Clinic');
  });

  const address = (addressLocality: string, addressCountry?: unknown) => ({
    '@type': 'Place',
    address: { addressLocality, addressCountry },
  });
  it.each([
    ['a place', { jobLocation: address('Leeds', 'GB') }, 'Leeds, GB'],
    ['a country as an object', { jobLocation: address('Leeds', { name: 'United Kingdom' }) }, 'Leeds, United Kingdom'],
    ['places, one twice', { jobLocation: [address('Leeds'), address('York'), address('Leeds')] }, 'Leeds; York'],
    ['words', { jobLocation: 'Leeds' }, 'Leeds'],
    ['an address in words', { jobLocation: { address: 'Leeds, England' } }, 'Leeds, England'],
    ['remote', { jobLocationType: 'TELECOMMUTE' }, 'Remote'],
    ['remote and a place', { jobLocation: address('Leeds'), jobLocationType: 'TELECOMMUTE' }, 'Leeds; Remote'],
    ['many', { jobLocation: 'ABCDEFG'.split('').map((name) => address(name)) }, 'A; B; C; D; E and 2 more'],
  ])('location: %s', (_name, more, location) => {
    expect(facts(more)?.location).toBe(location);
  });

  it.each([
    ['FULL_TIME', 'Full-time'],
    [['PART_TIME', 'CONTRACTOR'], 'Part-time, Contract'],
    ['FULL_TIME,PART_TIME', 'Full-time, Part-time'],
    ['Vollzeit', 'Vollzeit'],
    ['OTHER', undefined],
  ])('employment type %s', (employmentType, words) => {
    expect(facts({ employmentType })?.employmentType).toBe(words);
  });

  it.each([
    [
      'a range',
      { currency: 'EUR', value: { minValue: 60000, maxValue: 80000.5, unitText: 'YEAR' } },
      '60,000–80,000.5 EUR a year',
    ],
    ['an amount', { currency: 'USD', value: { value: '31.50', unitText: 'HOUR' } }, '31.5 USD an hour'],
    ['equal ends', { currency: 'USD', value: { minValue: 20, maxValue: 20, unitText: 'hour' } }, '20 USD an hour'],
    ['a plain number', 1200, '1,200'],
    ['words', 'from 1,200 a month', 'from 1,200 a month'],
    ['nothing', { currency: 'USD', value: { minValue: 0, maxValue: 0 } }, undefined],
  ])('pay: %s', (_name, baseSalary, words) => {
    expect(facts({ baseSalary })?.salary).toBe(words);
  });

  it('gives dates as dates and other words as they are', () => {
    const posting = facts({ datePosted: '2026-10-03T09:00:00+02:00', validThrough: 'until filled' });
    expect(posting).toMatchObject({ published: '2026-10-03', closes: 'until filled' });
  });

  it.each([
    ['escaped once', '&lt;ul&gt;&lt;li&gt;Own the rota&lt;/li&gt;&lt;/ul&gt;', '<ul><li>Own the rota</li></ul>'],
    ['escaped twice', '&amp;lt;p&amp;gt;Own the rota&amp;lt;/p&amp;gt;', '<p>Own the rota</p>'],
    ['lines without tags', 'Own the rota\n- Three years', 'Own the rota<br>- Three years'],
    ['escaped line breaks', 'Own the rota&amp;#xa;- Three years', 'Own the rota<br>- Three years'],
  ])('description: %s', (_name, description, html) => {
    expect(facts({ description })?.descriptionHtml).toBe(html);
  });

  it('adds requirements that stand apart from the description, once', () => {
    const more = {
      qualifications: ['A nursing degree', 'German B2'],
      responsibilities: 'You look after patients through the night.',
    };
    const html = facts(more)?.descriptionHtml ?? '';
    expect(html).toContain('<h2>Qualifications</h2><div><ul><li>A nursing degree</li><li>German B2</li></ul></div>');
    expect(html).not.toContain('Responsibilities');
  });
});

describe('hostile input', () => {
  it('never throws, whatever the block holds', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
      fc.json(),
      fc.jsonValue().map((value) =>
        JSON.stringify({
          ...nurse,
          title: value,
          jobLocation: value,
          baseSalary: value,
          hiringOrganization: value,
          description: value,
          identifier: value,
          employmentType: value,
          datePosted: value,
        }),
      ),
    );
    fc.assert(
      fc.property(texts, (text) => void read(script(text.replace(/<\//gu, '<\\/')))),
      { numRuns: 100 },
    );
  });

  it('survives JSON nested a hundred thousand deep', () => {
    expect(read(script(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toBeUndefined();
  });
});
