import { collapseSpace } from '../text/normalise';
import type { PostingFacts } from './types';

/** No fact is longer; what follows is the text around it. */
const LONGEST_FACT = 300;

const SCOPE = '[itemtype*="schema.org/JobPosting" i]';

/**
 * What a page says of its posting by microdata (attributes on the page's own words), as far as it says it of one posting: a list
 * marks each of many. The text is left to the other readers, which see its structure as well. Empty when nothing is marked.
 */
export function microdataFacts(doc: Document): PostingFacts {
  const [scope, ...others] = doc.querySelectorAll(SCOPE);
  if (!scope || others.length > 0) return {};
  const fact = (selector: string): string | undefined => {
    for (const element of scope.querySelectorAll(selector)) {
      const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
      const words = collapseSpace(value).slice(0, LONGEST_FACT);
      if (words !== '') return words;
    }
    return undefined;
  };
  const facts: PostingFacts = {
    title: fact('[itemprop="title"]'),
    company: fact('[itemprop="hiringOrganization"] [itemprop="name"]') ?? fact('[itemprop="hiringOrganization"]'),
    location:
      fact('[itemprop="jobLocation"] [itemprop="addressLocality"]') ??
      fact('[itemprop="jobLocation"] [itemprop="address"]') ??
      fact('[itemprop="jobLocation"]'),
    employmentType: fact('[itemprop="employmentType"]'),
    salary: fact('[itemprop="baseSalary"]:not([itemscope])'),
    published: dayOf(fact('[itemprop="datePosted"]')),
    closes: dayOf(fact('[itemprop="validThrough"]')),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The day of an ISO time; other words stay as they are. */
function dayOf(words: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/u.exec(words ?? '')?.[0] ?? words;
}
