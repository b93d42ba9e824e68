import type { Alignment, AnnotatedPosting, BankedNote, BankedQuestion, CompetencyId, QuestionToExpect } from '../model';
import { textKey } from '../text/normalise';
import { isPostingOf } from './company';
import { fromLines, type Weighed } from './expect-lines';
import { firstCallId, isFirstCall } from './first-call';
import { contentStems, isSameQuestion, questionStems } from './sameness';
import { showing, told } from './stories-to-tell';
import { competenciesNamed, type StoryToTell } from './story-tags';
import { expectWords } from './words';

export type ExpectInput = {
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  readonly stories: readonly StoryToTell[];
  /** The person's bank: questions they were asked before. Questions to ask are passed over. */
  readonly bank?: readonly BankedQuestion[];
  /** Principles are looked at, where the posting is from their company. */
  readonly notes?: readonly BankedNote[];
};

/** After the posting's own lines come the principles of the house, then what was heard before. */
const PRINCIPLE = 3.5;
const HEARD_BEFORE = 2.5;
const FIRST_CALL = 1;
/** Among questions heard before those that share more with the posting come first, up to this much. */
const MOST_FITS = 8;
/** One word in common with a posting is chance. */
const FEWEST_FITS = 2;
/** Of a long list of questions heard before the best so many; the rest stays in the library. */
const MOST_HEARD = 12;

/**
 * The questions they will probably ask, likeliest first, each with the stories to tell: inferred from the posting's lines, from
 * principles of the company, heard before, and the fixed ones of a first call. Every text is ours, the posting's or the person's own;
 * no sentence about the person is made. Same input, same output.
 */
export function questionsToExpect(input: ExpectInput): QuestionToExpect[] {
  const found = [...fromLines(input), ...fromPrinciples(input)];
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

/** What was asked before and fits: the first call's, or what shares words or a competency with the posting; the best of them. */
function fromBank(input: ExpectInput): Weighed[] {
  const { posting, stories, bank = [] } = input;
  const heard = bank.filter((each) => each.kind === 'asked');
  if (heard.length === 0) return [];
  const stems = new Set(posting.requirements.flatMap(({ text }) => [...contentStems(text, posting.language)]));
  const stressed = new Set(posting.requirements.flatMap(({ competencies }) => competencies));
  const fitting = heard.flatMap((each): Weighed[] => {
    const ids = each.competencies.flatMap((name) => competenciesNamed(name, posting.language));
    const shared = [...questionStems(each.text, posting.language)].filter((stem) => stems.has(stem)).length;
    const fits = shared + ids.filter((id) => stressed.has(id)).length;
    const isFixed = isFirstCall(each.text, posting.language);
    if (fits < FEWEST_FITS && !isFixed) return [];
    const own = stories.filter(({ id, answers }) => each.storyIds.includes(id) || answers.includes(each.text));
    // Of pay, dates and reasons to leave no story of a competency is told.
    const competency = isFixed || each.category === 'hr' ? undefined : ids[0];
    const question = {
      id: each.id,
      text: each.text,
      from: 'bank' as const,
      ...(competency && { competency }),
      ...told(own.length > 0 || !competency ? own : showing(input, competency)),
    };
    return [{ question, weight: HEARD_BEFORE + Math.min(fits, MOST_FITS) / 10 }];
  });
  return fitting.toSorted((left, right) => right.weight - left.weight).slice(0, MOST_HEARD);
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
