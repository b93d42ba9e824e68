import type { BankedQuestion, Language, Round, SavedPosting, Story } from '../model';
import { isFirstCall } from '../questions/first-call';
import { contentStems, isSameQuestion } from '../questions/sameness';
import { textKey } from '../text/normalise';
import { timesTold } from './rounds';

type Debrief = NonNullable<Round['debrief']>;

/** Words that ask for something lived through. */
const ASKS_FOR_A_TIME =
  /\b(?:tell (?:me|us) about|describe|give (?:me|us) an example|a time|when did you|have you ever|walk (?:me|us) through)\b|erzähl|beschreib|beispiel|parlez|décri|racont|exemple|cuént|háble|describ|ejemplo/iu;

/**
 * The questions of a debrief that are not in the bank yet, as rows of it: they were asked, so they may be asked again. `makeId` gives the
 * id of each, from its words; the same debrief adds nothing twice.
 */
export function newlyAsked(
  debrief: Debrief,
  bank: readonly BankedQuestion[],
  language: Language,
  makeId: (question: string) => string,
): BankedQuestion[] {
  const known = bank
    .filter(({ kind }) => kind === 'asked')
    .map(({ text }) => ({ text, stems: contentStems(text, language) }));
  const added: BankedQuestion[] = [];
  for (const { question, storyId } of debrief.asked) {
    const stems = contentStems(question, language);
    const isKnown = known.some(
      (other) => textKey(other.text) === textKey(question) || isSameQuestion(other.stems, stems),
    );
    if (textKey(question) === '' || isKnown) continue;
    known.push({ text: question, stems });
    added.push({
      id: makeId(question),
      kind: 'asked',
      text: question,
      category: categoryOf(question, language),
      competencies: [],
      storyIds: storyId === undefined ? [] : [storyId],
      createdAt: debrief.writtenAt,
    });
  }
  return added;
}

function categoryOf(question: string, language: Language): 'behavioural' | 'technical' | 'hr' {
  if (isFirstCall(question, language)) return 'hr';
  return ASKS_FOR_A_TIME.test(question) ? 'behavioural' : 'technical';
}

/** How often a story was told in this search, and how it landed. */
export type StoryUse = {
  readonly times: number;
  readonly well: number;
  readonly badly: number;
  /** One gentle line from three times on; undefined before. */
  readonly hint?: string;
};

/** Told so often, a story begins to sound told; and so often, that another one would do better. */
const OFTEN = 3;
const VERY_OFTEN = 5;

/** The use of each story over all rounds of all saved postings, by story id; stories never told are not in it. */
export function storyUse(saved: readonly Pick<SavedPosting, 'rounds'>[]): ReadonlyMap<Story['id'], StoryUse> {
  const rounds = saved.flatMap((each) => each.rounds);
  const landed = rounds.flatMap(({ debrief }) => debrief?.asked ?? []);
  const count = (storyId: string, how: string) =>
    landed.filter((entry) => entry.storyId === storyId && entry.landed === how).length;
  return new Map(
    [...timesTold(rounds)].map(([storyId, times]) => [
      storyId,
      { times, well: count(storyId, 'well'), badly: count(storyId, 'badly'), ...hintFor(times) },
    ]),
  );
}

function hintFor(times: number): { hint?: string } {
  if (times >= VERY_OFTEN)
    return { hint: `Told ${times} times in this search. Is there another one that shows the same?` };
  return times >= OFTEN ? { hint: `Told ${times} times in this search. Does it still come out fresh?` } : {};
}
