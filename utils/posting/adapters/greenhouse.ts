import type { Adapter } from '../types';
import { attributeAt, elementsAt, pageTitle, partOf, textAt } from './point';

/**
 * Greenhouse boards. Two layouts: `job-boards.greenhouse.io` (since 2024; also `/embed/job_app`) has `.job__description`;
 * `boards.greenhouse.io` has `#content` under `#app_body`, the application form below it. Seen in saved pages of public
 * repositories, 2026-11.
 */
export const greenhouse: Adapter = {
  id: 'greenhouse',
  hosts: ['greenhouse.io'],
  read: ({ doc }) => {
    const description = elementsAt(doc, '.job__description', '#app_body #content', '#main #content');
    if (description.length === 0) return undefined;
    const company =
      partOf(textAt(doc, '#header .company-name', '.company-name'), /^(?:at )?(.+)$/u) ??
      partOf(pageTitle(doc), /^Job Application for .+ at (.+)$/u) ??
      partOf(attributeAt(doc, '.logo img, .image-container img', 'alt'), /^(.+) Logo$/iu);
    return {
      title: textAt(doc, '.job__title h1', 'h1.app-title', '.job__header h1'),
      company,
      location: textAt(doc, '.job__location', '#header .location'),
      description,
    };
  },
};
