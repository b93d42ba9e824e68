import type {
  AlignedRequirement,
  Alignment,
  AnnotatedPosting,
  AnnotatedRequirement,
  BankedNote,
  BankedQuestion,
  CompetencyId,
  Priority,
  QuestionToExpect,
} from '../model';
import { textKey } from '../text/normalise';
import { isPostingOf } from './company';
import { firstCallId, isFirstCall } from './first-call';
import { openingOf } from './opening';
import { shortQuote } from './quote';
import { contentStems, isSameQuestion, questionStems } from './sameness';
import { competenciesNamed, competenciesOf, type Showing, type StoryToTell } from './story-tags';
import { type Theme, themesOf } from './themes';
import { type ExpectKey, expectWords } from './words';

export type ExpectInput = {
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  readonly stories: readonly StoryToTell[];
  /** The person's bank: questions they were asked before. Questions to ask are passed over. */
  readonly bank?: readonly BankedQuestion[];
  /** Principles are looked at, where the posting is from their company. */
  readonly notes?: readonly BankedNote[];
};

/** How much a line matters for what is asked about it. */
const WEIGHT: { readonly [priority in Priority]: number } = { critical: 8, high: 6, medium: 4, low: 2 };
/** After the posting's own lines come the principles of the house, then what was heard before. */
const PRINCIPLE = 3.5;
const HEARD_BEFORE = 2.5;
const FIRST_CALL = 1;
/** Among questions heard before those that share more with the posting come first, up to this much. */
const MOST_FITS = 8;
/** Naming tools is asked about for the few that matter. */
const MOST_SKILLS = 3;
/** A question is prepared with a story, a back-up and one in reserve. */
const MOST_STORIES = 3;

type Weighed = { readonly question: QuestionToExpect; readonly weight: number };

/**
 * The questions they will probably ask, likeliest first, each with the stories to tell: inferred from the posting's lines, from
 * principles of the company, heard before, and the fixed ones of a first call. Every text is ours, the posting's or the person's own;
 * no sentence about the person is made. Same input, same output.
 */
export function questionsToExpect(input: ExpectInput): QuestionToExpect[] {
  const found = [...fromLines(input), ...fromSkills(input), ...fromPrinciples(input)];
  const known = found.map(({ question }): Likeness => ({ stems: stemsOf(question, input), fixed: undefined }));
  for (const each of [...fromBank(input), ...firstCall(input)]) {
    const likeness = likenessOf(each.question, input);
    if (known.some((other) => isAlike(other, likeness))) continue;
    known.push(likeness);
    found.push(each);
  }
  return found
    .map((each, index) => ({ ...each, index }))
    .toSorted((left, right) => right.weight - left.weight || left.index - right.index)
    .map(({ question }) => question);
}

/** One question for a theme's weightiest line, another for the next; further lines of the theme are named with the second. */
function fromLines(input: ExpectInput): Weighed[] {
  const { posting } = input;
  const themes = themesOf(posting);
  const byKey = new Map<ExpectKey, { theme: Theme; lines: AnnotatedRequirement[] }>();
  const untold: AnnotatedRequirement[] = [];
  for (const requirement of posting.requirements) {
    if (requirement.form !== 'evidence') continue;
    const theme = themes.get(requirement.id);
    if (!theme) untold.push(requirement);
    else {
      const group = byKey.get(theme.key) ?? { theme, lines: [] };
      group.lines.push(requirement);
      byKey.set(theme.key, group);
    }
  }
  const words = expectWords(posting.language);
  const asked = [...byKey.values()].flatMap(({ theme, lines }) => {
    const ordered = lines.toSorted((left, right) => WEIGHT[right.priority] - WEIGHT[left.priority]);
    return words[theme.key].flatMap((text, index): Weighed[] => {
      const line = ordered[index];
      if (!line) return [];
      const also = index === words[theme.key].length - 1 ? ordered.slice(index + 1) : [];
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
  });
  const duties = untold
    .filter(({ kind, terms }) => kind !== 'preferred' && terms.length === 0)
    .map((line): Weighed => {
      const text = words.duty[0].replace('{words}', () => shortQuote(line.text));
      const question = { id: `duty:${line.id}`, text, from: { quote: line.text }, ...storiesFor(input, [line]) };
      return { question, weight: WEIGHT[line.priority] - 2 };
    });
  return [...asked, ...duties];
}

/** The tools that matter most, where a line says nothing else of the work: the hardest thing done with each. */
function fromSkills(input: ExpectInput): Weighed[] {
  const { posting } = input;
  const themes = themesOf(posting);
  const text = expectWords(posting.language).skill[0];
  return posting.requirements
    .filter(({ id, form, kind, terms }) => {
      const isNaming = form === 'skill' || (form === 'evidence' && !themes.has(id));
      return isNaming && kind !== 'preferred' && terms.length > 0;
    })
    .toSorted((left, right) => WEIGHT[right.priority] - WEIGHT[left.priority])
    .slice(0, MOST_SKILLS)
    .map((line): Weighed => {
      const [first = '', second] = line.terms;
      const words = second ? `${first}, ${second}` : first;
      const question = {
        id: `skill:${line.id}`,
        text: text.replace('{words}', () => words),
        from: { quote: line.text },
        ...storiesFor(input, [line]),
      };
      return { question, weight: WEIGHT[line.priority] - 1 };
    });
}

/** The principles the person imported, where the posting is from the company they belong to. */
function fromPrinciples(input: ExpectInput): Weighed[] {
  const { posting, stories, notes = [] } = input;
  const text = expectWords(posting.language).principle[0];
  return notes.flatMap((note): Weighed[] => {
    if (note.kind !== 'principle' || !isPostingOf(note.company, posting)) return [];
    const named = stories.filter(({ competencies }) =>
      competencies.some((name) => textKey(name) === textKey(note.name)),
    );
    const [meant] = competenciesNamed(note.name, posting.language);
    const question = {
      id: `principle:${note.id}`,
      text: text.replace('{words}', () => note.name),
      from: { principle: note.name },
      ...told(named.length > 0 || !meant ? named : showing(input, meant)),
    };
    return [{ question, weight: PRINCIPLE }];
  });
}

/** What was asked before and fits: the first call's, or what shares words or a competency with the posting. */
function fromBank(input: ExpectInput): Weighed[] {
  const { posting, stories, bank = [] } = input;
  const heard = bank.filter((each) => each.kind === 'asked');
  if (heard.length === 0) return [];
  const stems = new Set(posting.requirements.flatMap(({ text }) => [...contentStems(text, posting.language)]));
  const asked = new Set(posting.requirements.flatMap(({ competencies }) => competencies));
  return heard.flatMap((each): Weighed[] => {
    const ids = each.competencies.flatMap((name) => competenciesNamed(name, posting.language));
    const shared = [...questionStems(each.text, posting.language)].filter((stem) => stems.has(stem)).length;
    const fits = shared + ids.filter((id) => asked.has(id)).length;
    if (fits === 0 && !isFirstCall(each.text, posting.language)) return [];
    const own = stories.filter(({ id, answers }) => each.storyIds.includes(id) || answers.includes(each.text));
    const question = {
      id: each.id,
      text: each.text,
      from: 'bank' as const,
      ...(ids[0] && { competency: ids[0] }),
      ...told(own.length > 0 ? own : ids[0] ? showing(input, ids[0]) : []),
    };
    return [{ question, weight: HEARD_BEFORE + Math.min(fits, MOST_FITS) / 10 }];
  });
}

/** The competencies whose stories answer a fixed question of the first call. */
const TOLD_BY: { readonly [key in (typeof FIRST_CALL_KEYS)[number]]?: CompetencyId } = {
  proudest: 'ownership',
  weakness: 'learning',
};

const FIRST_CALL_KEYS = [
  'about-you',
  'why-this-job',
  'why-leaving',
  'strength',
  'weakness',
  'proudest',
  'pay',
  'logistics',
] as const;

function firstCall(input: ExpectInput): Weighed[] {
  const words = expectWords(input.posting.language);
  return FIRST_CALL_KEYS.map((key, index): Weighed => {
    const competency = TOLD_BY[key];
    const stories = competency ? showing(input, competency) : [];
    const question = { id: key, text: words[key][0], from: 'first call' as const, ...told(stories) };
    return { question, weight: FIRST_CALL - index / 100 };
  });
}

/** What two questions are told apart by: their words, and which fixed question of a first call they are. */
type Likeness = { readonly stems: ReadonlySet<string>; readonly fixed: string | undefined };

function likenessOf(question: QuestionToExpect, input: ExpectInput): Likeness {
  return { stems: stemsOf(question, input), fixed: firstCallId(question.text, input.posting.language) };
}

function stemsOf({ text }: QuestionToExpect, { posting }: ExpectInput): ReadonlySet<string> {
  return questionStems(text, posting.language);
}

function isAlike(left: Likeness, right: Likeness): boolean {
  if (left.fixed !== undefined && left.fixed === right.fixed) return true;
  return isSameQuestion(left.stems, right.stems);
}

type ToTell = Pick<QuestionToExpect, 'storyIds' | 'opening'>;

/** The stories that answer these lines, best first, then those that show the competency; the first one's opening is its quote. */
function storiesFor(input: ExpectInput, lines: readonly AnnotatedRequirement[], competency?: CompetencyId): ToTell {
  const rows = lines.flatMap(({ id }): AlignedRequirement[] => {
    const row = input.alignment.requirements.find(({ requirement }) => requirement.id === id);
    return row ? [row] : [];
  });
  const matches = rows
    .flatMap(({ matches }) => matches)
    .filter(({ level, decided }) => decided === 'proves' || (level !== 'stretch' && decided !== 'does not'));
  const ids = matches.map(({ storyId }) => storyId);
  const tagged = competency ? showing(input, competency).map(({ id }) => id) : [];
  const storyIds = [...new Set([...ids, ...tagged])].slice(0, MOST_STORIES);
  const first = input.stories.find(({ id }) => id === storyIds[0]);
  const opening =
    matches.find(({ storyId }) => storyId === storyIds[0])?.evidence[0]?.story ?? (first && openingOf(first));
  return { storyIds, ...(opening && { opening }) };
}

function told(stories: readonly StoryToTell[]): ToTell {
  const [first] = stories;
  const opening = first && openingOf(first);
  return { storyIds: stories.slice(0, MOST_STORIES).map(({ id }) => id), ...(opening && { opening }) };
}

const SHOWING_ORDER: readonly Showing[] = ['primary', 'secondary', 'told'];

/** The stories that show a competency, the person's own naming first. */
function showing({ stories, posting }: ExpectInput, competency: CompetencyId): StoryToTell[] {
  return SHOWING_ORDER.flatMap((how) =>
    stories.filter((story) => competenciesOf(story, posting.language).get(competency) === how),
  );
}
