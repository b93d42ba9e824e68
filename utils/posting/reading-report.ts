import type { Reading } from '../model';
import { hostOf } from '../text/urls';

/**
 * How a page was read, for whoever mends the reading: the shape of what was found and what was tried, as JSON. It holds no word of the
 * page and none of the person's; of the address only the host.
 */
export function readingReport(reading: Reading, url: string, program: string): string {
  const posting = 'posting' in reading ? reading.posting : undefined;
  const report = {
    program,
    host: hostOf(url),
    outcome: reading.outcome,
    tried: reading.trail,
    missing: 'missing' in reading ? reading.missing.length : undefined,
    ...(posting && {
      source: posting.source,
      language: posting.language,
      found: (['title', 'company', 'location', 'salary', 'published', 'closes'] as const).filter(
        (field) => posting[field] !== undefined,
      ),
      blocks: posting.blocks.map(({ kind, level, text }) => `${kind} ${level}, ${text.length} characters`),
      requirements: posting.requirements.map(({ block, kind, form }) => `block ${block}: ${kind}, ${form}`),
    }),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
