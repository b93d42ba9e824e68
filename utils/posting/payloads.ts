import { dateOf, employerName, employmentOf, fromJobPosting, payOf, placesOf } from './job-posting';
import { jobPostingsIn } from './json-ld';
import { descriptionHtmlOf, isObject, type JsonObject, listOf, textOf } from './json-values';
import { placeOf, readByNames, section } from './payload-names';
import type { StructuredPosting } from './types';

/** What a hiring system's interface answers for one posting: how to know it, and how to read it. `root` is the whole answer. */
type Format = {
  readonly system: string;
  /** Keys without which it is not this system's. */
  readonly keys: readonly string[];
  readonly read: (job: JsonObject, root: unknown) => StructuredPosting;
};

function child(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

/**
 * The public interfaces of hiring systems, as their documentation describes them (2026): Greenhouse job board, Lever postings, Workday
 * candidate experience, SmartRecruiters postings, BambooHR careers, Ashby job board and page data. Others are read by the names of their fields.
 */
const FORMATS: readonly Format[] = [
  {
    system: 'Workday',
    keys: ['jobDescription', 'jobReqId'],
    read: (job, root) => ({
      title: textOf(job.title),
      company: employerName(child(root, 'hiringOrganization')),
      location: placesOf([job.location, ...listOf(job.additionalLocations)].map(textOf)),
      employmentType: employmentOf(job.timeType),
      published: dateOf(job.startDate) ?? textOf(job.postedOn),
      closes: dateOf(job.endDate),
      url: textOf(job.externalUrl),
      descriptionHtml: descriptionHtmlOf(job.jobDescription),
    }),
  },
  {
    system: 'Greenhouse',
    keys: ['content', 'absolute_url', 'title'],
    read: (job) => ({
      title: textOf(job.title),
      company: textOf(job.company_name),
      location: textOf(job.location),
      published: dateOf(job.first_published) ?? dateOf(job.updated_at),
      url: textOf(job.absolute_url),
      descriptionHtml: descriptionHtmlOf(job.content),
    }),
  },
  {
    system: 'Lever',
    keys: ['text', 'lists', 'categories'],
    read: (job) => ({
      title: textOf(job.text),
      location: placesOf(
        listOf(child(job.categories, 'allLocations') ?? child(job.categories, 'location')).map(textOf),
      ),
      employmentType: employmentOf(child(job.categories, 'commitment')),
      salary: payOf({
        lowest: child(job.salaryRange, 'min'),
        highest: child(job.salaryRange, 'max'),
        currency: child(job.salaryRange, 'currency'),
        unit: textOf(child(job.salaryRange, 'interval'))?.replace(/^per-|-salary$|-wage$/gu, ''),
      }),
      published: dateOf(job.createdAt),
      url: textOf(job.hostedUrl),
      descriptionHtml: [
        descriptionHtmlOf(job.description ?? job.descriptionPlain),
        ...listOf(job.lists).map((list) =>
          section(child(list, 'text'), `<ul>${descriptionHtmlOf(child(list, 'content'))}</ul>`),
        ),
        descriptionHtmlOf(job.additional ?? job.additionalPlain),
      ].join('\n'),
    }),
  },
  {
    system: 'SmartRecruiters',
    keys: ['name', 'jobAd'],
    read: (job) => ({
      title: textOf(job.name),
      company: textOf(job.company),
      location: placeOf(job.location),
      employmentType: employmentOf(child(job.typeOfEmployment, 'label')),
      published: dateOf(job.releasedDate),
      url: textOf(job.postingUrl),
      descriptionHtml: Object.values(childObject(child(job.jobAd, 'sections')))
        .map((part) => section(child(part, 'title'), child(part, 'text')))
        .join('\n'),
    }),
  },
  {
    system: 'Ashby',
    keys: ['title', 'descriptionHtml'],
    read: (job, root) => ({
      title: textOf(job.title),
      company: textOf(child(root, 'organization')) ?? textOf(job.companyName),
      location: placesOf(
        [
          job.locationName ?? job.location,
          ...listOf(job.secondaryLocations).map((place) => child(place, 'location')),
        ].map(textOf),
      ),
      employmentType: employmentOf(job.employmentType),
      salary: textOf(child(job.compensation, 'compensationTierSummary')) ?? textOf(job.compensationTierSummary),
      published: dateOf(job.publishedAt ?? job.publishedDate),
      url: textOf(job.jobUrl),
      descriptionHtml: descriptionHtmlOf(job.descriptionHtml),
    }),
  },
  {
    system: 'BambooHR',
    keys: ['jobOpeningName', 'description'],
    read: (job) => ({
      title: textOf(job.jobOpeningName),
      location: placeOf(job.location),
      employmentType: employmentOf(job.employmentStatusLabel),
      published: dateOf(job.datePosted),
      url: textOf(job.jobOpeningShareUrl),
      descriptionHtml: descriptionHtmlOf(job.description),
    }),
  },
];

function childObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** How far an answer is searched for its posting; a page's data nest deep, hostile JSON deeper. */
const MOST_OBJECTS = 20_000;

/** All objects of an answer by how deep they lie, outer ones first. */
function levelsOf(json: unknown): readonly (readonly JsonObject[])[] {
  const levels: JsonObject[][] = [];
  let level: readonly unknown[] = [json];
  let seen = 0;
  while (level.length > 0 && seen < MOST_OBJECTS) {
    seen += level.length;
    levels.push(level.filter(isObject));
    const next: unknown[] = [];
    for (const value of level)
      for (const inner of Object.values(value ?? {}))
        if (typeof inner === 'object' && inner !== null && next.length < MOST_OBJECTS) next.push(inner);
    level = next;
  }
  return levels;
}

/** All postings with a text in the JSON of a hiring system, of a page's data, or in JSON-LD. Empty for any other JSON. */
export function postingsIn(json: unknown): readonly StructuredPosting[] {
  const nodes = jobPostingsIn(json);
  const postings = nodes.length > 0 ? nodes.map(fromJobPosting) : readFormats(levelsOf(json), json);
  return postings.filter(({ descriptionHtml }) => descriptionHtml !== '');
}

/** The posting in an answer about one posting. Undefined for a list of them: which is meant is not for us to guess. */
export function structuredFrom(json: unknown): StructuredPosting | undefined {
  const [only, ...others] = postingsIn(json);
  return others.length === 0 ? only : undefined;
}

function readFormats(levels: readonly (readonly JsonObject[])[], root: unknown): readonly StructuredPosting[] {
  for (const { keys, read } of FORMATS) {
    const jobs = levels
      .flat()
      .filter((object) => keys.every((key) => object[key] !== undefined && object[key] !== null));
    if (jobs.length > 0) return jobs.map((job) => read(job, root));
  }
  for (const level of levels) {
    const postings = level.map(readByNames).filter((posting) => posting !== undefined);
    if (postings.length > 0) return postings;
  }
  return [];
}
