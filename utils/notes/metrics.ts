import type { Span, StoryParts } from '../model';
import { sentences } from '../text/sentences';

/** Where the figures of a story stand: always in what came of it, elsewhere only when they are plainly measures. */
const OUTCOME: readonly (keyof StoryParts)[] = ['result'];
const ELSEWHERE: readonly (keyof StoryParts)[] = ['action', 'task', 'reflection'];

/** A number that is part of a name, a date or a list is no figure: "Q1 2025", "v2.1", "K8s", "Log4j", "1:1s", "24/7". */
const NO_FIGURE =
  /\b(?:19|20)\d\d(?:[–/-]\d{1,4})?\b(?!\s*(?:people|users|customers|hours|units|tickets|requests|students|patients|orders|files|records))|\bq[1-4]\b|\bv?\d+\.\d+\.\d+\b|\bv\d+(?:\.\d+)?\b|\bp[0-4]\b|\bl[3-9]\b|\b24\/7\b|\b1[:-]1s?\b|\b\d(?:st|nd|rd|th)\b(?! (?:place|runner|percentile|out of|of \d))|\b(?:phase|step|option|version|story|level|sev|tier|day|section|chapter|part|figure|round|http|error|port|ipv|iso|covid|java|python|angular|vue|node|es|c)[ -]?\d+\b|\b\d+:\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b|[\p{L}]\d+[\p{L}]|\b[a-z]+\d+\b|\b\d+(?:am|pm)\b/giu;

/** A number written in digits, after the others are taken out. */
const FIGURE = /\d/u;

/** Figures in words: "from weeks to days", "doubled", "zero data loss", "single-digit". */
const IN_WORDS =
  /\bfrom (?:\w+ ){0,2}(?:seconds|minutes|hours|days|weeks|months|years) to (?:\w+ ){0,2}(?:seconds|minutes|hours|days|weeks|months|real[- ]time)|(?:seconds|minutes|hours|days|weeks|months|years)\s*(?:→|->|⇒)|\b(?:doubled|tripled|quadrupled|halved|twofold|tenfold|twice as|half the (?:time|cost)|by half|single[- ]digit|double[- ]digit)\b|\bzero (?:\w+ ){0,2}(?:loss|losses|downtime|incidents?|errors?|outages?|complaints?|defects?|findings?|accidents?|turnover|churn|bugs)\b/iu;

/** A figure that is a measure wherever it stands: percent, money, a factor, an amount and more, a change from and to. */
const MEASURE =
  /\d\s?(?:%|percent\b|percentage points)|[$€£¥₹]\s?\d|\d(?:[.,]\d+)*\s?(?:k|m|bn|mm)?\s?(?:usd|eur|gbp|dollars|euros|pounds|million|billion)\b|\b\d+(?:\.\d+)?x\b|\d\+|\bfrom (?:\S+ ){1,4}(?:\S+ )?to (?:\S+ )?[~<>]?[$€£]?\d|\d+(?:\.\d+)?\s?(?:→|->|⇒)\s?\d/iu;

/** A clause longer than this is not a phrase one reads off. */
const LONGEST_METRIC = 300;

/** Figures are looked for in so many characters: more than anybody tells of one thing. */
const LONGEST_TEXT = 40_000;

/** Most figures a story has room for. */
const MOST_METRICS = 20;

/**
 * The phrases of a story with a figure that says what came of it, verbatim, in the order of the story: each clause of the result
 * with a figure, and elsewhere those with a measure. A story without parts is read as a whole.
 */
export function metricsIn(story: StoryParts & { readonly rest?: string }): string[] {
  const found: string[] = [];
  const add = (text: string | undefined, counts: (clause: string) => boolean) => {
    for (const clause of clausesOf(text ?? '')) {
      if (found.length < MOST_METRICS && counts(clause) && !found.includes(clause)) found.push(clause);
    }
  };
  for (const part of OUTCOME) add(story[part], hasFigure);
  for (const part of ELSEWHERE) add(story[part], isMeasure);
  if (story.result === undefined) add(story.rest, story.action === undefined ? hasFigure : isMeasure);
  if (story.result === undefined && story.action === undefined) add(story.situation, isMeasure);
  return found;
}

/** A number with what it counts: "30 percent", "from 12 to 4 days", "£40k", "three times". */
const FIGURE_WORDS =
  /[~<>]?[$€£¥]?\d[\d.,]*\+?(?:\s?(?:%|x\b|k\b|m\b|bn\b))?(?:\s(?:percent|per cent|million|billion|thousand|hundred|times|years?|months?|weeks?|days?|hours?|minutes?|seconds?|people|customers?|patients?|students?|users?|teams?|sites?|points?))?/giu;
const SPELT_NUMBER =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred';
/** The same where numbers are spelt out: "three weeks", "from eleven to four", "halved". */
const SPELT = new RegExp(
  [
    `\\b(?!one )(?:${SPELT_NUMBER}) (?:percent|per cent|times|years|months|weeks|days|hours|minutes|people|customers|patients|students|users|teams|sites)\\b`,
    `\\bfrom (?:${SPELT_NUMBER}) to (?:${SPELT_NUMBER}|none|nothing)\\b`,
    '\\b(?:doubled|tripled|halved|by half|by a third|by a quarter)\\b',
  ].join('|'),
  'giu',
);

/** The numbers of a text that could be asked about, with what they count, in order. Names, dates and versions are none. */
export function figuresIn(text: string): Span[] {
  const head = text.slice(0, LONGEST_TEXT);
  const hidden = head.replace(NO_FIGURE, (name) => ' '.repeat(name.length));
  const found = [...hidden.matchAll(FIGURE_WORDS), ...hidden.matchAll(SPELT)].map((match) => {
    const words = match[0].replace(/[.,]+$/u, '');
    return { start: match.index, end: match.index + words.length };
  });
  return found.sort((left, right) => left.start - right.start);
}

function hasFigure(clause: string): boolean {
  return (FIGURE.test(clause) && FIGURE.test(clause.replace(NO_FIGURE, ' '))) || IN_WORDS.test(clause);
}

function isMeasure(clause: string): boolean {
  return (FIGURE.test(clause) && MEASURE.test(clause.replace(NO_FIGURE, ' '))) || IN_WORDS.test(clause);
}

/** Sentences, cut at semicolons. */
function clausesOf(text: string): string[] {
  return sentences(text.slice(0, LONGEST_TEXT)).flatMap(({ start, end }) => {
    return text
      .slice(start, end)
      .split(/;\s+/u)
      .map((clause) => clause.trim())
      .filter((clause) => clause !== '' && clause.length <= LONGEST_METRIC);
  });
}
