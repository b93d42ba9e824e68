import type { AlignedRequirement, Block, SavedPosting, Story, Verdict } from '../model';
import { storyText } from '../text/story-text';
import { coverageSentence } from './coverage-sentence';
import { escaped } from './day-sheet-markdown';

const WORD: { readonly [verdict in Verdict]: string } = {
  covered: 'Answered',
  partial: 'Thin',
  gap: 'Open',
  confirmed: 'Confirmed',
  unconfirmed: 'To confirm',
};

/** A saved posting with what was made of it, as Markdown: facts, requirements with both quotes, what was prepared, and the whole text. Same in, same bytes. */
export function postingMarkdown(saved: SavedPosting, stories: readonly Story[]): string {
  const { posting, alignment, notes, rounds, bridges, nextStep, status, statusNote } = saved;
  const byId = new Map(stories.map((story) => [story.id, story]));
  const texts = new Map(alignment.requirements.map(({ requirement }) => [requirement.id, requirement.text]));
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Place', posting.location],
    ['Pay', posting.salary],
    ['Closes', posting.closes],
    ['Address', posting.url],
    ['Read', posting.readAt.slice(0, 10)],
    ['Status', [status, statusNote].filter(Boolean).join(', ')],
    ['Next step', nextStep && [nextStep.text, nextStep.on].filter(Boolean).join(', ')],
  ];
  const parts = [
    [`# ${[posting.title, posting.company].flatMap((text) => (text ? [escaped(text)] : [])).join(', ')}`],
    facts.flatMap(([label, value]) => (value ? [`- ${label}: ${escaped(value)}`] : [])),
    notes.trim() === '' ? [] : ['## Notes', '', ...notes.split('\n').map((line) => `> ${escaped(line)}`)],
    section(
      'Talks',
      rounds.map(({ at, audience, people, place }) =>
        [at?.replace('T', ' ') ?? 'no date yet', audience, people, place].flatMap((text) => text ?? []).join(', '),
      ),
    ),
    [`## What they ask for`, '', coverageSentence(alignment.coverage)],
    alignment.requirements.map((row) => requirementLines(row, byId)),
    section(
      'Bridges',
      bridges.map(({ requirementId, difference, closest, carriesOver, firstStep }) => {
        const said = [difference, closest?.sentence, carriesOver, firstStep].filter(Boolean).join(' ');
        return `${texts.get(requirementId) ?? ''}: ${said}`;
      }),
    ),
    ['## The posting', '', ...posting.blocks.map(blockLine)],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, '', ...items.map((item) => `- ${escaped(item)}`)];
}

/** The requirement in their words, the verdict, and the person's own sentence below it. */
function requirementLines({ requirement, verdict, matches }: AlignedRequirement, byId: ReadonlyMap<string, Story>) {
  const best = matches.find(({ decided, evidence }) => decided !== 'does not' && evidence.length > 0);
  const story = best && byId.get(best.storyId);
  const span = best?.evidence[0]?.story;
  const line = `- ${WORD[verdict]}: ${escaped(requirement.text)}`;
  if (!story || !span) return line;
  const quote = storyText(story).slice(span.start, span.end);
  return `${line}\n  - ${escaped(story.title)}: “${escaped(quote)}”`;
}

function blockLine({ kind, level, text }: Block): string {
  if (kind === 'heading') return `\n### ${escaped(text)}\n`;
  return kind === 'item' ? `${'  '.repeat(Math.max(0, level - 1))}- ${escaped(text)}` : `${escaped(text)}\n`;
}
