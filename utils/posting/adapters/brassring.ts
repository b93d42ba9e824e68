import type { Adapter } from '../types';
import { attributeAt, readPlaces } from './point';

/**
 * BrassRing: an Angular page of pairs, a question ("Your role") and its answer; the long ones are `.jobDetailTextArea`, and
 * templates for messages lie around them. The data come in `#preLoadJSON` too. Seen in scrapers of public repositories, 2019 to 2026-10.
 */
export const brassring: Adapter = {
  id: 'brassring',
  hosts: ['brassring.com'],
  read: ({ doc }) => {
    const found = readPlaces(doc, {
      title: ['.jobtitleInJobDetails'],
      description: ['.question.jobDetailTextArea, .answer.jobDetailTextArea', '.jobDetailTextArea'],
    });
    return found && { ...found, company: attributeAt(doc, 'meta[property="og:site_name"]', 'content') };
  },
};
