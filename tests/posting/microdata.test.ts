import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { microdataFacts } from '../../utils/posting/microdata';

const facts = (body: string) => microdataFacts(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document);

const posting = `<main itemscope itemtype="http://schema.org/JobPosting">
  <h1 itemprop="title">Glazier</h1>
  <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Pane &amp; Putty"></div>
  <span itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address">Nitra, Slovakia</span></span>
  <span itemprop="employmentType"> full-time </span><span itemprop="baseSalary">1 500 EUR/month</span>
  <time itemprop="datePosted" datetime="2026-10-06T22:21:16Z">last month</time></main>`;

describe('facts marked on the page', () => {
  it('are those of its one posting', () => {
    expect(facts(posting)).toEqual({
      title: 'Glazier',
      company: 'Pane & Putty',
      location: 'Nitra, Slovakia',
      employmentType: 'full-time',
      salary: '1 500 EUR/month',
      published: '2026-10-06',
    });
  });

  it.each([
    ['a list of postings', posting + posting],
    [
      'something else that is marked',
      '<div itemscope itemtype="http://schema.org/Person"><b itemprop="title">Dr</b></div>',
    ],
    ['a posting without marks', '<main itemscope itemtype="https://schema.org/JobPosting"><h1>Glazier</h1></main>'],
    ['nothing marked', '<h1>Glazier</h1>'],
  ])('are none for %s', (_name, body) => {
    expect(facts(body)).toEqual({});
  });
});
