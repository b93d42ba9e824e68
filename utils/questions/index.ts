import type {
  Alignment,
  AnnotatedPosting,
  Audience,
  BankedQuestion,
  HeldBackQuestion,
  QuestionsToAsk,
  QuestionToAsk,
  SavedPosting,
} from '../model';
import { BROAD_MEANINGS, meaningsOf } from './meanings';
import { type OwnQuestion, readOwnQuestion } from './own';
import type { Cause, Concern, Rule, Suggestion } from './rule';
import { RULES } from './rules';
import { isSameQuestion, questionStems, sharesAny } from './sameness';

export { questionsToExpect } from './expect';

export type QuestionsInput = {
  readonly posting: AnnotatedPosting;
  /** Absent while there are no stories. */
  readonly alignment?: Alignment;
  /** The person's bank; only questions to ask are looked at. */
  readonly own?: readonly BankedQuestion[];
  /** What the person did with the questions of this posting before. */
  readonly choices?: SavedPosting['questions'];
  readonly concerns?: readonly Concern[];
};

/** The order of the rounds. */
const AUDIENCES: readonly Audience[] = ['recruiter', 'manager', 'peer', 'executive'];

/** More than three questions a round are not asked; kept ones, and the person's own that the posting touches, may make it five. */
const SHOWN = 3;
const MOST_SHOWN = 5;

/**
 * The order in which causes are heard: an open requirement first, then the posting's own words by how loud they are, then its
 * silences, then what fits every posting.
 */
const WEIGHT_OF_CAUSE: { readonly [cause in Cause]: number } = {
  gap: 90,
  title: 70,
  critical: 70,
  high: 64,
  medium: 56,
  low: 52,
  offer: 46,
  silence: 44,
  always: 20,
};

/** A question of the trade says more than one that fits any; a reading of tone says less. */
const WEIGHT_OF_KIND: { readonly [kind in Rule['kind']]: number } = { field: 8, general: 0, tone: -4 };

/** One open requirement is asked about before everything; a second one waits, or the whole talk would be about gaps. */
const FURTHER_GAP = 58;

/** A silence about smaller things waits for the larger ones. */
const MINOR = -16;

/**
 * The person's own come before any rule's where the posting touches them, even where several are of one topic; else before what fits
 * every posting.
 */
const OWN_TOUCHED = 400;
const OWN_UNTOUCHED = 30;

/** A topic that was asked about already waits: of this audience, and a little where another audience was asked. */
const TOPIC_AGAIN = 14;
const TOPIC_ELSEWHERE = 4;

/** One sentence of the posting that raises four questions should still make one reason. */
const QUOTE_AGAIN = 20;

type Candidate = {
  readonly question: QuestionToAsk;
  readonly meanings: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Whether the person wrote it. Rules are told apart by their meaning, theirs by their words too. */
  readonly theirs: boolean;
  readonly weight: number;
  readonly answeredBy?: string;
};

/**
 * The questions to ask about this posting: the person's own that it touches, then those the rules raise, by audience, spread over
 * topics, no two with the same meaning. What the posting answers, what the person dismissed and what a question of theirs
 * asks already is in `heldBack` with the reason. Same input, same output.
 */
export function questionsToAsk(input: QuestionsInput): QuestionsToAsk {
  const kept = new Set(input.choices?.kept ?? []);
  const dismissed = new Set(input.choices?.dismissed ?? []);
  const heldBack: HeldBackQuestion[] = [];
  const open: Candidate[] = [];
  for (const candidate of candidates(input).toSorted(byWeight)) {
    const { question, answeredBy } = candidate;
    const same = open.find((other) => asksTheSame(other, candidate));
    if (dismissed.has(question.id)) heldBack.push({ question, reason: 'dismissed' });
    else if (answeredBy !== undefined && !kept.has(question.id))
      heldBack.push({ question, reason: 'answered', words: answeredBy });
    else if (!same) open.push(candidate);
    else if (same.theirs) heldBack.push({ question, reason: 'same as another', words: same.question.text });
  }
  const asked: Asked = { topics: new Map(), quotes: new Set() };
  const byAudience = AUDIENCES.map((audience) => {
    const ordered = spreadOverTopics(
      open.filter(({ question }) => question.audience === audience),
      asked,
    );
    const room = Math.min(MOST_SHOWN, Math.max(SHOWN, ordered.filter(isChosen).length));
    for (const question of ordered.slice(0, room)) remember(asked, question);
    return { audience, shown: ordered.slice(0, room), more: ordered.slice(room) };
  });
  return { byAudience, heldBack };
}

function candidates(input: QuestionsInput): Candidate[] {
  const { posting, choices } = input;
  const raised = RULES.flatMap((rule) => rule.suggest(input).map((suggestion) => ({ rule, suggestion })));
  const own = (input.own ?? [])
    .filter((question) => question.kind === 'to ask')
    .map((question) => ofTheirs(readOwnQuestion(question, posting, raised), posting));
  const added = (choices?.added ?? []).map(({ id, text, audience }): Candidate => {
    const question = {
      id,
      text,
      audience,
      topic: 'fit',
      because: { own: true },
      theirWords: true,
      kept: true,
    } as const;
    return {
      question,
      meanings: meaningsOf(text, posting.language),
      stems: questionStems(text, posting.language),
      theirs: true,
      weight: KEPT,
    };
  });
  const ofRules = raised.map(({ rule, suggestion }, index) => {
    const candidate = ofRule(rule, suggestion, posting);
    const isFurther = suggestion.cause === 'gap' && raised[index - 1]?.rule === rule;
    return isFurther ? { ...candidate, weight: FURTHER_GAP } : candidate;
  });
  return [...added, ...own, ...ofRules].map((candidate) => withChoices(candidate, choices));
}

function ofTheirs({ question, meanings, touch, answeredBy }: OwnQuestion, posting: AnnotatedPosting): Candidate {
  return {
    question,
    meanings,
    theirs: true,
    stems: questionStems(question.text, posting.language),
    weight: touch > 0 ? OWN_TOUCHED + touch : OWN_UNTOUCHED,
    answeredBy,
  };
}

function ofRule(rule: Rule, { question, cause, answeredBy }: Suggestion, posting: AnnotatedPosting): Candidate {
  const severalOfOneRule = question.id !== rule.id;
  return {
    question,
    meanings: new Set([severalOfOneRule ? question.id : rule.meaning]),
    theirs: false,
    stems: severalOfOneRule ? new Set() : questionStems(question.text, posting.language),
    weight: WEIGHT_OF_CAUSE[cause] + WEIGHT_OF_KIND[rule.kind] + (rule.minor ? MINOR : 0),
    answeredBy,
  };
}

/** What the person kept stands above everything. */
const KEPT = 1000;

function withChoices(candidate: Candidate, choices: SavedPosting['questions'] | undefined): Candidate {
  const { question } = candidate;
  const edited = choices?.edited[question.id];
  const isKept = choices?.kept.includes(question.id) ?? false;
  if (edited === undefined && !isKept) return candidate;
  return {
    ...candidate,
    weight: isKept ? KEPT : candidate.weight,
    question: {
      ...question,
      ...(edited !== undefined && { text: edited, theirWords: true }),
      ...(isKept && { kept: true }),
    },
  };
}

/** Of equal weight what the person wrote first stays first, and rules stay in the order of their names. */
function byWeight(left: Candidate, right: Candidate): number {
  return right.weight - left.weight;
}

/**
 * A rule asks what another question of its meaning asks. Two of the person's own do, where the meaning is narrow or their words overlap too:
 * courses and brown bags are both about growth.
 */
function asksTheSame(left: Candidate, right: Candidate): boolean {
  const bothTheirs = left.theirs && right.theirs;
  for (const meaning of left.meanings) {
    if (!right.meanings.has(meaning)) continue;
    if (!bothTheirs || !BROAD_MEANINGS.has(meaning) || sharesAny(left.stems, right.stems)) return true;
  }
  return (left.theirs || right.theirs) && isSameQuestion(left.stems, right.stems);
}

/** What the person kept, and what they brought and the posting touches. */
function isChosen({ kept, because }: QuestionToAsk): boolean {
  return kept === true || ('own' in because && (because.quote !== undefined || because.silence !== undefined));
}

/** Best first, where a topic asked about already counts less each time, and so does a sentence quoted already. */
function spreadOverTopics(open: readonly Candidate[], elsewhere: Asked): QuestionToAsk[] {
  const rest = [...open];
  const here: Asked = { topics: new Map(), quotes: new Set() };
  const ordered: QuestionToAsk[] = [];
  const worth = ({ weight, question }: Candidate) => {
    const quote = quoteOf(question);
    const quoted = quote !== undefined && (here.quotes.has(quote) || elsewhere.quotes.has(quote));
    return (
      weight -
      TOPIC_AGAIN * (here.topics.get(question.topic) ?? 0) -
      TOPIC_ELSEWHERE * (elsewhere.topics.get(question.topic) ?? 0) -
      (quoted ? QUOTE_AGAIN : 0)
    );
  };
  while (rest.length > 0) {
    const best = rest.reduce((left, right) => (worth(right) > worth(left) ? right : left));
    rest.splice(rest.indexOf(best), 1);
    remember(here, best.question);
    ordered.push(best.question);
  }
  return ordered;
}

type Asked = { readonly topics: Map<string, number>; readonly quotes: Set<string> };

function remember(asked: Asked, question: QuestionToAsk) {
  asked.topics.set(question.topic, (asked.topics.get(question.topic) ?? 0) + 1);
  const quote = quoteOf(question);
  if (quote !== undefined) asked.quotes.add(quote);
}

function quoteOf({ because }: QuestionToAsk): string | undefined {
  return 'quote' in because ? because.quote : undefined;
}
