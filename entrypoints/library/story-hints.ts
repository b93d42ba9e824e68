import type { EditorHint, EditorMark } from '../../components/stories/story-fields';
import type { NumberMark, Story } from '../../utils/model';
import { type Hint, hintKey, hintsFor } from '../../utils/notes/hints';
import { STORY_PARTS } from '../../utils/text/story-text';

/** What the answers about a number mean. */
const STANDING: { readonly [answer: string]: NumberMark['standing'] } = {
  Checked: 'verified',
  Estimate: 'estimate',
  'Not sure': 'cannot confirm',
};

const SAID: { readonly [standing in NumberMark['standing']]: string } = {
  verified: 'checked',
  estimate: 'an estimate',
  'cannot confirm': 'not sure',
};

const NOT_NEEDED = 'Not needed';
const MAY_BE_SAID = 'It may be said';

/** The questions about a story, as the editor shows them. */
export function editorHints(story: Story): EditorHint[] {
  return hintsFor(story).map((hint) => ({
    key: hintKey(hint),
    ...(hint.part && { part: hint.part }),
    question: hint.question,
    answers: hint.id === 'confidential' ? [MAY_BE_SAID] : (hint.choices ?? [NOT_NEEDED]),
    wantsWording: hint.id === 'confidential',
  }));
}

/** What was said about the story's words before. */
export function editorMarks({ numbers = [], confidential = [], ...story }: Story): EditorMark[] {
  const partOf = (words: string) => STORY_PARTS.find((part) => story[part]?.includes(words));
  return [
    ...numbers.map(({ number, standing }) => ({ words: number, said: SAID[standing] })),
    ...confidential.map(({ words, neutral }) => ({ words, said: neutral ? `say “${neutral}”` : 'not to be said' })),
  ].flatMap(({ words, said }) => {
    const part = partOf(words);
    return part ? [{ key: `${part} ${words}`, part, words, said }] : [];
  });
}

/** The fields of a story after a question about it was answered. */
export function withAnswer(story: Story, { key }: EditorHint, answer: string): Partial<Story> {
  const hint = hintOf(story, key);
  const standing = STANDING[answer];
  if (hint?.choices && standing) return { numbers: [...(story.numbers ?? []), { number: hint.words, standing }] };
  return { hintsOff: [...(story.hintsOff ?? []), key] };
}

/** The same after words were marked as not to be said outside, with what to say instead. */
export function withWording(story: Story, { key }: EditorHint, neutral: string): Partial<Story> {
  const words = hintOf(story, key)?.words;
  if (words === undefined) return {};
  return { confidential: [...(story.confidential ?? []), { words, ...(neutral !== '' && { neutral }) }] };
}

/** The same after what was said of some words is taken back. */
export function withoutMark({ numbers = [], confidential = [] }: Story, { words }: EditorMark): Partial<Story> {
  return {
    numbers: numbers.filter(({ number }) => number !== words),
    confidential: confidential.filter((mark) => mark.words !== words),
  };
}

function hintOf(story: Story, key: string): Hint | undefined {
  return hintsFor(story).find((hint) => hintKey(hint) === key);
}
