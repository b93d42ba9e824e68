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

/** A step of which everything is known but what is said. */
export type SilentStep = Omit<GapStep, 'prompt'>;

type Said = {
  readonly posting: AnnotatedPosting;
  readonly stories: readonly StoryToTell[];
  /** Ids of requirements the person let go, rather than that they were only wishes. */
  readonly letGo?: readonly string[];
};

/** What is said a second time in other words: nobody should apologise twice, and one hour covers more than one duty. */
const AGAIN: { readonly [key in keyof GapWords]?: keyof GapWords } = {
  ask: 'askToo',
  askNear: 'askToo',
  learnDuty: 'learnDutyToo',
};

/**
 * The steps in their order, each with what to do about it, in the language of the posting: words of ours around words of the posting and
 * of the bank.
 */
export function withPrompts(steps: readonly SilentStep[], said: Said): GapStep[] {
  const words = gapWords(said.posting.language);
  const before = new Set<keyof GapWords>();
  return steps.map((step) => {
    const key = keyFor(step, said);
    const again = AGAIN[key];
    const shown = again && before.has(again) ? again : key;
    before.add(again ?? key);
    return { ...step, prompt: filled(words[shown], step, said) };
  });
}

function filled(template: string, step: SilentStep, said: Said): string {
  const values: { readonly [name: string]: string | undefined } = {
    story: nearest(step, said),
    words: skillsNamedIn(step.requirement)[0] ?? step.requirement.terms[0],
    asked: step.size?.asked,
    yours: step.size?.yours,
  };
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}

/** The title of the story nearest to the gap; undefined when none is near. */
function nearest({ closest }: SilentStep, { stories }: Said): string | undefined {
  const title = stories.find(({ id }) => id === closest[0]?.storyId)?.title.trim();
  return title ? shortQuote(title, TITLE) : undefined;
}

function keyFor(step: SilentStep, said: Said): keyof GapWords {
  const { requirement } = step;
  const kind = lineKindOf(requirement, said.posting);
  const isNear = nearest(step, said) !== undefined;
  switch (step.step) {
    case 'let go':
      return said.letGo?.includes(requirement.id) ? 'letGo' : 'wish';
    case 'bridge':
      if (!isNear) return 'bridgeWritten';
      if (step.size) return 'bridgeSize';
      return step.verdict === 'partial' ? 'bridgeThin' : 'bridge';
    case 'reframe':
      return isNear ? 'reframe' : 'ask';
    case 'learn':
      if (requirement.form === 'skill' && requirement.terms.length > 0) return 'learnTool';
      return kind === 'duty' ? 'learnDuty' : 'learnField';
    case 'ask':
      if (requirement.form === 'gate') return GATE_WORDS[requirement.gate?.kind ?? 'other'];
      if (kind === 'condition') return 'condition';
      if (kind === 'trait') return 'askTrait';
      if (requirement.gate?.kind === 'years' && !isNear) return 'askYears';
      return isNear ? 'askNear' : 'ask';
  }
}
