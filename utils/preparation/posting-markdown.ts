import type { AlignedRequirement, Block, SavedPosting, Story, Verdict } from '../model';
import { escapeAsLine, escapeText } from '../text/markdown';
import { POSTING_HEADINGS } from '../text/own-files';
import { storyText } from '../text/story-text';
import { coverageSentence } from './coverage-sentence';
import { frontMatter } from './front-matter';

const WORD: { readonly [verdict in Verdict]: string } = {
  covered: 'Answered',
  partial: 'Thin',
  gap: 'Open',
  confirmed: 'Confirmed',
  unconfirmed: 'To confirm',
};

/**
 * A saved posting as Markdown for the person's notes: facts as front matter, what they wrote, requirements with both quotes, and the whole
 * text. `readNotes` reads it back as a posting. Same in, same bytes.
 */
export function postingMarkdown(saved: SavedPosting, stories: readonly Story[]): string {
  const { posting, alignment, notes, rounds, bridges, nextStep, status, statusNote } = saved;
  const { title, company, location, url, employmentType, salary, published, closes, readAt } = posting;
  const byId = new Map(stories.map((story) => [story.id, story]));
  const texts = new Map(alignment.requirements.map(({ requirement }) => [requirement.id, requirement.text]));
  const matter = frontMatter('posting', {
    title,
    company,
    location,
    url,
    employment: employmentType,
    salary,
    published,
    closes,
    read: readAt.slice(0, 10),
    status,
    why: statusNote,
    next: nextStep && [nextStep.text, nextStep.on].filter(Boolean).join(', '),
    interviews: rounds.flatMap(({ at }) => at ?? []),
    standing: coverageSentence(alignment.coverage),
  });
  const parts = [
    [matter],
    [`# ${escapeAsLine([title, company].filter(Boolean).join(', ')) || 'Posting'}`],
    notes.trim() === '' ? [] : [`## ${POSTING_HEADINGS.notes}`, '', escapeText(notes.trim())],
    section(
      POSTING_HEADINGS.talks,
      rounds.map(({ at, audience, people, place }) =>
        [at?.replace('T', ' ') ?? 'no date yet', audience, people, place].flatMap((text) => text ?? []).join(', '),
      ),
    ),
    section(
      POSTING_HEADINGS.bridges,
      bridges.map(({ requirementId, difference, closest, carriesOver, firstStep }) => {
        const said = [difference, closest?.sentence, carriesOver, firstStep].filter(Boolean).join(' ');
        return `${texts.get(requirementId) ?? ''}: ${said}`;
      }),
    ),
    [`## ${POSTING_HEADINGS.asked}`],
    alignment.requirements.map((row) => requirementLines(row, byId)),
    [`## ${POSTING_HEADINGS.text}`],
    ...blocksToMarkdown(posting.blocks),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, '', ...items.map((item) => `- ${escapeAsLine(item)}`)];
}

/** The requirement in their words, the verdict, and the person's own sentence below it. */
function requirementLines({ requirement, verdict, matches }: AlignedRequirement, byId: ReadonlyMap<string, Story>) {
  const best = matches.find(({ decided, evidence }) => decided !== 'does not' && evidence.length > 0);
  const story = best && byId.get(best.storyId);
  const span = best?.evidence[0]?.story;
  const line = `- ${WORD[verdict]}: ${escapeAsLine(requirement.text)}`;
  if (!story || !span) return line;
  const quote = storyText(story).slice(span.start, span.end);
  return `${line}\n  - ${escapeAsLine(story.title)}: “${escapeAsLine(quote)}”`;
}

/** The text of a posting under a heading of the second level: its own headings begin at the third. Items of one list stand together. */
function blocksToMarkdown(blocks: readonly Block[]): string[][] {
  const highest = Math.min(...blocks.flatMap(({ kind, level }) => (kind === 'heading' ? [level] : [])));
  const parts: string[][] = [];
  let wasItem = false;
  for (const { kind, level, text } of blocks) {
    const sign = kind === 'heading' ? '#'.repeat(Math.min(6, level - highest + 3)) : '';
    const line = kind === 'item' ? `${'  '.repeat(Math.max(0, level - 1))}- ` : sign && `${sign} `;
    if (kind === 'item' && wasItem) parts.at(-1)?.push(`${line}${escapeAsLine(text)}`);
    else parts.push([`${line}${escapeAsLine(text)}`]);
    wasItem = kind === 'item';
  }
  return parts;
}
