import type { InterviewQuestionDraft } from '../model';
import { textKey } from '../text/normalise';
import {
  ASKED_CUES,
  BEHAVIOURAL_HEADING,
  HR_CUES,
  HR_HEADING,
  NAMED_OCCASION,
  PLAIN_PROMPT,
  PROMPT,
  QUESTION_START,
  TECHNICAL_CUES,
  TECHNICAL_HEADING,
  TO_ASK_CUES,
} from './words/question-cues';

/** Longer texts are not one question; what a cue looks at is bounded by it. */
const LONGEST_QUESTION = 600;

/** So long is an item of a list at the most that asks without a question mark: by how it begins, or by the list it stands in. */
export const LONGEST_UNMARKED = 300;
export const LONGEST_LISTED = 200;

/** A question freed from what stands around it. */
export type BareQuestion = {
  readonly text: string;
  /** Competencies or principles named in brackets behind it. */
  readonly competencies: readonly string[];
  /** What stands behind an arrow or a second colon: stories to tell, a note. */
  readonly rest: string;
};

const ENDS_ASKING = /[?？؟]["'“”‘’«»*_)\]\s]*(?:[([][^()[\]]{0,200}[)\]][\s*"”.]*){0,2}[:：]?$/u;
const BARE_Q = /^q\s+(?=\p{L})/iu;
const FRONT =
  /^(?:(?:[-–—•*>#]|\/\/+|\p{Extended_Pictographic}\ufe0f?)\s*)*(?:(?:(?:star )?q(?:uestion)?|frage|prompt|example question|sample question|interview question|follow[- ]?up(?: question)?)\s*#?\d{0,3}\s*[:.)\]-]\s*|\(?\d{1,3}[.):]\s+)?/iu;
const ARROW = /\s*(?:→|⟶|➡️?|⇒|=>|->|⟹|»»)\s*/u;

/** Whether a text asks: a question mark at its end (a note in brackets may follow), or a prompt such as "Tell me about …". */
export function isQuestion(text: string): boolean {
  if (text.length > LONGEST_QUESTION || isAboutQuestions(text)) return false;
  return ENDS_ASKING.test(text) || isPrompt(text) || asksFirst(text) || PROMPTS_LAST.test(text);
}

const ABOUT_QUESTION =
  /\bth(?:is|ese) questions?\b|\bsituation\b.{0,20}\b(?:task|action)\b.{0,20}\b(?:action|result)\b/iu;

/** A question about a question, or about the method, is advice: nobody is asked it. */
export function isAboutQuestions(text: string): boolean {
  const head = text.slice(0, LONGEST_QUESTION);
  return /situation|question/iu.test(head) && ABOUT_QUESTION.test(head);
}

/** A sentence that says why, and then a prompt: "Plans change. Describe a time when yours did." Nobody speaks of themselves. */
const PROMPTS_LAST =
  /^(?!.*\b(?:I|I['’]\w+|my|we)\b)[^.?!\n]{10,200}[.?!]\s(?:[^.?!\n]{3,150}[.?!]\s){0,3}(?:Please )?(?:Tell (?:me|us) about|Describe an?|Give (?:me |us )?an? (?:example|instance)|Share an?|Talk about an?|Walk (?:me|us) through)\b[^.?!\n]{5,200}[.?]?$/u;

/** A question with one more sentence behind it: "Is there anything …? I would rather hear it now." */
function asksFirst(text: string): boolean {
  const mark = text.search(/[?？؟]/u);
  return mark > 0 && text.length - mark <= LONGEST_AFTERTHOUGHT && beginsAsking(text);
}

/** What stands behind a question and is longer answers it. */
const LONGEST_AFTERTHOUGHT = 90;

/** Whether a text is a prompt without a question mark. A prompt is one or two sentences, not a story that begins with "Describe". */
export function isPrompt(text: string): boolean {
  if (text.length > LONGEST_QUESTION / 2) return false;
  const lower = unquoted(text.replace(FRONT, ''))
    .toLowerCase()
    .replace(/^["“'‘]+/u, '');
  if (/[:：]$/u.test(lower) && lower.length < 30) return false;
  return PROMPT.test(lower) || NAMED_OCCASION.test(lower);
}

/** Whether a text is a prompt that nothing but an interviewer says. */
export function isPlainPrompt(text: string): boolean {
  return text.length <= LONGEST_QUESTION / 2 && PLAIN_PROMPT.test(unquoted(text.replace(FRONT, '')).toLowerCase());
}

/** Whether a text begins as questions do; for lists in which nobody types question marks. */
export function beginsAsking(text: string): boolean {
  const lower = unquoted(text.replace(FRONT, '')).toLowerCase().slice(0, LONGEST_QUESTION);
  return QUESTION_START.test(lower.replace(/['’]/gu, '')) || PROMPT.test(lower);
}

/** "Q: How do you …?": asked in an interview, whatever it is about. */
export function isAskedOfPerson(text: string): boolean {
  return isQuestion(text) && (isMarkedQuestion(text) || direction(text) < 0);
}

/** "Q: …", to which an "A: …" belongs. */
export function isMarkedQuestion(text: string): boolean {
  return /^\W*q(?:uestion)?\s*\d{0,3}\s*[:.)]/iu.test(text);
}

/** The question without numbers, "Q:", quotes, the competencies in brackets behind it, and what an arrow points at. */
export function bareQuestion(raw: string): BareQuestion {
  const [head = '', ...behind] = raw.slice(0, 4 * LONGEST_QUESTION).split(ARROW);
  let text = head.replace(FRONT, '').replace(BARE_Q, '').trim();
  const competencies: string[] = [];
  for (let times = 0; times < 2; times += 1) {
    const bracket = /\s*[([]([^()[\]]{2,160})[)\]]\s*$/u.exec(text);
    const before = bracket ? text.slice(0, bracket.index).trim() : '';
    if (!bracket || !/[?.!"”]$/u.test(before)) break;
    const names = (bracket[1] ?? '').split(/\s*[,/|]\s*/u);
    if (names.every(isName)) competencies.unshift(...names);
    else if (!/^(?:important|hard|easy|medium|asked|starred|must know|key)$/iu.test(bracket[1] ?? '')) break;
    text = before;
  }
  return { text: unquoted(text), competencies, rest: behind.join(' ').trim() };
}

/** A competency's name: a few words with a capital, no sentence. "Have Backbone; Disagree and Commit" is one. */
function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(/\s+/u).length <= 7 && !/[?!.]$|\betc\b|\d/u.test(text);
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  const inner = /^["'“”„«‘’「]{1,4}([^"“”„«»「」]*)["'“”»’」]{1,4}[\s.]*$/u.exec(trimmed)?.[1];
  return (inner ?? trimmed.replace(/^["“”„«「]+(?=[^"“”„«»]*$)/u, '')).trim();
}

/** Which way a question goes, told by its words alone: positive is asked by the person, negative of the person, 0 unknown. */
export function direction(text: string): number {
  const lower = text.slice(0, LONGEST_QUESTION).toLowerCase().replaceAll('’', "'");
  const asked = ASKED_CUES.filter((cue) => cue.test(lower)).length;
  const toAsk = TO_ASK_CUES.filter((cue) => cue.test(lower)).length;
  return toAsk - asked;
}

/** What kind of question it is; the headings above it, nearest last, decide before its words do. */
export function categoryOf(text: string, headings: readonly string[]): InterviewQuestionDraft['category'] {
  const key = textKey(text.slice(0, LONGEST_QUESTION));
  for (const heading of [...headings].reverse()) {
    const name = textKey(heading.slice(0, 120));
    if (TECHNICAL_HEADING.test(name)) return 'technical';
    if (BEHAVIOURAL_HEADING.test(name)) return HR_CUES.test(key) ? 'hr' : 'behavioural';
    if (HR_HEADING.test(name)) return isPrompt(text) && !HR_CUES.test(key) ? 'behavioural' : 'hr';
  }
  if (isPrompt(text) && !HR_CUES.test(key)) return 'behavioural';
  if (HR_CUES.test(key)) return 'hr';
  return TECHNICAL_CUES.test(key) ? 'technical' : 'behavioural';
}
