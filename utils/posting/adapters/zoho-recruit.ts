import { hostsOf } from '../addresses';
import type { Adapter } from '../types';
import { readPlaces } from './point';

/**
 * Zoho Recruit career sites: a widget draws the text into `#cw-rich-description` inside `.cw-jobdescription`; older templates have
 * `#spandesc`, `.temp4-content` or `.job-dec-block_new`. Seen in scrapers of public repositories, 2025 to 2026-10.
 */
export const zohoRecruit: Adapter = {
  id: 'zoho-recruit',
  hosts: hostsOf('Zoho Recruit'),
  read: ({ doc }) =>
    readPlaces(doc, {
      title: ['.cw-jobheader-information h1', '.tem3-titleBlock h1', '.tem4-col2_hdr h2', 'h1'],
      description: [
        '#cw-rich-description',
        '.cw-jobdescription',
        '.job-dec-block_new',
        '#spandesc',
        '.temp4-content',
        '.tem3ContentBlock',
      ],
    }),
};
