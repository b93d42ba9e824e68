import type { AnnotatedPosting, BankedNote, Story } from '../model';
import { sentences } from '../text/sentences';

/** So many things stay with somebody who listens. */
export const ANCHORS = 3;

/** An anchor is said in one breath. */
const LONGEST = 140;

export type AnchorSources = {
  readonly posting: Pick<AnnotatedPosting, 'company'>;
  readonly notes?: readonly BankedNote[];
  /** Those to be told first come first. */
  readonly stories: readonly Pick<Story, 'result'>[];
};

/** What is taken where the person chose nothing: the first sentences of why they fit and of their strengths, else of what came of the stories. */
export function suggestedAnchors(sources: AnchorSources): readonly string[] {
  const first = textsOf(sources).flatMap((text) => sentencesOf(text).slice(0, 1));
  return [...new Set(first.filter(isShort))].slice(0, ANCHORS);
}

/** Every sentence that could be one, the likeliest first. */
export function anchorsToChoose(sources: AnchorSources): readonly string[] {
  return [...new Set(textsOf(sources).flatMap(sentencesOf).filter(isShort))];
}

/** Why they fit, for this company first; their strengths; what came of the stories. */
function textsOf({ posting, notes = [], stories }: AnchorSources): readonly string[] {
  const ofCompany = notes.filter((note) => note.kind === 'motivation' && note.company === posting.company);
  const fits = ofCompany.concat(notes).filter((note) => note.kind === 'motivation' && note.about === 'fit');
  const strengths = notes.filter(({ kind }) => kind === 'strength');
  const written = [...fits, ...strengths].flatMap((note) => ('text' in note ? [note.text] : []));
  return [...written, ...stories.flatMap(({ result }) => result ?? [])];
}

function sentencesOf(text: string): readonly string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

function isShort(sentence: string): boolean {
  return sentence !== '' && sentence.length <= LONGEST;
}
