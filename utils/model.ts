/**
 * The data that flows through Plumbline and is stored: types only, nothing of ours is imported here.
 *
 * Absent is `undefined`, collections are readonly, and whatever is stored is plain JSON: ISO dates, string ids made by the client.
 */

// Text ----------------------------------------------------------------------------------------------------------------

/** A stretch of a verbatim text: UTF-16 offsets, `start` included, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/** The languages whose headings, cues and gates Plumbline can read. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl' | 'it' | 'pl' | 'cs' | 'uk';

/**
 * One piece of a page or note in reading order, as plain text: white space collapsed, bullet glyph cut.
 * `level` is 1–6 for a heading (7: a bold line standing as a heading), the nesting depth from 1 for an item, 0 for a paragraph.
 */
export type Block = { readonly kind: 'heading' | 'item' | 'paragraph'; readonly level: number; readonly text: string };

// Posting -------------------------------------------------------------------------------------------------------------

export type RequirementKind = 'responsibility' | 'required' | 'preferred';

/** How a requirement is answered: by a story (evidence), by a story that names the tool (skill), or by a fact about the person (gate). */
export type RequirementForm = 'evidence' | 'skill' | 'gate';

export type Priority = 'critical' | 'high' | 'medium' | 'low';

export type GateKind =
  | 'degree'
  | 'years'
  | 'licence'
  | 'certificate'
  | 'clearance'
  | 'permit'
  | 'language'
  | 'travel'
  | 'on-site'
  | 'shifts'
  | 'physical'
  | 'other';

/** What a gate asks for, as far as its words say. */
export type Gate = {
  readonly kind: GateKind;
  /** What it is about: "SQL", "nursing", "German", "forklift"; absent where the gate names nothing. */
  readonly subject?: string;
  /** The number asked for, in `unit`; the lower one of a range. */
  readonly amount?: number;
  readonly unit?: 'years' | 'percent' | 'days a week' | 'kilograms' | 'level';
  /** The level asked for in the posting's words: "B2", "Bachelor", "fluent". */
  readonly level?: string;
  /** True when the posting says minimum, must or required at this very line. */
  readonly firm: boolean;
};

export type Requirement = {
  /** Made from the text, so that the same line keeps its id when the page is read again. */
  readonly id: string;
  /** Verbatim, white space collapsed, bullet glyph cut: it can be quoted and found again on the page. */
  readonly text: string;
  readonly kind: RequirementKind;
  readonly form: RequirementForm;
  /** The heading it stands under, verbatim. */
  readonly section?: string;
  /** Index into `Posting.blocks` of the block that holds the text. */
  readonly block: number;
  /** Only with form `gate`, or where a line of another form names years. */
  readonly gate?: Gate;
  /** Set where the person says that the line asks for something, and the reading did not. */
  readonly marked?: boolean;
};

/** A requirement with what the lexicon knows of its words: added by `annotate()` outside the page. */
export type AnnotatedRequirement = Requirement & {
  readonly priority: Priority;
  /** Canonical names of the skills and tools it names, in order of first mention. */
  readonly terms: readonly string[];
  readonly competencies: readonly CompetencyId[];
};

export type PostingSource = `adapter:${string}` | 'json-ld' | 'main-text' | 'selection' | 'text';

export type Posting = {
  readonly url?: string;
  /** The board or system it was read from, in words: "Greenhouse"; absent off the known sites. */
  readonly site?: string;
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  readonly employmentType?: string;
  readonly salary?: string;
  /** ISO date, or the page's own words where they are no date. */
  readonly published?: string;
  readonly closes?: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly requirements: readonly Requirement[];
  readonly source: PostingSource;
  /** ISO time at which it was read. */
  readonly readAt: string;
};

export type AnnotatedPosting = Omit<Posting, 'requirements'> & {
  readonly requirements: readonly AnnotatedRequirement[];
};

/** One step of a reading: which reader was tried and what came of it, in words a person can read. */
export type TrailEntry = { readonly reader: string; readonly outcome: string };

/** What became of a page. A thin or empty reading is never a posting without gaps: it has its own outcome. */
export type Reading =
  | {
      readonly outcome: 'posting';
      readonly posting: Posting;
      readonly missing: readonly string[];
      readonly trail: readonly TrailEntry[];
    }
  /** A posting, but too little of it: `missing` says what, in words. `posting` holds what was read, for repair. */
  | {
      readonly outcome: 'not-read-well';
      readonly posting?: Posting;
      readonly missing: readonly string[];
      readonly trail: readonly TrailEntry[];
    }
  /** `isCutShort`: the page is so long that only its start was read; the posting may stand further down. */
  | { readonly outcome: 'not-a-posting'; readonly isCutShort?: true; readonly trail: readonly TrailEntry[] }
  /** The posting sits in another site's frame, whose address is `url`. */
  | { readonly outcome: 'embedded'; readonly url: string; readonly site: string; readonly trail: readonly TrailEntry[] }
  /** The address and the text on the page do not belong to the same posting (yet). */
  | { readonly outcome: 'loading'; readonly trail: readonly TrailEntry[] };

// Notes ---------------------------------------------------------------------------------------------------------------

/** First and last line in the imported text, from 1, both included. */
export type Lines = readonly [first: number, last: number];

export type StoryPart = 'situation' | 'task' | 'action' | 'result' | 'reflection';

/** The parts of a story as the notes give them: verbatim, markup stripped. An absent part is not given. */
export type StoryParts = { readonly [part in StoryPart]?: string };

export type StoryDraft = StoryParts & {
  readonly title: string;
  readonly organization?: string;
  readonly period?: string;
  /** Text of the story that belongs to no part, verbatim. */
  readonly rest?: string;
  /** The story's own text as it stands in the notes, all of it, verbatim. */
  readonly body: string;
  /** Interview questions it answers, as written. */
  readonly answers: readonly string[];
  /** Competencies or principles as the notes name them. */
  readonly competencies: readonly string[];
  /** Phrases with a number that say what came of it, verbatim. */
  readonly metrics: readonly string[];
  /** How the parts were found: named by labels, told by their words, or not at all (only a title and loose text). */
  readonly certainty: 'labelled' | 'implied' | 'stub';
  /** Where each part stands in the imported text. */
  readonly partLines?: { readonly [part in StoryPart]?: Lines };
  readonly lines: Lines;
};

export type QuestionToAskDraft = {
  readonly text: string;
  /** The question it belongs to, as written. */
  readonly parent?: string;
  /** Interviewer or company it is meant for, as written. */
  readonly group?: string;
  /** What stands with it: why to ask, what to listen for. */
  readonly note?: string;
  readonly lines: Lines;
};

export type InterviewQuestionDraft = {
  readonly text: string;
  readonly category: 'behavioural' | 'technical' | 'hr';
  readonly competencies: readonly string[];
  /** True when an answer, even a fragment, stands with it. */
  readonly answered: boolean;
  /** The answer where it is no story, verbatim. */
  readonly answer?: string;
  readonly lines: Lines;
};

export type MotivationDraft = {
  readonly kind: 'company' | 'role' | 'fit' | 'aspiration' | 'about';
  readonly text: string;
  readonly lines: Lines;
};

export type TraitDraft = {
  readonly text: string;
  /** What hangs under it: an example, what is being done about it. */
  readonly note?: string;
  readonly lines: Lines;
};

export type NamedCompetencyDraft = {
  readonly name: string;
  readonly description?: string;
  /** Whose principle it is, where the heading over it says so. */
  readonly company?: string;
  readonly lines: Lines;
};

export type PostingDraft = Pick<
  Posting,
  | 'url'
  | 'title'
  | 'company'
  | 'location'
  | 'employmentType'
  | 'salary'
  | 'published'
  | 'closes'
  | 'blocks'
  | 'requirements'
  | 'language'
> & {
  /** Where a saved posting that was written into the notes stood, and what the person wrote of it. */
  readonly status?: PostingStatus;
  readonly statusNote?: string;
  readonly notes?: string;
  readonly lines: Lines;
};

export type FactKind = 'years' | 'degree' | 'certificate' | 'licence' | 'language' | 'permit' | 'other';

export type FactDraft = {
  readonly kind: FactKind;
  /** What it is about: "SQL", "nursing", "German". */
  readonly subject: string;
  /** "6 years", "B2", "MSc", as written. */
  readonly value?: string;
  /** The line it comes from, verbatim. */
  readonly text: string;
  readonly lines: Lines;
};

/** Lines the person keeps as they are: they are nothing else. */
export type NoteDraft = { readonly text: string; readonly lines: Lines };

/** What a text of notes became. Every line that is not blank is in one of the lists or in `leftOver`. */
export type Notebook = {
  readonly file: string;
  readonly language: Language;
  readonly stories: readonly StoryDraft[];
  readonly questionsToAsk: readonly QuestionToAskDraft[];
  readonly interviewQuestions: readonly InterviewQuestionDraft[];
  readonly motivations: readonly MotivationDraft[];
  readonly strengths: readonly TraitDraft[];
  readonly weaknesses: readonly TraitDraft[];
  readonly competencies: readonly NamedCompetencyDraft[];
  readonly postings: readonly PostingDraft[];
  readonly facts: readonly FactDraft[];
  /** Never told by a text itself; the person says so, or an export of the bank does. */
  readonly notes?: readonly NoteDraft[];
  readonly leftOver: readonly LeftOverLine[];
};

/** A line that is in no list. `heading` when it only says what stood under it, and that was placed. */
export type LeftOverLine = { readonly line: number; readonly text: string; readonly heading?: true };

// Story bank ----------------------------------------------------------------------------------------------------------

/** The eighteen competencies: ids are stable, names and cues live in the lexicon. */
export type CompetencyId =
  | 'ownership'
  | 'delivery'
  | 'prioritising'
  | 'analysis'
  | 'ambiguity'
  | 'strategy'
  | 'leading'
  | 'coaching'
  | 'collaboration'
  | 'influence'
  | 'conflict'
  | 'communication'
  | 'customer'
  | 'improvement'
  | 'innovation'
  | 'learning'
  | 'quality'
  | 'integrity';

/** How sure the person is of a number they wrote: `number` is the words it is about, verbatim. */
export type NumberMark = { readonly number: string; readonly standing: 'verified' | 'estimate' | 'cannot confirm' };

/** A story in the bank. Matching reads `storyText()` of it: its parts and rest in order, verbatim. */
export type Story = StoryParts & {
  readonly id: string;
  readonly title: string;
  readonly organization?: string;
  readonly period?: string;
  readonly rest?: string;
  /** Competencies in the person's words or as ids of ours; the first is the primary one. */
  readonly competencies: readonly string[];
  /** Interview questions it answers, as written. */
  readonly answers: readonly string[];
  /** Where it was imported from. */
  readonly source?: { readonly file: string; readonly lines: Lines; readonly importId: string };
  readonly sample?: boolean;
  readonly confidential?: readonly { readonly words: string; readonly neutral?: string }[];
  readonly numbers?: readonly NumberMark[];
  /** Hints the person answered with "Not needed", by hint id and the words they were about. */
  readonly hintsOff?: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** What of a story matching needs: the benchmark and tests make these directly. */
export type StoryToMatch = Pick<Story, 'id' | 'title' | 'rest' | 'competencies' | StoryPart>;

/** Something true of the person that answers a gate. */
export type Fact = {
  readonly id: string;
  readonly kind: FactKind;
  readonly subject: string;
  readonly value?: string;
  /** Their own words. */
  readonly text: string;
  /** False when the person said that they do not have it. */
  readonly holds: boolean;
  readonly sample?: boolean;
  readonly importId?: string;
  readonly updatedAt: string;
};

// Alignment -----------------------------------------------------------------------------------------------------------

export type Verdict = 'covered' | 'partial' | 'gap' | 'confirmed' | 'unconfirmed';

export type MatchLevel = 'direct' | 'adjacent' | 'stretch';

/** A pair of quotes: `requirement` is a span of the requirement's text, `story` one of `storyText(story)`. */
export type Evidence = {
  readonly requirement: Span;
  readonly story: Span;
  /** The terms, concepts or competencies that tie the two, as words a person can read. */
  readonly why: readonly string[];
  /** Words that stand for one another, the strongest first, at most three: places in the same two texts, to be marked alike. */
  readonly marks?: readonly { readonly requirement: Span; readonly story: Span }[];
};

export type Match = {
  readonly storyId: string;
  /** From 0 up; comparable between the stories of one requirement only. */
  readonly score: number;
  readonly level: MatchLevel;
  /** Best first; at least one where the level is direct or adjacent. */
  readonly evidence: readonly Evidence[];
  /** Set when the person said that this story does or does not prove it. */
  readonly decided?: 'proves' | 'does not';
};

export type AlignedRequirement = {
  readonly requirement: AnnotatedRequirement;
  readonly verdict: Verdict;
  /** Best first. Empty for a gate. */
  readonly matches: readonly Match[];
  /** Higher is more likely a gap; for ordering gaps, never shown. */
  readonly gapScore: number;
  /** The fact that answers a gate, and how far it is from what is asked, in words. */
  readonly fact?: { readonly factId: string; readonly difference?: string };
  /** Which correction of the person changed this row. */
  readonly correctionId?: string;
};

export type Coverage = { readonly [verdict in Verdict]: number };

export type Alignment = {
  /** The version of the rules that made it: same input and same version, same output. */
  readonly rules: string;
  readonly coverage: Coverage;
  readonly requirements: readonly AlignedRequirement[];
  /** Lines the person said are no requirements, each with the correction that can be taken back. */
  readonly setAside?: readonly { readonly requirement: AnnotatedRequirement; readonly correctionId: string }[];
  /** How many of the stories are in another language than the posting, where two texts share few words; absent for none. */
  readonly inAnotherLanguage?: number;
};

/** What the person corrected once; applied to every later posting, listed, reversible. `text` is a requirement's text. */
export type Correction = { readonly id: string; readonly madeAt: string } & (
  | { readonly kind: 'proves'; readonly text: string; readonly storyId: string; readonly proves: boolean }
  | { readonly kind: 'requirement'; readonly text: string; readonly is: RequirementKind | 'not a requirement' }
  | { readonly kind: 'same meaning'; readonly left: string; readonly right: string }
  /** How a block under this heading is filed on pages of this site. */
  | {
      readonly kind: 'section';
      readonly site: string;
      readonly heading: string;
      readonly is: RequirementKind | 'not a requirement';
    }
);

// Questions -----------------------------------------------------------------------------------------------------------

export type Audience = 'recruiter' | 'manager' | 'peer' | 'executive';

export type QuestionTopic =
  | 'pace'
  | 'priorities'
  | 'team'
  | 'decisions'
  | 'outcomes'
  | 'growth'
  | 'tools'
  | 'customers'
  | 'quality'
  | 'change'
  | 'conditions'
  | 'pay'
  | 'process'
  | 'fit';

/** What made a question come up: the posting's own words, its silence, an open requirement, or the person's own bank. */
export type Because =
  | { readonly quote: string }
  | { readonly silence: string }
  | { readonly gap: string }
  /** `quote` or `silence` is what in the posting touches it. */
  | { readonly own: true; readonly quote?: string; readonly silence?: string }
  | { readonly always: true };

export type QuestionToAsk = {
  /** The rule's id (with `:` and the requirement's id where a rule asks of several), or the id of the person's own question. */
  readonly id: string;
  readonly text: string;
  readonly audience: Audience;
  readonly topic: QuestionTopic;
  readonly because: Because;
  /** Tone-reading cues say what the words may mean, never what they do. */
  readonly mayMean?: string;
  readonly goodSign?: string;
  readonly warningSign?: string;
  /** Set when the person kept it for this posting. */
  readonly kept?: true;
  /** Set when the words are the person's: typed here, edited, or from their bank. */
  readonly theirWords?: true;
};

/** A question that is not shown, and why; `words` are the posting's that answer it, or the question shown in its place. */
export type HeldBackQuestion = {
  readonly question: QuestionToAsk;
  readonly reason: 'answered' | 'same as another' | 'dismissed';
  readonly words?: string;
};

/** What to ask, by audience in the order of the rounds; each list best first. `more` comes on request. */
export type QuestionsToAsk = {
  readonly byAudience: readonly {
    readonly audience: Audience;
    readonly shown: readonly QuestionToAsk[];
    readonly more: readonly QuestionToAsk[];
  }[];
  readonly heldBack: readonly HeldBackQuestion[];
};

export type QuestionToExpect = {
  readonly id: string;
  readonly text: string;
  /** The posting's line it is inferred from, or where else it comes from. */
  readonly from:
    | { readonly quote: string }
    | 'bank'
    | 'first call'
    | { readonly principle: string }
    | { readonly competency: CompetencyId };
  readonly competency?: CompetencyId;
  /** Ids of the stories to tell, best first; empty is "no story yet". */
  readonly storyIds: readonly string[];
  /** The sentence of the first story to open with: a span of its `storyText()`. */
  readonly opening?: Span;
  /** Further lines of the posting that point at the same question, verbatim. */
  readonly alsoFrom?: readonly string[];
};

/** What a posting says and does not, in neutral words: for a reader who wants to know how far to trust it. */
export type PostingPicture = {
  /** What is named again and again, heaviest first: in the title, among the first lines, or in several lines. */
  readonly weights: readonly {
    /** The skill's name, or the posting's word. */
    readonly words: string;
    /** In how many requirement lines it stands. */
    readonly mentions: number;
    readonly inTitle: boolean;
    readonly amongFirst: boolean;
  }[];
  /** Words that tell how much is handed over, verbatim. */
  readonly seniority: readonly { readonly sign: SenioritySign; readonly quote: string }[];
  readonly musts: number;
  /** Lines that describe a manner rather than a task, verbatim. */
  readonly vague: readonly string[];
  /** What readers look for: the posting's words for it, or nothing where it is silent. */
  readonly matters: readonly { readonly matter: string; readonly said?: string }[];
  /** What follows from the counts, one neutral sentence each. */
  readonly remarks: readonly string[];
};

export type SenioritySign = 'title' | 'years' | 'leads people' | 'owns' | 'supports';

// The person's bank besides stories -----------------------------------------------------------------------------------

type Banked = {
  readonly id: string;
  readonly importId?: string;
  readonly sample?: boolean;
  readonly createdAt: string;
};

export type BankedQuestion = Banked &
  (
    | {
        readonly kind: 'to ask';
        readonly text: string;
        readonly parent?: string;
        readonly group?: string;
        readonly audience?: Audience;
      }
    | {
        readonly kind: 'asked';
        readonly text: string;
        readonly category: InterviewQuestionDraft['category'];
        readonly competencies: readonly string[];
        readonly answer?: string;
        readonly storyIds: readonly string[];
      }
  );

export type BankedNote = Banked &
  (
    | {
        readonly kind: 'motivation';
        readonly about: MotivationDraft['kind'];
        readonly company?: string;
        readonly text: string;
      }
    | { readonly kind: 'strength' | 'weakness'; readonly text: string }
    | { readonly kind: 'principle'; readonly name: string; readonly description?: string; readonly company?: string }
    | { readonly kind: 'note'; readonly text: string }
  );

// Saved postings and preparation --------------------------------------------------------------------------------------

export type PostingStatus = 'saved' | 'applied' | 'interviewing' | 'closed';

export type Round = {
  readonly id: string;
  readonly audience: Audience | 'panel' | 'unknown';
  /** ISO date with time, local to the person; absent while it is not set. */
  readonly at?: string;
  readonly people?: string;
  readonly place?: string;
  readonly debrief?: {
    readonly writtenAt: string;
    readonly asked: readonly {
      readonly question: string;
      readonly storyId?: string;
      readonly landed?: 'well' | 'all right' | 'badly';
    }[];
    readonly notes?: string;
  };
};

/** An honest way to stand by a gap. `closest` is a sentence of the bank, never typed for the person. */
export type Bridge = {
  readonly requirementId: string;
  readonly difference: string;
  readonly closest?: { readonly storyId: string; readonly sentence: string };
  readonly carriesOver: string;
  readonly firstStep: string;
  readonly onDaySheet: boolean;
  readonly updatedAt: string;
};

/** Where a gap stands on the ladder: a formal condition, a must named loudest, another must, a wish. */
export type GapRung = 'gate' | 'critical' | 'must' | 'nice';

/** The one honest step for a gap. */
export type GapStepKind = 'bridge' | 'reframe' | 'learn' | 'ask' | 'let go';

/** A sentence of the bank: `sentence` is a span of the story's `storyText()`. */
export type BankSentence = { readonly storyId: string; readonly sentence: Span };

export type GapStep = {
  readonly requirement: AnnotatedRequirement;
  readonly verdict: 'gap' | 'partial';
  readonly rung: GapRung;
  readonly step: GapStepKind;
  /** What to do, as one question or sentence to the person. */
  readonly prompt: string;
  /** The sentences of the bank that come nearest, best first: what the second slot of a bridge may hold. Empty when nothing is near. */
  readonly closest: readonly BankSentence[];
  /** The size of the difference, in the posting's and the person's own words: "20 nurses", "4 nurses". */
  readonly size?: { readonly asked: string; readonly yours: string };
  /** The question that can be asked about it. */
  readonly question?: QuestionToAsk;
  /** What the person wrote already. */
  readonly bridge?: Bridge;
  /** Wishes and what was let go stay folded. */
  readonly folded: boolean;
};

export type GapLadder = {
  /** Gates first, then critical musts, other musts, wishes; within a rung in the posting's order. */
  readonly steps: readonly GapStep[];
  /** Said when three or more of the loudest musts are open; neutral, the person decides. */
  readonly longShot?: string;
};

/** A piece of a reworded line: what stayed, what went, what came. Joined without the gone (or the new), they give the line verbatim. */
export type WordChange = { readonly words: string; readonly change: 'same' | 'gone' | 'new' };

/** What of a posting besides its lines can change. */
export type ChangedField = 'title' | 'company' | 'location' | 'employmentType' | 'salary' | 'closes';

export type PostingChange =
  | { readonly kind: 'field'; readonly field: ChangedField; readonly before?: string; readonly after?: string }
  /** A requirement that changed its standing: from a wish to a must, or back. */
  | { readonly kind: 'moved'; readonly text: string; readonly from: RequirementKind; readonly to: RequirementKind }
  | {
      readonly kind: 'reworded';
      readonly before: string;
      readonly after: string;
      readonly words: readonly WordChange[];
    }
  | { readonly kind: 'new' | 'gone'; readonly text: string; readonly standing?: RequirementKind };

/** The competencies a posting stresses, and the stories behind each. */
export type CompetencyPicture = {
  /** Five to eight, the most stressed first; fewer where the posting asks for fewer. */
  readonly competencies: readonly {
    readonly id: CompetencyId;
    readonly name: string;
    /** Ids of the requirements that ask for it, in the posting's order. */
    readonly requirements: readonly string[];
    /** Best first. `answers`: it answers one of these requirements; the others as the person or its words say. */
    readonly stories: readonly {
      readonly storyId: string;
      readonly how: 'answers' | 'primary' | 'secondary' | 'told';
    }[];
  }[];
  /** Principles of the company from the person's notes, each with the stories they gave its name to. */
  readonly principles: readonly { readonly name: string; readonly storyIds: readonly string[] }[];
};

/** The story that would help most over all saved postings. */
export type NextStory = {
  /** A competency or the name of a skill. */
  readonly about: { readonly competency: CompetencyId } | { readonly skill: string };
  /** "Conflict and hard talks", "SQL". */
  readonly name: string;
  /** Ids of the saved postings that ask for it, and of those in which it is open. */
  readonly askedIn: readonly string[];
  readonly openIn: readonly string[];
  readonly thinIn: readonly string[];
  /** The story that comes nearest, if any does. */
  readonly nearest?: string;
  /** Two questions that help to remember an occasion. */
  readonly recallPrompts: readonly string[];
};

/** How one thing that is asked for stands in one saved posting. */
export type Standing = 'answered' | 'thin' | 'open' | 'not asked';

/** What keeps being asked, and what each story carries, over saved postings; columns in the order of `postings`. */
export type CoverageTable = {
  /** Ids of the saved postings, oldest first. */
  readonly postings: readonly string[];
  readonly asked: readonly {
    readonly name: string;
    readonly competency: CompetencyId;
    readonly standings: readonly Standing[];
    /** "open in 3 of 3", "all answered". */
    readonly inAll: string;
  }[];
  readonly stories: readonly {
    readonly storyId: string;
    /** For each posting, one stroke for each requirement it answers; a thin one is broken. */
    readonly strokes: readonly { readonly answered: number; readonly thin: number }[];
    /** "all five", "4 of 5", "none". */
    readonly inAll: string;
  }[];
  /** The coverage of each posting on the day it was saved. */
  readonly overTime: readonly { readonly postingId: string; readonly on: string; readonly coverage: Coverage }[];
};

/** A page for the day, made only of the person's and the posting's own words. */
export type DaySheet = {
  readonly title: string;
  readonly company?: string;
  /** ISO time of the round, local to the person. */
  readonly at?: string;
  readonly place?: string;
  readonly people?: string;
  /** Three things to leave with them: sentences of the bank. */
  readonly anchors: readonly string[];
  readonly lineUp: readonly {
    readonly story: string;
    /** Short words of the requirements it answers, verbatim. */
    readonly answers: readonly string[];
    /** The sentence to open with. */
    readonly opening?: string;
  }[];
  /** Titles of the stories in reserve. */
  readonly reserve: readonly string[];
  /** "If they ask about …": the posting's words and what the person wrote. */
  readonly gaps: readonly { readonly about: string; readonly words: readonly string[] }[];
  readonly questions: readonly { readonly audience: Audience; readonly texts: readonly string[] }[];
  /** Local time after which nothing is read any more, ISO. */
  readonly stopReadingAt?: string;
};

export type SavedPosting = {
  readonly id: string;
  /** Names by which the same posting is found again: its address without tracking, its site's own id. Any one in common is enough. */
  readonly keys: readonly string[];
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  readonly status: PostingStatus;
  readonly statusNote?: string;
  readonly nextStep?: { readonly text: string; readonly on?: string };
  readonly notes: string;
  readonly rounds: readonly Round[];
  readonly bridges: readonly Bridge[];
  /** Ids of gaps the person let go. */
  readonly letGo: readonly string[];
  readonly questions: {
    readonly kept: readonly string[];
    readonly dismissed: readonly string[];
    readonly edited: { readonly [id: string]: string };
    readonly added: readonly { readonly id: string; readonly text: string; readonly audience: Audience }[];
  };
  readonly lineUp: {
    readonly pinned: readonly string[];
    readonly banned: readonly string[];
    /** Ids of stories in the order in which they are to be told; what is not named comes after. Absent while nothing was moved. */
    readonly order?: readonly string[];
    /** The story to fall back on, by the story it stands in for; the others have the one that answers most. */
    readonly backUps?: { readonly [storyId: string]: string };
  };
  /** What to leave with them, chosen and put in order: sentences of the bank, verbatim. Absent while nothing was chosen. */
  readonly anchors?: readonly string[];
  /** Earlier readings of the same posting, newest first; kept when it changed. */
  readonly earlier: readonly AnnotatedPosting[];
  /** Ids of saved postings that look the same and that the person keeps apart. */
  readonly apartFrom?: readonly string[];
  readonly sample?: boolean;
  readonly importId?: string;
  readonly savedAt: string;
  readonly updatedAt: string;
};

/** A saved posting as lists and boards show it: everything but the long texts, which stay in the database until it is opened. */
export type SavedPostingSummary = Omit<SavedPosting, 'posting' | 'alignment' | 'earlier'> &
  Pick<
    AnnotatedPosting,
    'url' | 'site' | 'title' | 'company' | 'location' | 'salary' | 'published' | 'closes' | 'readAt'
  > & {
    readonly coverage: Coverage;
    /** The version of the rules that made the coverage. */
    readonly rules: string;
    /** A mark of the stories, facts and corrections it was made with: where it differs from the bank's own, comparing anew is worth while. */
    readonly bank?: string;
  };

// What the person's doings leave behind ---------------------------------------------------------------------------------

/** A story as it stood before it was changed. */
export type StoryVersion = {
  readonly id: string;
  readonly storyId: string;
  /** When this wording was replaced. */
  readonly keptAt: string;
  readonly story: Story;
};

/**
 * Where a question stands in spaced repetition: a card of ts-fsrs (its names, its units) with its times as ISO text, which the
 * library takes back as it is.
 */
export type RehearsalCard = {
  readonly due: string;
  readonly stability: number;
  readonly difficulty: number;
  readonly elapsed_days: number;
  readonly scheduled_days: number;
  readonly learning_steps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
  readonly last_review?: string;
};

/** One question under rehearsal, for one posting or, without `postingId`, for all. */
export type Rehearsal = {
  readonly id: string;
  readonly question: string;
  readonly postingId?: string;
  readonly storyId?: string;
  readonly card: RehearsalCard;
  /** Oldest first. `seconds` is how long the telling took, where it was timed. */
  readonly reviews: readonly {
    readonly at: string;
    readonly came: 'at once' | 'after a while' | 'not yet';
    readonly seconds?: number;
  }[];
  readonly sample?: boolean;
  readonly updatedAt: string;
};

/** One import of notes: what it brought, and which lines found no place. What takes it back is kept by the storage. */
export type ImportRecord = {
  readonly id: string;
  readonly files: readonly string[];
  readonly importedAt: string;
  readonly added: {
    readonly stories: number;
    readonly questions: number;
    readonly notes: number;
    readonly facts: number;
    readonly postings: number;
  };
  /** Rows that were there already, word for word, and were left alone. */
  readonly alreadyThere: number;
  /** Stories that were there and took over something. */
  readonly merged: number;
  /** Saved postings that took over what the person wrote of them in a file; absent where none did. */
  readonly noted?: number;
  readonly leftOver: readonly { readonly file: string; readonly line: number; readonly text: string }[];
};

/** What the person set, each with a default. */
export type Settings = {
  /** Single keys such as J and K work outside fields. */
  readonly singleKeys: boolean;
  readonly paper: 'A4' | 'Letter';
  /** Reminders to back up are shown when they are due. */
  readonly backupReminders: boolean;
  /** ISO time before which no reminder is shown, after "Not now". */
  readonly remindAfter?: string;
  /** The first-run page has been left. */
  readonly welcomed: boolean;
};
