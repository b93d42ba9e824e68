import type { Bank } from './exports/records';

/** The whole bank as JSON for other programs, two spaces to a level. Reading it back is `JSON.parse`; backups have a form of their own. */
export function toJson(bank: Bank): string {
  const { stories, questions, notes, facts } = bank;
  return `${JSON.stringify({ plumbline: 'bank', version: 1, stories, questions, notes, facts }, undefined, 2)}\n`;
}
