import type { AnnotatedPosting, Audience, BankedQuestion, Because, QuestionToAsk, QuestionTopic } from '../model';
import { rememberedOf } from '../text/memory';
import { meaningsOf } from './meanings';
import { type PostingSentence, postingText } from './posting-text';
import { quoteAround } from './quote';
import type { Cause, Rule, Suggestion } from './rule';
import { type Matter, said } from './said';
import { contentStems } from './sameness';

type QuestionOfTheirs = Extract<BankedQuestion, { readonly kind: 'to ask' }>;

/** A question of the person's own as this posting finds it. */
export type OwnQuestion = {
  readonly question: QuestionToAsk;
  readonly meanings: ReadonlySet<string>;
  /** How strongly the posting touches it, from 0: not at all. Comparable between the questions of one posting. */
  readonly touch: number;
  readonly answeredBy?: string;
};

/** Words of a heading in the notes, or of a role, that say who is asked; the first that fits. */
const WHO: readonly (readonly [audience: Audience, words: RegExp])[] = [
  [
    'recruiter',
    /recruit|\bhr\b|human resources|talent|personal(?:abteilung|er)|\brh\b|ressources humaines|recursos humanos/iu,
  ],
  [
    'executive',
    /\bceo\b|\bcto\b|executive|founder|director|\bvp\b|president|gesch[aä]ftsf[uü]hr|direction|direcci[oó]n/iu,
  ],
  ['peer', /peer|team ?mate|colleague|engineer|developer|\bteam\b|koleg|kolleg|coll[eè]gue|compa[nñ]er/iu],
  ['manager', /manager|lead|supervisor|boss|f[uü]hrungskraft|vorgesetzt|responsable|jef[ea]/iu],
];

/** The matter that answers a question of this meaning when the posting tells of it. */
const ANSWERED_BY: { readonly [meaning: string]: Matter } = {
  'pay-range': 'the pay range',
  'reporting-line': 'who the role reports to',
  'why-open': 'why the role is open',
  place: 'where the work is done',
  'start-date': 'when the work starts',
  sponsorship: 'whether sponsorship is possible',
};

/** What a rule's cause says of how strongly the posting touches a question of the same meaning. */
const TOUCH_OF_CAUSE: { readonly [cause in Cause]: number } = {
  gap: 6,
  title: 6,
  critical: 6,
  high: 5,
  medium: 4,
  low: 4,
  offer: 3,
  silence: 3,
  always: 0,
};

/** A question of theirs in the light of the posting and of what the rules raised about it. */
export function readOwnQuestion(
  own: QuestionOfTheirs,
  posting: AnnotatedPosting,
  raised: readonly { readonly rule: Rule; readonly suggestion: Suggestion }[],
): OwnQuestion {
  const meanings = meaningsOf(own.text, posting.language);
  const same = raised.filter(({ rule }) => meanings.has(rule.meaning));
  const loudest = same.toSorted(
    (left, right) => TOUCH_OF_CAUSE[right.suggestion.cause] - TOUCH_OF_CAUSE[left.suggestion.cause],
  )[0];
  const shared = sharedSentence(own.text, posting);
  const because = reasonFor(loudest?.suggestion, shared);
  return {
    question: {
      id: own.id,
      text: own.text,
      audience:
        own.audience ?? audienceOf(own.group) ?? loudest?.rule.audience ?? (shared?.namesSkill ? 'peer' : 'manager'),
      topic: loudest?.rule.topic ?? TOPIC_OF_THE_REST,
      because: { own: true, ...because },
      theirWords: true,
    },
    meanings,
    touch: (loudest ? TOUCH_OF_CAUSE[loudest.suggestion.cause] : 0) + (shared?.stems ?? 0),
    answeredBy: answerTo(meanings, posting),
  };
}

/** The line that shares the question's words is its reason before the one that raised a rule's of the same meaning. */
function reasonFor(raised: Suggestion | undefined, shared: Shared | undefined) {
  if (shared && (!raised || shared.stems >= SHARED_WORDS)) return { quote: shared.quote };
  return raised && reasonOf(raised.question.because);
}

/** What in the posting raised the rule's question raises theirs. */
function reasonOf(because: Because): { quote?: string; silence?: string } {
  if ('quote' in because && because.quote !== undefined) return { quote: because.quote };
  return 'silence' in because && because.silence !== undefined ? { silence: because.silence } : {};
}

/** Where no rule knows what a question is about, it is about whether the two suit each other. */
const TOPIC_OF_THE_REST: QuestionTopic = 'fit';

function audienceOf(group: string | undefined): Audience | undefined {
  return group === undefined ? undefined : WHO.find(([, words]) => words.test(group))?.[0];
}

function answerTo(meanings: ReadonlySet<string>, posting: AnnotatedPosting): string | undefined {
  for (const meaning of meanings) {
    const matter = ANSWERED_BY[meaning];
    const words = matter && said(posting, matter);
    if (words) return words;
  }
  return undefined;
}

/** What a question shares with a line: the line, how many words, and whether a skill is among them. Tools are asked about among peers. */
type Shared = { readonly quote: string; readonly stems: number; readonly namesSkill: boolean };

/** Of a question's words so many must stand in one line, or so large a share, else they are there by chance. */
const SHARED_WORDS = 2;
const SHARED_SHARE = 0.5;

/** The requirement, else the title, that shares most of the question's words, or names a skill it names; undefined when none does. */
function sharedSentence(question: string, posting: AnnotatedPosting): Shared | undefined {
  const asked = contentStems(question, posting.language);
  let best: PostingSentence | undefined;
  let most = 0;
  let namesSkill = false;
  for (const { sentence, stems, named } of stemsBySentence(posting)) {
    let shared = 0;
    let names = false;
    for (const stem of asked) {
      if (stems.has(stem)) shared += 1;
      names ||= named.has(stem);
    }
    const enough = names || shared >= SHARED_WORDS || shared >= asked.size * SHARED_SHARE;
    if (enough && shared > most) {
      best = sentence;
      most = shared;
      namesSkill = names;
    }
  }
  return best && { quote: quoteAround(best.text, { start: 0, end: 0 }), stems: most, namesSkill };
}

/** The words of a sentence that carry meaning, and those of them that name skills. */
type SentenceStems = {
  readonly sentence: PostingSentence;
  readonly stems: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
};

/** Those of the requirements, then those of the title. */
const stemsBySentence = rememberedOf((posting: AnnotatedPosting): readonly SentenceStems[] =>
  postingText(posting)
    .sentences.filter(({ place }) => place === 'title' || place === 'requirement')
    .map((sentence) => ({
      sentence,
      stems: contentStems(sentence.text, posting.language),
      named: contentStems(
        sentence.requirements.flatMap(({ requirement }) => requirement.terms).join(' '),
        posting.language,
      ),
    }))
    .toSorted((left, right) => Number(left.sentence.place === 'title') - Number(right.sentence.place === 'title')),
);
