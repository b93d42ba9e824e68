import type {
  AlignedRequirement,
  Evidence,
  Fact,
  Language,
  Match,
  MatchLevel,
  RequirementKind,
  Span,
  Story,
  Verdict,
} from '../../utils/model';
import { languageOf } from '../../utils/text/language';
import { storyText } from '../../utils/text/story-text';
import type { MarkedText } from '../common/Marked';

/** A sentence of a story that answers a requirement, or comes nearest. */
export type StoryQuote = {
  readonly storyId: string;
  readonly title: string;
  readonly language: Language;
  readonly sentence: MarkedText;
  /** Where it stands in the story's text, to open the story there. */
  readonly span: Span;
};

export type OtherStory = { readonly storyId: string; readonly title: string; readonly level: MatchLevel };

export type Importance = 'must' | 'nice to have';

/** A requirement as its row shows it. */
export type Row = {
  readonly id: string;
  readonly aligned: AlignedRequirement;
  /** Absent while there are no stories to compare with. */
  readonly verdict?: Verdict;
  readonly words: MarkedText;
  /** Only where it differs from what stands at the section. */
  readonly importance?: Importance;
  readonly quote?: StoryQuote;
  /** How the quoted story answers. */
  readonly level?: MatchLevel;
  /** How many stories answer as well as the quoted one, itself included. */
  readonly equals: number;
  readonly others: readonly OtherStory[];
  /** What the person said to it once, where it is a condition that no story answers. */
  readonly fact?: Fact;
};

export type RowSection = {
  readonly heading?: string;
  readonly importance?: Importance;
  readonly rows: readonly Row[];
};

/** How many further stories an open row names. */
const MOST_OTHERS = 3;

/**
 * The rows of an alignment under the posting's own headings, in the posting's order. `stories` are those of the bank: one that was
 * deleted since is left out. Without any, rows carry no verdict; nor do they with a verdict that is `unsaid`. `facts` are those of the bank too.
 */
export function rowSections(
  requirements: readonly AlignedRequirement[],
  stories: readonly Story[],
  unsaid: readonly Verdict[] = [],
  facts: readonly Fact[] = [],
): RowSection[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const sections: { heading?: string; aligned: AlignedRequirement[] }[] = [];
  for (const aligned of requirements) {
    const heading = aligned.requirement.section;
    const last = sections.at(-1);
    if (last && last.heading === heading) last.aligned.push(aligned);
    else sections.push({ ...(heading !== undefined && { heading }), aligned: [aligned] });
  }
  const ids = new Map<string, number>();
  return sections.map(({ heading, aligned }) => {
    const importance = commonImportance(aligned);
    return {
      ...(heading !== undefined && { heading }),
      ...(importance && { importance }),
      rows: aligned.map((one) => {
        const fact = one.fact && factById.get(one.fact.factId);
        return { ...rowOf(one, byId, importance, ids, unsaid), ...(fact && { fact }) };
      }),
    };
  });
}

function rowOf(
  aligned: AlignedRequirement,
  stories: ReadonlyMap<string, Story>,
  sectionImportance: Importance | undefined,
  ids: Map<string, number>,
  unsaid: readonly Verdict[],
): Row {
  const { requirement, verdict } = aligned;
  const matches = aligned.matches.filter(
    ({ storyId, decided, evidence }) =>
      stories.has(storyId) && decided !== 'does not' && (evidence.length > 0 || decided === 'proves'),
  );
  const [best, ...rest] = matches;
  const evidence = best?.evidence[0];
  const importance = IMPORTANCE[requirement.kind];
  return {
    id: uniqueId(requirement.id, ids),
    aligned,
    ...(stories.size > 0 && !unsaid.includes(verdict) && { verdict }),
    words: { text: requirement.text, marks: marksOf(evidence, 'requirement', requirement.text, 0) },
    ...(importance && importance !== sectionImportance ? { importance } : {}),
    ...(best && quoteFields(best, stories)),
    equals: best ? matches.filter(({ level }) => level === best.level).length : 0,
    others: rest.slice(0, MOST_OTHERS).map(({ storyId, level }) => ({
      storyId,
      level,
      title: stories.get(storyId)?.title ?? '',
    })),
  };
}

function quoteFields(match: Match, stories: ReadonlyMap<string, Story>): Partial<Row> {
  const story = stories.get(match.storyId);
  if (!story) return {};
  const text = storyText(story);
  const evidence = match.evidence[0];
  const span = evidence?.story ?? { start: 0, end: 0 };
  const sentence = { text: text.slice(span.start, span.end), marks: marksOf(evidence, 'story', text, span.start) };
  return {
    level: match.level,
    quote: { storyId: story.id, title: story.title, language: languageOf(text), sentence, span },
  };
}

/** The shared words of one side, in order; those that would overlap or lie outside the quote are left out. */
function marksOf(
  evidence: Evidence | undefined,
  side: 'requirement' | 'story',
  text: string,
  offset: number,
): MarkedText['marks'] {
  const end = side === 'story' ? (evidence?.story.end ?? 0) : text.length;
  const marks = (evidence?.marks ?? [])
    .map((pair, index) => ({ ...pair[side], pair: index + 1 }))
    .filter((mark) => mark.start >= offset && mark.end <= end && mark.start < mark.end)
    .sort((left, right) => left.start - right.start);
  return marks
    .filter((mark, index) => mark.start >= (marks[index - 1]?.end ?? 0))
    .map((mark) => ({ start: mark.start - offset, end: mark.end - offset, pair: mark.pair }));
}

const IMPORTANCE: { readonly [kind in RequirementKind]: Importance | undefined } = {
  responsibility: undefined,
  required: 'must',
  preferred: 'nice to have',
};

/** What all lines of a section are, if they are all the same. */
function commonImportance(aligned: readonly AlignedRequirement[]): Importance | undefined {
  const [first, ...rest] = aligned.map(({ requirement }) => IMPORTANCE[requirement.kind]);
  return rest.every((other) => other === first) ? first : undefined;
}

/** The same line may stand twice in a posting: the second has an id of its own on the screen. */
function uniqueId(id: string, ids: Map<string, number>): string {
  const seen = ids.get(id) ?? 0;
  ids.set(id, seen + 1);
  return seen === 0 ? id : `${id}-${seen + 1}`;
}
