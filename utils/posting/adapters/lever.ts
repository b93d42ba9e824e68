import type { Adapter } from '../types';
import { attributeAt, elementsAt, pageTitle, partOf, textAt } from './point';

/** Sections of a Lever page that are not the text: the head with title and apply button, pay, the button below, the form. */
const NOT_THE_TEXT =
  '.posting-header, .last-section-apply, .application-form, [data-qa="salary-range"], [data-qa="btn-apply-bottom"]';

/**
 * Lever. A posting is several sibling sections; `[data-qa="job-description"]` is the introduction alone, and lists are a
 * heading with `ul.posting-requirements`, which often holds a second `ul`. No `h1`: the title is `.posting-headline h2`. Seen in
 * saved pages of public repositories, 2026-11.
 */
export const lever: Adapter = {
  id: 'lever',
  hosts: ['lever.co'],
  read: ({ doc }) => {
    const sections = elementsAt(doc, '.posting-page .section', '.content .section', '.section.page-centered');
    const description = sections.filter(
      (section) => !section.matches(NOT_THE_TEXT) && section.querySelector('.posting-headline, form') === null,
    );
    if (description.length === 0) return undefined;
    const title = textAt(doc, '.posting-headline h2', '[data-qa="posting-name"]');
    return {
      title,
      // The page's title is "Company - Title"; the logo's text adds the word "logo".
      company:
        partOf(attributeAt(doc, '.main-header-logo img', 'alt'), /^(.+?)(?: logo)?$/iu) ??
        (title && pageTitle(doc).endsWith(` - ${title}`) ? pageTitle(doc).slice(0, -title.length - 3) : undefined),
      location: textAt(doc, '.posting-categories .location'),
      employmentType: textAt(doc, '.posting-categories .commitment')?.replace(/ ?\/$/u, ''),
      salary: textAt(doc, '[data-qa="salary-range"]'),
      description,
    };
  },
};
