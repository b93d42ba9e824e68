import { postingIdOf } from '../addresses';
import type { Adapter, PageToRead, SiteReading } from '../types';
import { attributeAt, elementsAt, pageTitle, partOf, textAt } from './point';

/**
 * LinkedIn shows one of three layouts, changed by test group and by page load: public (also as guest fragment), logged in
 * classic, and logged in with generated class names (server-driven screens), where only `componentkey`, `data-testid` and
 * `data-sdui-screen` hold. The description box alone is pointed at: around it stand other people's names and other postings.
 * Seen in saved pages, tests and notes of public repositories, 2026-06 to 2026-11.
 */
export const linkedin: Adapter = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  read: (page) => readGenerated(page) ?? readClassic(page) ?? readPublic(page),
};

function readPublic({ doc }: PageToRead): SiteReading | undefined {
  const description = elementsAt(
    doc,
    '.description__text .show-more-less-html__markup',
    '.show-more-less-html__markup',
  );
  if (description.length === 0) return undefined;
  const address = attributeAt(doc, 'a.topcard__link, .top-card-layout a[href*="/jobs/view/"]', 'href');
  return {
    title: textAt(doc, '.top-card-layout__title', '.topcard__title'),
    company: textAt(doc, '.topcard__org-name-link', '.topcard__flavor'),
    location: textAt(doc, '.topcard__flavor--bullet'),
    employmentType: criterion(doc),
    salary: textAt(doc, '.compensation__salary'),
    postingId: partOf(address, /\/jobs\/view\/(?:[^/?#]{0,400}-)?(\d{6,})(?:[/?#]|$)/u) ?? declaredId(doc),
    description: description.slice(0, 1),
  };
}

/** Public pages name their posting in an element that holds it as a comment: `<code id="decoratedJobPostingId"><!--"123"--></code>`. */
function declaredId(doc: Document): string | undefined {
  return partOf(doc.querySelector('#decoratedJobPostingId')?.firstChild?.nodeValue ?? undefined, /(\d{6,})/u);
}

/** The criteria stand in a fixed order, whatever the language: level, employment type, function, industry. */
function criterion(doc: Document): string | undefined {
  const criteria = doc.querySelectorAll('.description__job-criteria-item');
  const type = criteria.length >= 3 ? criteria[1] : undefined;
  return type && textAt(type, '.description__job-criteria-text');
}

function readClassic({ doc }: PageToRead): SiteReading | undefined {
  const description = elementsAt(
    doc,
    '#job-details',
    '.jobs-description__content .jobs-box__html-content',
    '.jobs-description-content__text',
  );
  if (description.length === 0) return undefined;
  const card = '.job-details-jobs-unified-top-card';
  const link = attributeAt(doc, `${card}__job-title a[href*="/jobs/view/"]`, 'href');
  return {
    title: textAt(doc, `${card}__job-title h1`, `${card}__job-title`, '.jobs-unified-top-card__job-title'),
    company: textAt(doc, `${card}__company-name`, '.jobs-unified-top-card__company-name'),
    location: firstPart(
      textAt(
        doc,
        `${card}__tertiary-description-container`,
        `${card}__primary-description-container`,
        '.jobs-unified-top-card__bullet',
      ),
    ),
    postingId:
      partOf(link, /\/jobs\/view\/(\d{6,})/u) ??
      attributeAt(
        doc,
        '.jobs-search__job-details--container[data-job-id], .job-view-layout [data-job-id], .jobs-details [data-job-id]',
        'data-job-id',
      ),
    description: description.slice(0, 1),
  };
}

function readGenerated({ doc, url }: PageToRead): SiteReading | undefined {
  const key = 'JobDetails_AboutTheJob_';
  const wanted = postingIdOf(url);
  const sections = [...doc.querySelectorAll(`[componentkey^="${key}"], [id^="${key}"]`)];
  const idOf = (section: Element) =>
    partOf(`${section.getAttribute('componentkey')} ${section.id}`, /JobDetails_AboutTheJob_(\d+)/u);
  const section = sections.find((candidate) => idOf(candidate) === wanted) ?? sections[0];
  if (!section) return undefined;
  const description = elementsAt(section, '[data-testid="expandable-text-box"]');
  const postingId = idOf(section);
  const card = postingId ? topCard(doc, section, postingId) : undefined;
  return {
    ...card,
    postingId,
    description: description.length > 0 ? description : [section],
  };
}

/**
 * Title, company and place of the generated layout: the screen's link to the posting itself is its title, the company's link its
 * company, and the place begins the first line of parts with dots between. The posting's own page has no such link; its title
 * is the page's ("Title | Company | LinkedIn").
 */
function topCard(
  doc: Document,
  section: Element,
  postingId: string,
): Pick<SiteReading, 'title' | 'company' | 'location'> {
  const screen = section.closest('[data-sdui-screen]') ?? doc.querySelector('[data-sdui-screen*="JobDetails"]') ?? doc;
  const [title, company] = pageTitle(doc)
    .replace(/^\(\d+\+?\) /u, '')
    .split(' | ');
  const named = pageTitle(doc).split(' | ').length >= 3;
  const lines = [...screen.querySelectorAll('p')].filter((line) => !section.contains(line));
  const place = lines.map((line) => line.textContent ?? '').find((text) => text.includes(' · ') && text.length < 300);
  return {
    title: named ? title : (textAt(screen, 'h1', `p > a[href*="/jobs/view/${postingId}"]`) ?? undefined),
    company: named ? company : textAt(screen, 'a[href*="/company/"]'),
    location: firstPart(place),
  };
}

/** "Leeds, England · 2 weeks ago · 40 applicants" begins with the place. */
function firstPart(line: string | undefined): string | undefined {
  return line?.split('·')[0]?.trim() || undefined;
}
