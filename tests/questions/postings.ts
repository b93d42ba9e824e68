import type { AnnotatedPosting, AnnotatedRequirement, Block, Language, Priority } from '../../utils/model';
import { textHash } from '../../utils/text/normalise';

/**
 * A posting of a few lines, one string each: `# heading`, `- a requirement` (`- ! a must`, `- !! a critical must`, `- ? nice to have`),
 * `title: …`, `salary: …`, `location: …`, `closes: …`, `employment: …`, `company: …`; anything else is a paragraph.
 */
export function postingOf(lines: readonly string[], language: Language = 'en'): AnnotatedPosting {
  const blocks: Block[] = [];
  const requirements: AnnotatedRequirement[] = [];
  const data: { [name: string]: string } = {};
  let section: string | undefined;
  for (const line of lines) {
    const field = /^(title|salary|location|closes|employment|company): (.*)$/u.exec(line);
    if (field?.[1] && field[2]) data[field[1]] = field[2];
    else if (line.startsWith('# ')) {
      section = line.slice(2);
      blocks.push({ kind: 'heading', level: 2, text: section });
    } else if (line.startsWith('- ')) {
      const [, mark = '', text = ''] = /^- (!!|!|\?)?\s*(.*)$/u.exec(line) ?? [];
      requirements.push({
        id: textHash(text),
        text,
        kind: mark === '?' ? 'preferred' : mark === '' ? 'responsibility' : 'required',
        form: 'evidence',
        section,
        block: blocks.length,
        priority: PRIORITY[mark] ?? 'medium',
        terms: [],
        competencies: [],
      });
      blocks.push({ kind: 'item', level: 1, text });
    } else blocks.push({ kind: 'paragraph', level: 0, text: line });
  }
  return {
    title: data.title,
    company: data.company,
    location: data.location,
    salary: data.salary,
    closes: data.closes,
    employmentType: data.employment,
    language,
    blocks,
    requirements,
    source: 'text',
    readAt: '2026-01-05T09:00:00.000Z',
  };
}

const PRIORITY: { readonly [mark: string]: Priority } = { '!!': 'critical', '!': 'high', '?': 'low' };

/** All words of a posting that a question may quote. */
export function wordsOf(posting: AnnotatedPosting): string {
  return [
    posting.title,
    posting.salary,
    posting.location,
    posting.closes,
    posting.employmentType,
    ...posting.blocks.map(({ text }) => text),
  ].join('\n');
}
