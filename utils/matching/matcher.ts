import type {
  AlignedRequirement,
  Alignment,
  AnnotatedPosting,
  Correction,
  Coverage,
  Language,
  Match,
  Requirement,
  StoryToMatch,
} from '../model';
import { remembering } from '../text/memory';
import { storyText } from '../text/story-text';
import { type Adjacent, nearestStory } from './adjacent';
import type { Bank } from './bank';
import { type BankIndex, indexBank } from './bank-index';
import { type Corrections, readCorrections } from './corrections';
import { evidenceOf } from './evidence';
import { explainMatch } from './explain';
import { answerGate, yearsShort } from './facts';
import { arrange, gapScoreOf, type Judged, judgeStories, verdictOf } from './judgement';
import { type Query, queryOf } from './query';
import { type IndexedStory, indexStory } from './story-index';

/** The version of the rules: goes up whenever the same input may give another alignment. */
const RULES_VERSION = '6';

/** At most this many stories are kept per requirement, best first; those the person decided on are always kept. */
const MOST_MATCHES = 10;
/** This many of them carry quotes: what a row shows. The quotes of any other story can be asked for (`explain`). */
const QUOTED = 5;

/**
 * Holds postings against a bank that changes little by little: a story that did not change is not read again. Pure but for that
 * memory, so it can live in a Web Worker: `keep` the stories whenever they change, then `align` as often as needed.
 */
export type Matcher = {
  readonly keep: (stories: readonly StoryToMatch[]) => void;
  readonly align: (posting: AnnotatedPosting, bank: Pick<Bank, 'facts' | 'corrections'>) => Alignment;
  /** Why this story answers the requirement, or why not, in one sentence. `undefined` for a story that is not kept. */
  readonly explain: (requirement: Line, storyId: string, around: Around) => string | undefined;
  /** The story nearest to a requirement and how it is kin to it. `undefined` when nothing is near yet. */
  readonly nearest: (requirement: Line, around: Around) => Adjacent | undefined;
};

type Line = Pick<Requirement, 'text'>;

/** What else a line is read by: the language of its posting, and what the person corrected. */
export type Around = { readonly language: Language; readonly corrections: readonly Correction[] };

export function createMatcher(): Matcher {
  let kept = new Map<string, { readonly content: string; readonly index: IndexedStory }>();
  let bank = indexBank([]);
  const asked: QueryMemory = remembering(MOST_REMEMBERED);
  return {
    keep: (stories) => {
      const next: typeof kept = new Map();
      for (const story of stories) {
        const text = storyText(story);
        const content = `${story.title}\n${text}`;
        const known = kept.get(story.id);
        next.set(story.id, {
          content,
          index: known?.content === content ? known.index : indexStory({ id: story.id, title: story.title, text }),
        });
      }
      kept = next;
      bank = indexBank([...next.values()].map(({ index }) => index));
    },
    align: (posting, { facts, corrections }) => {
      const known = readCorrections(corrections);
      const requirements: AlignedRequirement[] = [];
      const setAside: NonNullable<Alignment['setAside']>[number][] = [];
      for (const one of posting.requirements) {
        const filed = known.file(one, posting);
        if ('setAside' in filed) {
          setAside.push({ requirement: filed.setAside, correctionId: filed.correctionId });
          continue;
        }
        const row =
          filed.requirement.form === 'gate'
            ? gateRow(filed.requirement, facts)
            : storyRow(filed.requirement, posting, bank, facts, known, asked);
        requirements.push(filed.correctionId === undefined ? row : { ...row, correctionId: filed.correctionId });
      }
      const foreign = bank.stories.filter(({ language }) => language !== posting.language).length;
      return {
        rules: RULES_VERSION,
        coverage: coverageOf(requirements),
        requirements,
        ...(setAside.length > 0 ? { setAside } : {}),
        ...(foreign > 0 ? { inAnotherLanguage: foreign } : {}),
      };
    },
    explain: ({ text }, storyId, { language, corrections }) => {
      const story = kept.get(storyId)?.index;
      if (!story) return undefined;
      const known = readCorrections(corrections);
      const query = widenedQuery(asked, text, language, known);
      const decided = known.decisionsFor(text).get(storyId)?.proves;
      return judgeStories(query, indexBank([story]))
        .map((judged) => explainMatch(query, toMatch(query, judged, false, decided), story))
        .at(0);
    },
    nearest: ({ text }, { language, corrections }) => {
      const known = readCorrections(corrections);
      const query = widenedQuery(asked, text, language, known);
      const refused = known.decisionsFor(text);
      const open = judgeStories(query, bank).filter(({ story }) => refused.get(story.id)?.proves !== false);
      return nearestStory(query, arrange(open));
    },
  };
}

/** A gate is answered by a fact about the person or not at all. */
function gateRow(requirement: AlignedRequirement['requirement'], facts: Bank['facts']): AlignedRequirement {
  const { verdict, factId, difference } = answerGate(requirement, facts);
  return {
    requirement,
    verdict,
    matches: [],
    gapScore: 0,
    ...(factId === undefined ? {} : { fact: { factId, ...(difference === undefined ? {} : { difference }) } }),
  };
}

function storyRow(
  requirement: AlignedRequirement['requirement'],
  posting: AnnotatedPosting,
  bank: BankIndex,
  facts: Bank['facts'],
  corrections: Corrections,
  asked: QueryMemory,
): AlignedRequirement {
  const query = widenedQuery(asked, requirement.text, posting.language, corrections, requirement.kind === 'preferred');
  const decisions = corrections.decisionsFor(requirement.text);
  const judged = judgeStories(query, bank);
  const decided = (proves: boolean) =>
    arrange(judged.filter(({ story }) => decisions.get(story.id)?.proves === proves));
  const proven = decisions.size === 0 ? [] : decided(true);
  const refused = decisions.size === 0 ? [] : decided(false);
  const open = arrange(decisions.size === 0 ? judged : judged.filter(({ story }) => !decisions.has(story.id)));
  const shown = [...proven, ...open.slice(0, Math.max(1, MOST_MATCHES - proven.length)), ...refused];
  const correctionId =
    [...decisions].find(([id]) => judged.some(({ story }) => story.id === id))?.[1].correctionId ??
    (query.widened ? corrections.sameMeaning(requirement.text)[0]?.correctionId : undefined);
  const years = yearsShort(requirement, facts);
  return {
    requirement,
    verdict: proven.length > 0 ? 'covered' : verdictOf(open),
    matches: shown.map((one, place) => toMatch(query, one, place < QUOTED, decisions.get(one.story.id)?.proves)),
    gapScore: proven.length > 0 ? NEVER_A_GAP : gapScoreOf(open),
    ...(years?.factId === undefined
      ? {}
      : {
          fact: { factId: years.factId, ...(years.difference === undefined ? {} : { difference: years.difference }) },
        }),
    ...(correctionId === undefined ? {} : { correctionId }),
  };
}

/** Lines read before: they stay the same while the stories change. */
type QueryMemory = ReturnType<typeof remembering<Query>>;

/** Many postings long; beyond it all are read again. */
const MOST_REMEMBERED = 2_000;

/** The line, with what the person said means the same. */
function widenedQuery(
  memory: QueryMemory,
  text: string,
  language: Language,
  corrections: Corrections,
  wished = false,
): Query {
  const meanings = corrections.sameMeaning(text).map((other) => other.text);
  const key = JSON.stringify([language, wished, text, ...meanings]);
  return memory(key, () => queryOf(text, { language, wished, meanings }));
}

/** Below every gap score there is. */
const NEVER_A_GAP = -1;

function toMatch(query: Query, judged: Judged, quoted: boolean, decided: boolean | undefined): Match {
  const evidence = quoted ? evidenceOf(query, judged.story, decided ? 'direct' : judged.level) : [];
  const { story, total: score, level } = judged;
  if (decided === undefined) return { storyId: story.id, score, evidence, level };
  return decided
    ? { storyId: story.id, score, evidence, level: 'direct', decided: 'proves' }
    : { storyId: story.id, score, evidence, level: 'stretch', decided: 'does not' };
}

function coverageOf(requirements: readonly AlignedRequirement[]): Coverage {
  const count = (verdict: AlignedRequirement['verdict']) =>
    requirements.filter((row) => row.verdict === verdict).length;
  return {
    covered: count('covered'),
    partial: count('partial'),
    gap: count('gap'),
    confirmed: count('confirmed'),
    unconfirmed: count('unconfirmed'),
  };
}
