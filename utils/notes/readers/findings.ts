import type {
  FactDraft,
  InterviewQuestionDraft,
  Lines,
  MotivationDraft,
  NamedCompetencyDraft,
  PostingDraft,
  QuestionToAskDraft,
  StoryDraft,
  TraitDraft,
} from '../../model';
import { textKey } from '../../text/normalise';
import type { Role } from '../words/section-roles';

/** A story on its way into the notebook: with the heading that numbers it, and the questions the places around it ask. */
export type FoundStory = { readonly draft: StoryDraft; readonly heading: string; readonly group?: string };

/** What the readers have found so far. Only they change it, and only by adding. */
export type Findings = {
  readonly stories: FoundStory[];
  readonly questionsToAsk: QuestionToAskDraft[];
  readonly interviewQuestions: InterviewQuestionDraft[];
  /** Where a question stands among them, by its words as a key. */
  readonly askedAt: Map<string, number>;
  readonly motivations: MotivationDraft[];
  readonly strengths: TraitDraft[];
  readonly weaknesses: TraitDraft[];
  readonly competencies: NamedCompetencyDraft[];
  readonly postings: PostingDraft[];
  readonly facts: FactDraft[];
  /** Which questions and competencies name which stories: "Story 2 or 8". */
  readonly mappings: {
    readonly question?: string;
    readonly competency?: string;
    readonly stories: string;
    readonly lines: Lines;
  }[];
  /** The imported text, line by line. */
  readonly source: readonly string[];
  /** 1 for each line that is in a list, by its index from 0. */
  readonly claimed: Uint8Array;
  /** 1 for each line that only says what stands under it. */
  readonly headings: Uint8Array;
};

/** Where a reader stands: what the headings above say. */
export type Context = {
  readonly headings: readonly string[];
  readonly role?: Role | undefined;
  /** The stories around it have this competency or principle. */
  readonly principle?: string;
  /** The question that the stories around it answer. */
  readonly asks?: readonly string[];
  /** The nearest heading itself says that questions follow. */
  readonly isNamed?: boolean;
  /** It stands under a heading that numbers or names a story: "Story A: …". */
  readonly storyTitle?: string;
  /** It stands under a question whose story has been told. */
  readonly isFollowUp?: boolean;
  /** For whom questions to ask are. */
  readonly group?: string;
};

export function emptyFindings(source: readonly string[]): Findings {
  return {
    stories: [],
    questionsToAsk: [],
    interviewQuestions: [],
    askedAt: new Map(),
    motivations: [],
    strengths: [],
    weaknesses: [],
    competencies: [],
    postings: [],
    facts: [],
    mappings: [],
    source,
    claimed: new Uint8Array(source.length),
    headings: new Uint8Array(source.length),
  };
}

/** Where a question stands among the interview questions; undefined when it has not come yet. */
export function placeOf(question: string, { askedAt }: Findings): number | undefined {
  return askedAt.get(textKey(question));
}

/** Says that these lines are in a list now. */
export function claim(findings: Findings, [first, last]: Lines): void {
  findings.claimed.fill(1, first - 1, last);
}

/** Says that these lines name what stands under them; they stay left over, but need nobody's attention. */
export function markHeading(findings: Findings, [first, last]: Lines): void {
  findings.headings.fill(1, first - 1, last);
}

/** The lines that hold all of these. */
export function linesAcross(...spans: readonly Lines[]): Lines {
  return [
    spans.reduce((least, [first]) => Math.min(least, first), Number.POSITIVE_INFINITY),
    spans.reduce((most, [, last]) => Math.max(most, last), 0),
  ];
}
