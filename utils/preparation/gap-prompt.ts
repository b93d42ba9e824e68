import type { AnnotatedPosting, GapStep, GateKind } from '../model';
import { lineKindOf } from '../questions/line-kinds';
import { skillsNamedIn } from '../questions/named-skills';
import { shortQuote } from '../questions/quote';
import type { StoryToTell } from '../questions/story-tags';
import { type GapWords, gapWords } from './gap-words';

/** A title within a sentence. */
const TITLE = { longest: 70, shortest: 20 };

const GATE_WORDS: { readonly [kind in GateKind]: keyof GapWords } = {
  degree: 'gateDegree',
  years: 'askYears',
  licence: 'gateProof',
  certificate: 'gateProof',
  clearance: 'gatePermit',
  permit: 'gatePermit',
  language: 'gateLanguage',
  travel: 'gateTerms',
  'on-site': 'gateTerms',
  shifts: 'gateTerms',
  physical: 'gateTerms',
  other: 'gate',
};

type PromptInput = Omit<GapStep, 'prompt' | 'question' | 'folded'> & {
  readonly posting: AnnotatedPosting;
  readonly stories: readonly StoryToTell[];
  /** Whether the person let it go, rather than that it was only a wish. */
  readonly isLetGo: boolean;
};

/** What to do about a gap, in the language of the posting: words of ours around words of the posting and of the bank. */
export function gapPrompt(input: PromptInput): string {
  const { requirement, size, posting } = input;
  const story = titleOf(input);
  const filled: { readonly [name: string]: string | undefined } = {
    story,
    words: skillsNamedIn(requirement)[0] ?? requirement.terms[0],
    asked: size?.asked,
    yours: size?.yours,
  };
  const words = gapWords(posting.language)[wordsFor(input, story !== undefined)];
  return words.replace(/\{(\w+)\}/gu, (_, name: string) => filled[name] ?? '');
}

/** The story nearest to the gap: its title, or the sentence itself where it has none. */
function titleOf({ closest, stories }: PromptInput): string | undefined {
  const nearest = stories.find(({ id }) => id === closest[0]?.storyId);
  const title = nearest?.title.trim();
  return title ? shortQuote(title, TITLE) : undefined;
}

function wordsFor(
  { step, requirement, verdict, size, posting, isLetGo }: PromptInput,
  isNear: boolean,
): keyof GapWords {
  const kind = lineKindOf(requirement, posting);
  switch (step) {
    case 'let go':
      return isLetGo ? 'letGo' : 'wish';
    case 'bridge':
      if (!isNear) return 'bridgeWritten';
      if (size) return 'bridgeSize';
      return verdict === 'partial' ? 'bridgeThin' : 'bridge';
    case 'reframe':
      return isNear ? 'reframe' : 'ask';
    case 'learn':
      if (requirement.form === 'skill' && requirement.terms.length > 0) return 'learnTool';
      return kind === 'duty' ? 'learnDuty' : 'learnField';
    case 'ask':
      if (requirement.form === 'gate') return GATE_WORDS[requirement.gate?.kind ?? 'other'];
      if (requirement.gate?.kind === 'years' && !isNear) return 'askYears';
      return isNear ? 'askNear' : 'ask';
  }
}
