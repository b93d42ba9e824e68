import { postingIdOf } from '../addresses';
import { inertElement } from '../inert-html';
import { isObject, textOf } from '../json-values';
import { parseLooseJson } from '../loose-json';
import type { Adapter, PageToRead, SiteReading } from '../types';
import { elementsAt, pageTitle, partOf, textAt } from './point';

/**
 * Ashby: the server sends a spinner and all data as `window.__appData = {…}` in a script, whose text is read here (the window of the
 * page cannot be seen); the page then draws it with CSS-module classes. Read from the drawn page where it is there, else from
 * the data. Seen in saved pages of public repositories, 2026-10.
 */
export const ashby: Adapter = {
  id: 'ashby',
  hosts: ['ashbyhq.com'],
  read: (page) => readDrawn(page) ?? readData(page),
};

function readDrawn({ doc }: PageToRead): SiteReading | undefined {
  const description = elementsAt(doc, '[class*="_descriptionText_"]');
  if (description.length === 0) return undefined;
  return {
    title: textAt(doc, '.ashby-job-posting-heading', 'h1'),
    company: partOf(pageTitle(doc), / @ (.+)$/u),
    description,
  };
}

const ASSIGNMENT = 'window.__appData';

function readData({ doc, url }: PageToRead): SiteReading | undefined {
  const script = [...doc.querySelectorAll('script:not([src])')].find(({ textContent }) =>
    textContent?.includes(ASSIGNMENT),
  );
  const data = parseLooseJson(objectAfter(script?.textContent ?? '', ASSIGNMENT));
  const posting = isObject(data) ? data.posting : undefined;
  if (!isObject(data) || !isObject(posting) || typeof posting.descriptionHtml !== 'string') return undefined;
  const id = textOf(posting.id);
  const wanted = postingIdOf(url);
  const text = inertElement(doc, posting.descriptionHtml);
  // The data stay those of the page that was loaded first when the person goes on to another posting.
  if (!text || (id && wanted && id !== wanted)) return undefined;
  return {
    title: textOf(posting.title),
    company: textOf(isObject(data.organization) ? data.organization.name : undefined),
    location: textOf(posting.locationName),
    description: [text],
  };
}

/** The object literal that follows a name in a script: from its first brace to the one that closes it. */
function objectAfter(source: string, name: string): string {
  const start = source.indexOf('{', source.indexOf(name));
  if (start < 0) return '';
  let depth = 0;
  let inString = false;
  for (let index = start; index < source.length; index += 1) {
    const character = source[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return source.slice(start, index + 1);
    }
  }
  return '';
}
