import type { AnnotatedRequirement, Language, Priority, QuestionToExpect } from '../model';
import type { ExpectInput } from './expect';
import { type LineKind, lineKindOf } from './line-kinds';
import { skillsNamedIn } from './named-skills';
import { shortQuote } from './quote';
import { storiesFor } from './stories-to-tell';
import { type LineTheme, themesOf } from './themes';
import { type ExpectKey, expectWords } from './words';

/** A question and how likely it is to be asked. */
export type Weighed = { readonly question: QuestionToExpect; readonly weight: number };

/** How much a line matters for what is asked about it. */
const WEIGHT: { readonly [priority in Priority]: number } = { critical: 8, high: 6, medium: 4, low: 2 };

/** Naming tools is asked about for the few that matter. */
const MOST_SKILLS = 3;
/** So many lines are asked about in their own words; more would read the posting aloud. */
const MOST_IN_OWN_WORDS = 4;
/** A question in the line's own words says less of what is looked for than one of a theme. */
const OWN_WORDS_WAIT = 2;
/** More questions than this no talk has room for. */
const MOST_FROM_LINES = 12;

/** What the posting's lines are likely to lead to: by themes, by tools, and in the lines' own words; the weightiest of each. */
export function fromLines(input: ExpectInput): Weighed[] {
  const { posting } = input;
  const themes = themesOf(posting);
  const byTheme = new Map<ExpectKey, { theme: LineTheme; lines: AnnotatedRequirement[] }>();
  const skills: Asked[] = [];
  const others: Asked[] = [];
  for (const line of posting.requirements) {
    const kind = lineKindOf(line, posting);
    if (line.form === 'gate' || kind === 'condition') continue;
    const theme = line.form === 'evidence' ? themes.get(line.id) : undefined;
    if (theme && !isAskedInOwnWords(theme, kind)) {
      const group = byTheme.get(theme.key) ?? { theme, lines: [] };
      group.lines.push(line);
      byTheme.set(theme.key, group);
    } else if (line.kind === 'preferred') continue;
    else if (line.form === 'skill' || (line.terms.length > 0 && kind !== 'duty')) skills.push({ line, kind });
    else others.push({ line, kind });
  }
  return [
    ...[...byTheme.values()].flatMap((group) => aboutTheme(group, input)),
    ...loudest(skills, MOST_SKILLS).map((asked) => aboutSkill(asked, input)),
    ...loudest(
      others.filter(({ line, kind }) => kind === 'duty' || line.priority !== 'low'),
      MOST_IN_OWN_WORDS,
    ).map((asked) => inItsOwnWords(asked, input)),
  ]
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, MOST_FROM_LINES);
}

type AskedLine = Exclude<LineKind, 'condition'>;

type Asked = { readonly line: AnnotatedRequirement; readonly kind: AskedLine };

/** The words a line of its kind is asked about with. */
const WORDED_AS: { readonly [kind in AskedLine]: 'duty' | 'experience' | 'knowledge' | 'trait' } = {
  duty: 'duty',
  experience: 'experience',
  knowledge: 'knowledge',
  trait: 'trait',
  other: 'trait',
};

/** Work that is simply done, and a field or a length of time that only the lexicon reads a competency in. */
function isAskedInOwnWords({ key, inferred }: LineTheme, kind: AskedLine): boolean {
  return key === 'duty' || (inferred === true && (kind === 'experience' || kind === 'knowledge'));
}

function loudest(asked: readonly Asked[], most: number): Asked[] {
  return asked.toSorted((left, right) => WEIGHT[right.line.priority] - WEIGHT[left.line.priority]).slice(0, most);
}

/** One question for a theme's weightiest line, another for the next; further lines of the theme are named with the second. */
function aboutTheme(
  { theme, lines }: { readonly theme: LineTheme; readonly lines: readonly AnnotatedRequirement[] },
  input: ExpectInput,
): Weighed[] {
  const ordered = lines.toSorted((left, right) => WEIGHT[right.priority] - WEIGHT[left.priority]);
  const texts = expectWords(input.posting.language)[theme.key];
  return texts.flatMap((text, index): Weighed[] => {
    const line = ordered[index];
    if (!line) return [];
    const also = index === texts.length - 1 ? ordered.slice(index + 1) : [];
    const question = {
      id: `${theme.key}:${index + 1}`,
      text,
      from: { quote: line.text },
      competency: theme.competency,
      ...(also.length > 0 && { alsoFrom: also.map((each) => each.text) }),
      ...storiesFor(input, [line, ...also], theme.competency),
    };
    return [{ question, weight: WEIGHT[line.priority] - index }];
  });
}

/** Named tools, where a line says nothing else of the work: the hardest thing done with them. */
function aboutSkill({ line, kind }: Asked, input: ExpectInput): Weighed {
  const { language } = input.posting;
  const named = namedIn(line, language);
  const text = named
    ? expectWords(language).skill[0].replace('{words}', () => named)
    : inWordsOf(line, kind === 'experience' ? kind : 'knowledge', language);
  const question = { id: `skill:${line.id}`, text, from: { quote: line.text }, ...storiesFor(input, [line]) };
  return { question, weight: WEIGHT[line.priority] - 1 };
}

/** The first two of a line's skills; undefined where the posting writes them in other words. */
function namedIn(line: AnnotatedRequirement, language: Language): string | undefined {
  const [first, second] = skillsNamedIn(line);
  return first && second ? `${first}${expectWords(language).or[0]}${second}` : first;
}

function inItsOwnWords({ line, kind }: Asked, input: ExpectInput): Weighed {
  const { posting } = input;
  const competency = themesOf(posting).get(line.id)?.competency;
  const question = {
    id: `${kind}:${line.id}`,
    text: inWordsOf(line, kind, posting.language),
    from: { quote: line.text },
    ...(competency && { competency }),
    ...storiesFor(input, [line], competency),
  };
  return { question, weight: WEIGHT[line.priority] - OWN_WORDS_WAIT };
}

function inWordsOf({ text }: AnnotatedRequirement, kind: AskedLine, language: Language): string {
  return expectWords(language)[WORDED_AS[kind]][0].replace('{words}', () => shortQuote(text));
}
