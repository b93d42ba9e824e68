import type {
  AlignedRequirement,
  Alignment,
  AnnotatedPosting,
  BankSentence,
  Bridge,
  GapLadder,
  GapRung,
  GapStep,
  GapStepKind,
} from '../model';
import { questionAboutGap } from '../questions/about-gap';
import { type LineKind, lineKindOf } from '../questions/line-kinds';
import { openingOf } from '../questions/opening';
import { competenciesOf, type StoryToTell } from '../questions/story-tags';
import { storyText } from '../text/story-text';
import { type SilentStep, withPrompts } from './gap-prompt';
import { gapWords } from './gap-words';
import { sizeOfDifference } from './sizes';

export type GapInput = {
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  readonly stories: readonly StoryToTell[];
  readonly bridges?: readonly Bridge[];
  /** Ids of requirements the person let go. */
  readonly letGo?: readonly string[];
};

const RUNGS: readonly GapRung[] = ['gate', 'critical', 'must', 'nice'];

/** From here on the open musts named loudest make it a long shot. */
const LONG_SHOT = 3;

/** As many sentences to choose from as fit beside the slot. */
const MOST_CLOSEST = 5;

/**
 * The gaps one at a time, in the order in which they matter, each with one honest step. What is open comes before what is thin.
 * Confirmed and unconfirmed conditions are no gaps. Nothing is said of the person that is not in their bank.
 */
export function gapLadder(input: GapInput): GapLadder {
  const ordered = input.alignment.requirements
    .flatMap((row, index) => {
      const { verdict } = row;
      return verdict === 'gap' || verdict === 'partial' ? [{ index, step: stepFor(row, verdict, input) }] : [];
    })
    .toSorted(
      (left, right) =>
        RUNGS.indexOf(left.step.rung) - RUNGS.indexOf(right.step.rung) ||
        Number(left.step.verdict === 'partial') - Number(right.step.verdict === 'partial') ||
        left.index - right.index,
    )
    .map(({ step }) => step);
  const steps = withPrompts(ordered, input);
  const critical = steps.filter(({ rung, verdict }) => rung === 'critical' && verdict === 'gap').length;
  if (critical < LONG_SHOT) return { steps };
  return { steps, longShot: gapWords(input.posting.language).longShot.replace('{count}', String(critical)) };
}

function stepFor(row: AlignedRequirement, verdict: GapStep['verdict'], input: GapInput): SilentStep {
  const { requirement } = row;
  const rung = rungOf(row);
  const closest = closestTo(row, input);
  const bridge = input.bridges?.find(({ requirementId }) => requirementId === requirement.id);
  const step = stepKind(row, rung, bridge, input);
  const size = sizeBeside(requirement.text, closest, input);
  const pairs = step === 'ask' || rung === 'gate' || (rung === 'critical' && verdict === 'gap');
  return {
    requirement,
    verdict,
    rung,
    step,
    closest,
    ...(size && { size }),
    ...(pairs && { question: questionAboutGap(requirement, input.posting) }),
    ...(bridge && { bridge }),
    folded: step === 'let go',
  };
}

function rungOf({ requirement: { form, kind, priority } }: AlignedRequirement): GapRung {
  if (kind === 'preferred') return 'nice';
  if (form === 'gate') return 'gate';
  return priority === 'critical' ? 'critical' : 'must';
}

/**
 * The step: what the person wrote or let go decides; a missing condition is asked about, never bridged; a neighbouring story is bridged
 * from; a story that shows the competency is told from another side; a tool, a field or a duty can be learned; else it is asked about.
 */
function stepKind(row: AlignedRequirement, rung: GapRung, bridge: Bridge | undefined, input: GapInput): GapStepKind {
  const { requirement } = row;
  if (input.letGo?.includes(requirement.id)) return 'let go';
  if (requirement.form === 'gate') return rung === 'nice' ? 'let go' : 'ask';
  if (bridge) return 'bridge';
  if (rung === 'nice') return 'let go';
  if (row.matches.some(({ level, decided }) => level !== 'stretch' && decided !== 'does not')) return 'bridge';
  if (tellers(row, input).length > 0) return 'reframe';
  const isNamed = requirement.form === 'skill' && requirement.terms.length > 0;
  return isNamed || (rung !== 'critical' && CAN_BE_LEARNED.has(lineKindOf(requirement, input.posting)))
    ? 'learn'
    : 'ask';
}

/** What a person can begin before the talk. Years and manners are not made up for by then. */
const CAN_BE_LEARNED: ReadonlySet<LineKind> = new Set(['duty', 'knowledge']);

/** The stories that show a competency the requirement asks for, because the person said so. */
function tellers({ requirement: { competencies } }: AlignedRequirement, { stories, posting }: GapInput): StoryToTell[] {
  return stories.filter((story) => {
    const shows = competenciesOf(story, posting.language);
    return competencies.some((id) => shows.get(id) === 'primary' || shows.get(id) === 'secondary');
  });
}

function closestTo(row: AlignedRequirement, input: GapInput): BankSentence[] {
  const matched = row.matches
    .filter(({ decided }) => decided !== 'does not')
    .flatMap(({ storyId, evidence }) => evidence.map(({ story }) => ({ storyId, sentence: story })));
  const told = tellers(row, input).flatMap((story) => {
    const sentence = openingOf(story);
    return sentence ? [{ storyId: story.id, sentence }] : [];
  });
  const seen = new Set<string>();
  return [...matched, ...told]
    .filter(({ storyId, sentence: { start, end } }) => {
      const key = `${storyId} ${start} ${end}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, MOST_CLOSEST);
}

function sizeBeside(requirement: string, closest: readonly BankSentence[], { stories, posting }: GapInput) {
  for (const { storyId, sentence } of closest) {
    const story = stories.find(({ id }) => id === storyId);
    const words = story ? storyText(story).slice(sentence.start, sentence.end) : '';
    const size = sizeOfDifference(requirement, words, posting.language);
    if (size) return size;
  }
  return undefined;
}
