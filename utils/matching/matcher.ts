import type { AlignedRequirement, Alignment, AnnotatedPosting, Coverage, Match, StoryToMatch } from '../model';
import { storyText } from '../text/story-text';
import type { Bank } from './bank';
import { type Corrections, readCorrections } from './corrections';
import { evidenceOf } from './evidence';
import { answerGate, yearsShort } from './facts';
import { gapScoreOf, levelOf, verdictOf } from './judgement';
import { type Query, queryOf } from './query';
import { byRank, type Scored, scoreStory } from './score';
import { type IndexedStory, indexStory } from './story-index';

/** The version of the rules: goes up whenever the same input may give another alignment. */
export const RULES_VERSION = '1';

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
};

export function createMatcher(): Matcher {
  let kept = new Map<string, { readonly content: string; readonly index: IndexedStory }>();
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
    },
    align: (posting, { facts, corrections }) => {
      const stories = [...kept.values()].map(({ index }) => index);
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
            : storyRow(filed.requirement, posting, stories, facts, known);
        requirements.push(filed.correctionId === undefined ? row : { ...row, correctionId: filed.correctionId });
      }
      return {
        rules: RULES_VERSION,
        coverage: coverageOf(requirements),
        requirements,
        ...(setAside.length > 0 ? { setAside } : {}),
      };
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
  stories: readonly IndexedStory[],
  facts: Bank['facts'],
  corrections: Corrections,
): AlignedRequirement {
  const meanings = corrections.sameMeaning(requirement.text);
  const query = queryOf(
    requirement.text,
    posting.language,
    meanings.map(({ text }) => text),
  );
  const decisions = corrections.decisionsFor(requirement.text);
  const scored = stories.map((story) => scoreStory(query, story)).sort(byRank);
  const proven = scored.filter(({ story }) => decisions.get(story.id)?.proves === true);
  const refused = scored.filter(({ story }) => decisions.get(story.id)?.proves === false);
  const open = scored.filter(({ story }) => !decisions.has(story.id));
  const shown = [...proven, ...open.slice(0, MOST_MATCHES - proven.length), ...refused];
  const best = open[0];
  const correctionId =
    [...decisions].find(([id]) => stories.some((story) => story.id === id))?.[1].correctionId ??
    (query.widened ? meanings[0]?.correctionId : undefined);
  const years = yearsShort(requirement, facts);
  return {
    requirement,
    verdict: proven.length > 0 ? 'covered' : verdictOf(query, best),
    matches: shown.map((one, place) => toMatch(query, one, place < QUOTED, decisions.get(one.story.id)?.proves)),
    gapScore: proven.length > 0 ? NEVER_A_GAP : gapScoreOf(query, best),
    ...(years?.factId === undefined
      ? {}
      : {
          fact: { factId: years.factId, ...(years.difference === undefined ? {} : { difference: years.difference }) },
        }),
    ...(correctionId === undefined ? {} : { correctionId }),
  };
}

/** Below every gap score there is. */
const NEVER_A_GAP = -1;

function toMatch(query: Query, scored: Scored, quoted: boolean, decided: boolean | undefined): Match {
  const evidence = quoted ? evidenceOf(query, scored.story) : [];
  const match = { storyId: scored.story.id, score: scored.total, evidence };
  if (decided === undefined) return { ...match, level: levelOf(query, scored) };
  return decided
    ? { ...match, level: 'direct', decided: 'proves' }
    : { ...match, level: 'stretch', decided: 'does not' };
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
