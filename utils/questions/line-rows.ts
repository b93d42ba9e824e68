import type { AnnotatedPosting } from '../model';
import type { CueSet } from './cues';
import { findCues } from './find-cues';
import { postingText } from './posting-text';

/** A row of a table that tells lines apart: what a line is that has one of the cues. */
type Row<Told> = { readonly is: Told; readonly cues: CueSet };

/** By requirement id, what the first row says of which a cue stands within the line; nothing for a line that no row fits. */
export function firstRowByLine<Told>(posting: AnnotatedPosting, rows: readonly Row<Told>[]): ReadonlyMap<string, Told> {
  const text = postingText(posting);
  const told = new Map<string, Told>();
  for (const { is, cues } of rows) {
    for (const { sentence, span } of findCues(text, cues(posting.language))) {
      for (const { requirement, span: line } of sentence.requirements) {
        const inLine = line.start <= span.start && span.end <= line.end;
        if (inLine && !told.has(requirement.id)) told.set(requirement.id, is);
      }
    }
  }
  return told;
}
