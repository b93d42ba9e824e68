import type { Adapter } from '../types';
import { readPlaces } from './point';

/**
 * BambooHR: a single-page app; the text is `.BambooRichText`, everything else has generated classes or `data-fabric-component`. Its
 * JSON-LD is added late. Seen in scrapers of public repositories, 2021 to 2026-10.
 */
export const bamboohr: Adapter = {
  id: 'bamboohr',
  hosts: ['bamboohr.com'],
  read: ({ doc }) => {
    const found = readPlaces(doc, {
      title: [
        'h1[data-fabric-component]',
        '[data-fabric-component="Headline"]',
        '.ResAts__card-title',
        'h1',
        'h2',
        'h3',
      ],
      location: ['.ResAts__card-subtitle'],
      description: ['.BambooRichText'],
    });
    // "Department · Place" on the older board.
    return found && { ...found, location: found.location?.split(' · ').at(-1) };
  },
};
