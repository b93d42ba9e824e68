import type { SectionKind } from '../lexicon/sections';
import { SURE } from './line-forms';
import { sameRun, type Unit } from './line-units';
import { isAsking } from './plain-headings';
import type { Section } from './sections';

/** What a line of a posting is to the person: something to do, something to have, or neither. */
export type LineClass = 'duty' | 'qualification' | 'neither';

const CLASSES: readonly LineClass[] = ['duty', 'qualification', 'neither'];

type Points = { readonly [name in LineClass]: number };

/** More than any words of a line speak for: under such a heading nothing is asked for. */
const SETTLED = 99;

/**
 * What a section speaks for before a word of the line is read, in the points of `readLine`. An item under a known heading needs a
 * run of contrary lines to be filed otherwise; a sentence of prose needs a sure wording to count at all.
 */
const ITEM_PRIORS: { readonly [kind in SectionKind | 'unknown']: Points } = {
  duties: { duty: 1.6, qualification: 0, neither: 0 },
  required: { duty: 0, qualification: 1.6, neither: 0 },
  preferred: { duty: 0, qualification: 2.5, neither: 0 },
  role: { duty: 0.5, qualification: 0.5, neither: 0.8 },
  unknown: { duty: 0, qualification: 0, neither: 0.8 },
  facts: { duty: 0, qualification: 0, neither: 2 },
  company: { duty: 0, qualification: 0, neither: 2.4 },
  benefits: { duty: 0, qualification: 0, neither: SETTLED },
  legal: { duty: 0, qualification: 0, neither: SETTLED },
  application: { duty: 0, qualification: 0, neither: SETTLED },
  elsewhere: { duty: 0, qualification: 0, neither: SETTLED },
};

const SENTENCE_PRIORS: { readonly [kind in SectionKind | 'unknown']: Points } = {
  ...ITEM_PRIORS,
  duties: { duty: 1.6, qualification: 0, neither: 0.5 },
  required: { duty: 0, qualification: 1.6, neither: 0.5 },
  preferred: { duty: 0, qualification: 2.5, neither: 0.5 },
  role: { duty: 0, qualification: 0, neither: 1.8 },
  company: { duty: 0, qualification: 0, neither: 3.5 },
  unknown: { duty: 0, qualification: 0, neither: 2.2 },
};

/** A sub-heading whose words say nothing continues its section, less surely: sure wordings still decide. */
const WITHIN_SHARE = 0.6;
const MOST_POINTS_WITHIN = 2.5;

/** Lists keep to one kind: changing between duties and qualifications costs this much, into or out of neither less. Prose changes at will. */
const CHANGE_COST = 1.2;
const CHANGE_TO_NEITHER_COST = 0.6;
const PROSE_SHARE = 0.5;

/** The most likely course of classes through the lines (Viterbi): sections and words speak, and a change within a list has its price. */
export function classesOf(units: readonly Unit[]): LineClass[] {
  let totals: number[] = CLASSES.map(() => 0);
  const steps: number[][] = [];
  for (const [index, unit] of units.entries()) {
    const previous = units[index - 1];
    const isSameRun = sameRun(previous, unit);
    const share = unit.isItem ? 1 : PROSE_SHARE;
    const points = pointsOf(unit);
    const cameFrom: number[] = [];
    totals = CLASSES.map((to, target) => {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (const [source, from] of CLASSES.entries()) {
        const value = (totals[source] ?? 0) - (isSameRun ? changeCost(from, to) * share : 0);
        if (value > most) {
          most = value;
          best = source;
        }
      }
      cameFrom[target] = best;
      return most + points[to];
    });
    steps.push(cameFrom);
  }
  let state = totals.indexOf(Math.max(...totals));
  const classes: LineClass[] = [];
  for (let index = units.length - 1; index >= 0; index -= 1) {
    classes[index] = CLASSES[state] ?? 'neither';
    state = steps[index]?.[state] ?? 0;
  }
  return classes;
}

function changeCost(from: LineClass, to: LineClass): number {
  if (from === to) return 0;
  return from === 'neither' || to === 'neither' ? CHANGE_TO_NEITHER_COST : CHANGE_COST;
}

/** Labels that say a line is no requirement, whatever list it stands in. */
const OTHER_LABELS: ReadonlySet<SectionKind> = new Set([
  'facts',
  'benefits',
  'company',
  'legal',
  'application',
  'elsewhere',
]);

const LABEL_POINTS = 3;

/** Legal text and how to apply. */
const NEVER = 5;

/** A wish is a qualification: nobody wishes for a duty. A whole sentence of prose is hardly a wish for anything else. */
const WISH_POINTS = 1.5;
const WISH_IN_PROSE = 2.3;

/** A question in prose invites ("Do you love numbers?"); it asks for nothing yet. */
const QUESTION_POINTS = 2;

/** "If you would like to come by, you will find us by the river": what is for whoever wants it is no duty. */
const IF_WANTED =
  /^(?:if|when(?:ever)?|wenn|falls|si|quand|lorsque|cuando|se|quando|als|wanneer|jeśli|gdy|kiedy|když|pokud|až|якщо|коли)\s[^,]{0,60}?(?:\bwant|would like|möchte|willst|wollen|souhait|\bveux|\bvoulez|aimeri|quier|gustar|\bquer|gostar|\bwil\b|wilt|\bvuoi|vorrest|desider|chcesz|chcia|chce|chtít|хоче)/iu;

/** In a list under a heading of duties or qualifications, words of offers are part of the work: "Order coffee and fruit". */
const MOST_OFFER_IN_KNOWN_LIST = 1.2;

/** What is surely asked for and a must stands out from any section, also from one that offers. */
const MUST_POINTS = 1.2;
const NEITHER_DESPITE_MUST = 2.4;

/** Where a line of a list links elsewhere and no heading asks, it is navigation. */
const LINK_POINTS = 3;

/** In a list of qualifications so few words name a quality, even when they are verbs: "Planning", "Working together". */
const FEW_WORDS = 3;
const DUTY_IN_FEW_WORDS = 1;

/** Under such a heading each line names what one can do, as a verb or not: "Compétences: identifier les pannes". */
const SKILLS =
  /^(?:(?:your|key|core|technical|vos|tes|les|sus|tus|as suas|jouw|deine|ihre|twoje|vaše|ваші)\s+)?(?:skills?|compétences?|savoir[- ]faire|kompetenzen|fähigkeiten|habilidades|competencias|competências|vaardigheden|competenties|competenze|umiejętności|dovednosti|навички)\s*:?$/iu;

function pointsOf(unit: Unit): Points {
  const { line, text, isItem, reading, trailing } = unit;
  const isKnown = isAsking(line.section.kind);
  const isBehindOffer =
    trailing && !isItem && line.section.kind === 'benefits' && reading.qualification >= SURE && reading.offer === 0;
  const prior = (trailing && isKnown) || isBehindOffer ? SENTENCE_PRIORS.unknown : priorOf(line.section, isItem);
  const isMust = isItem && reading.must && reading.qualification >= SURE && reading.offer === 0 && !reading.never;
  const link = line.linked && !isKnown ? LINK_POINTS : 0;
  const names =
    line.section.kind === 'required' &&
    (text.split(' ').length <= FEW_WORDS || SKILLS.test(line.section.heading ?? ''));
  // Nobody wishes for a duty: "Managing events" under wishes is something to have done.
  const wishes = isItem && line.section.kind === 'preferred';
  const neither = unit.amongAsking ? 0 : isMust ? Math.min(NEITHER_DESPITE_MUST, prior.neither) : prior.neither;
  const labelled = line.label !== undefined && OTHER_LABELS.has(line.label) ? LABEL_POINTS : 0;
  const question = !isItem && text.endsWith('?') ? QUESTION_POINTS : 0;
  const offer = isKnown && isItem ? Math.min(MOST_OFFER_IN_KNOWN_LIST, reading.offer) : reading.offer;
  const duty = !isItem && IF_WANTED.test(text) ? 0 : reading.duty;
  return {
    duty: prior.duty + (names || wishes ? Math.min(DUTY_IN_FEW_WORDS, duty) : duty),
    qualification:
      prior.qualification +
      reading.qualification +
      (reading.wish ? (isItem ? WISH_POINTS : WISH_IN_PROSE) : 0) +
      (isMust ? MUST_POINTS : 0),
    neither: neither + (reading.never ? NEVER : offer) + labelled + question + link,
  };
}

function priorOf({ kind, within }: Section, isItem: boolean): Points {
  const priors = isItem ? ITEM_PRIORS : SENTENCE_PRIORS;
  if (kind) return priors[kind];
  const prior = priors[within ?? 'unknown'];
  if (!within) return prior;
  const unknown = priors.unknown;
  const mix = (name: LineClass) =>
    Math.min(MOST_POINTS_WITHIN, prior[name] * WITHIN_SHARE + unknown[name] * (1 - WITHIN_SHARE));
  return { duty: mix('duty'), qualification: mix('qualification'), neither: mix('neither') };
}
