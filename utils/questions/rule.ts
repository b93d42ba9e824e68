import type { Alignment, AnnotatedPosting, Audience, Because, Priority, QuestionToAsk, QuestionTopic } from '../model';
import { type CueSet, type CueTable, cueSet } from './cues';
import { type CueHit, findCues, inSentence } from './find-cues';
import { type Place, type PostingText, postingText } from './posting-text';
import { quoteAround } from './quote';
import { type Matter, said } from './said';
import { type AskWords, askWords, type RuleId } from './words';

/** What the person told about themselves that makes a question worth asking. */
export type Concern = 'sponsorship';

type RuleInput = {
  readonly posting: AnnotatedPosting;
  /** Absent while the person has no stories: rules about open requirements are then silent. */
  readonly alignment?: Alignment;
  readonly concerns?: readonly Concern[];
};

/** How loudly the posting raises a question: where its cue stands, or that there is none. Ranking reads it. */
export type Cause = 'gap' | 'title' | Priority | 'offer' | 'silence' | 'always';

export type Suggestion = {
  readonly question: QuestionToAsk;
  readonly cause: Cause;
  /** The posting's words that answer it already; such a question is held back. */
  readonly answeredBy?: string;
};

/**
 * One question and when to ask it. Pure; sees neither the other rules nor what the person did with its question before.
 * `meaning` names what is found out: of two questions with the same meaning one is shown.
 */
export type Rule = {
  readonly id: RuleId;
  /** Why it is worth asking, in a sentence. */
  readonly why: string;
  readonly audience: Audience;
  readonly topic: QuestionTopic;
  readonly meaning: string;
  /** `tone` reads a mood out of words and says "may mean"; `field` belongs to a trade and so says more than `general`. */
  readonly kind: 'tone' | 'field' | 'general';
  /** Worth asking once the larger things are known. */
  readonly minor?: true;
  readonly suggest: (input: RuleInput) => readonly Suggestion[];
};

type RuleHead = Omit<Rule, 'suggest' | 'kind' | 'meaning'> & {
  readonly kind?: Rule['kind'];
  /** Left out where no other rule asks the same. */
  readonly meaning?: string;
};

type CueRule = RuleHead & {
  readonly cues: CueTable;
  /** Words that make the cue mean something else in that sentence. */
  readonly unless?: CueTable;
  /** `asks` (when left out): duties, requirements and the title. `anywhere`: also what the posting says of itself. `offers`: only that. */
  readonly where?: 'asks' | 'anywhere' | 'offers';
  /** What would answer it: a matter the posting tells of, or phrases. */
  readonly answered?: { readonly matter?: Matter; readonly cues?: CueTable };
};

/** A rule that asks when the posting has one of the cues, and quotes the sentence; a line says more than the title. */
export function cueRule({ cues, unless, where = 'asks', answered, ...head }: CueRule): Rule {
  const asking = cueSet(cues);
  const meaningOther = cueSet(unless ?? {});
  const answering = cueSet(answered?.cues ?? {});
  return ruleOf(head, ({ posting }) => {
    const text = postingText(posting);
    const fits = (candidate: CueHit) =>
      PLACES[where].includes(candidate.sentence.place) &&
      !inSentence(text, candidate.sentence, meaningOther(posting.language)) &&
      !denied(candidate);
    const cuesHere = asking(posting.language);
    const hit = loudest(text, cuesHere, fits);
    if (!hit) return [];
    const quote =
      hit.sentence.place === 'title'
        ? (loudest(text, cuesHere, (each) => each.sentence.place !== 'title' && fits(each)) ?? hit)
        : hit;
    const words = quoteAround(quote.sentence.text, quote.span);
    return [
      {
        question: wordQuestion(head, posting, { quote: words }, words),
        cause: causeOf(hit),
        answeredBy: (answered?.matter && said(posting, answered.matter)) ?? firstQuote(text, answering, posting),
      },
    ];
  });
}

type SilenceRule = RuleHead & {
  readonly silence: Matter;
  /** When the silence is worth a question; always when left out. */
  readonly when?: (input: RuleInput) => boolean;
};

/** A rule that asks for a matter the posting does not tell of. */
export function silenceRule({ silence, when, ...head }: SilenceRule): Rule {
  return ruleOf(head, (input) => {
    if (when && !when(input)) return [];
    const answeredBy = said(input.posting, silence);
    return [{ question: wordQuestion(head, input.posting, { silence }), cause: 'silence', answeredBy }];
  });
}

/** A rule whose question fits every posting. */
export function alwaysRule(head: RuleHead): Rule {
  return ruleOf(head, ({ posting }) => [
    { question: wordQuestion(head, posting, { always: true }), cause: 'always' as const },
  ]);
}

/** A rule with a condition of its own. */
export function ruleOf(head: RuleHead, suggest: Rule['suggest']): Rule {
  return { ...head, kind: head.kind ?? 'general', meaning: head.meaning ?? head.id, suggest };
}

/** The rule's question in the posting's language; `words` fill the place of `{words}`. */
export function wordQuestion(
  { id, audience, topic }: Pick<Rule, 'id' | 'audience' | 'topic'>,
  posting: AnnotatedPosting,
  because: Because,
  words = '',
): QuestionToAsk {
  const { ask, good, warning, mayMean }: AskWords = askWords(posting.language)[id];
  return {
    id,
    text: ask.replace('{words}', () => words),
    audience,
    topic,
    because,
    ...(mayMean && { mayMean }),
    ...(good && { goodSign: good }),
    ...(warning && { warningSign: warning }),
  };
}

const PLACES: { readonly [where in NonNullable<CueRule['where']>]: readonly Place[] } = {
  asks: ['title', 'requirement'],
  anywhere: ['title', 'requirement', 'text', 'heading'],
  offers: ['text'],
};

const LOUDNESS: readonly Cause[] = ['title', 'critical', 'high', 'medium', 'low', 'offer'];

function causeOf({ sentence, span }: CueHit): Cause {
  if (sentence.place === 'title') return 'title';
  const inside = sentence.requirements.find((each) => each.span.start <= span.start && span.start < each.span.end);
  return (inside ?? sentence.requirements[0])?.requirement.priority ?? 'offer';
}

/** The hit that stands in the loudest place; of equals the first in the posting. */
function loudest(text: PostingText, cues: ReturnType<CueSet>, fits: (hit: CueHit) => boolean): CueHit | undefined {
  let best: CueHit | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const hit of findCues(text, cues)) {
    const rank = LOUDNESS.indexOf(causeOf(hit));
    const earlier = best && rank === bestRank && hit.sentence.first < best.sentence.first;
    if ((rank < bestRank || earlier) && fits(hit)) {
      best = hit;
      bestRank = rank;
    }
  }
  return best;
}

function firstQuote(text: PostingText, cues: CueSet, posting: AnnotatedPosting): string | undefined {
  for (const { sentence, span } of findCues(text, cues(posting.language))) return quoteAround(sentence.text, span);
  return undefined;
}

/** Words that deny what follows them: "no travel", "ohne Schichtdienst". */
const DENIALS =
  /(?:^|\s)(?:no|not|never|without|isn['’]t|won['’]t|don['’]t|kein|keine|keinen|keiner|nicht|ohne|pas|sans|aucun|aucune|sin|ningún|ninguna|nunca)(?:\s+[\p{L}’'-]+){0,2}\s*$/iu;

/** How much before the cue is searched for a denial. */
const DENIAL_REACH = 30;

/** Words after which a denial is none: "not only fast-paced". */
const NOT_ONLY = /not (?:only|just)|nicht nur|pas seulement|no solo|no sólo/iu;

function denied({ sentence, span }: CueHit): boolean {
  const before = sentence.text.slice(Math.max(0, span.start - DENIAL_REACH), span.start);
  return DENIALS.test(before) && !NOT_ONLY.test(before);
}
