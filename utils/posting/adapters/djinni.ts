import type { Adapter } from '../types';
import { readPlaces } from './point';

/** Djinni: plain pages; the text is `.job-post__description`, the company the first link to a company's jobs. Seen in scrapers of public repositories, 2024 to 2026-10. */
export const djinni: Adapter = {
  id: 'djinni',
  hosts: ['djinni.co'],
  read: ({ doc }) => {
    const found = readPlaces(doc, {
      title: ['h1'],
      company: ['a[href*="/jobs/company-"]', '.job-details--title'],
      location: ['.location-text'],
      salary: ['.public-salary-item'],
      description: ['.job-post__description'],
    });
    // Pay stands in the heading, behind the title.
    const { title, salary } = found ?? {};
    return (
      found && { ...found, title: salary && title?.endsWith(salary) ? title.slice(0, -salary.length).trim() : title }
    );
  },
};
