import type { Span } from '../model';
import { wordsBeginning } from '../text/vocabulary';
import type { Cue, CuePart } from './cues';
import type { PostingSentence, PostingText } from './posting-text';

/** A cue found: in which sentence and where in its text. */
export type CueHit = { readonly sentence: PostingSentence; readonly span: Span };

/** Words of one gap `..`. */
const GAP_WORDS = 4;

/** Every place where one of the cues stands, cue by cue, each in reading order. */
export function* findCues(text: PostingText, cues: readonly Cue[]): Generator<CueHit> {
  for (const cue of cues) {
    const head = cue[0];
    if (!head) continue;
    for (const start of starts(text, head)) {
      const sentence = text.sentences[text.sentenceOf[start] ?? 0];
      if (!sentence) continue;
      const end = endOf(text, cue, start, sentence);
      const from = text.spans[start];
      const to = text.spans[end - 1];
      if (end > start && from && to) yield { sentence, span: { start: from.start, end: to.end } };
    }
  }
}

/** Whether one of the cues stands in this sentence. */
export function inSentence(text: PostingText, sentence: PostingSentence, cues: readonly Cue[]): boolean {
  for (const cue of cues) {
    const head = cue[0];
    if (!head) continue;
    for (const at of starts(text, head)) {
      if (at >= sentence.first && at < sentence.end && endOf(text, cue, at, sentence)) return true;
    }
  }
  return false;
}

/** The token after a cue whose first part fits at `start`, or 0 where the rest does not follow. */
function endOf(text: PostingText, cue: Cue, start: number, sentence: PostingSentence): number {
  return follow(text, cue, 1, cue[0]?.kind === 'beginning' ? start : start + 1, sentence.end);
}

/** The token after the last of the phrase, or 0 where it does not follow. */
function follow(text: PostingText, cue: Cue, part: number, at: number, limit: number): number {
  const next = cue[part];
  if (!next) return at;
  if (next.kind === 'gap') {
    for (let skipped = 0; skipped <= GAP_WORDS && at + skipped < limit; skipped += 1) {
      const end = follow(text, cue, part + 1, at + skipped, limit);
      if (end) return end;
    }
    return 0;
  }
  if (at >= limit || !fits(text, next, at)) return 0;
  return follow(text, cue, part + 1, at + 1, limit);
}

function fits(text: PostingText, part: CuePart, at: number): boolean {
  const word = text.words[at] ?? '';
  switch (part.kind) {
    case 'number':
      return text.numbers[at] ?? false;
    case 'word':
      return word === part.text;
    case 'start':
      return word.startsWith(part.text);
    case 'end':
      return word.endsWith(part.text);
    case 'part':
      return word.includes(part.text);
    case 'beginning':
      return text.sentences[text.sentenceOf[at] ?? 0]?.first === at;
    case 'gap':
      return false;
  }
}

function starts(text: PostingText, part: CuePart): readonly number[] {
  switch (part.kind) {
    case 'word':
      return text.positions.get(part.text) ?? [];
    case 'start':
      return wordsBeginning(text.vocabulary, part.text).flatMap((word) => text.positions.get(word) ?? []);
    case 'end':
      return text.vocabulary
        .filter((word) => word.endsWith(part.text))
        .flatMap((word) => text.positions.get(word) ?? []);
    case 'part':
      return text.vocabulary
        .filter((word) => word.includes(part.text))
        .flatMap((word) => text.positions.get(word) ?? []);
    case 'number':
      return text.numberPositions;
    case 'beginning':
      return text.sentences.flatMap(({ first, end }) => (end > first ? [first] : []));
    case 'gap':
      return [];
  }
}
