import type { Alignment, AnnotatedPosting, SavedPosting, SavedPostingSummary } from '../model';
import { webAddress } from '../text/urls';
import { cleanText } from './schemas/fields';
import type { AlignmentRow, EarlierReadingRow, ReadingRow } from './tables';

/** What is known when a posting is saved. */
export type PostingToSave = {
  readonly posting: AnnotatedPosting;
  readonly alignment: Alignment;
  /** Names by which it is found again: see `SavedPosting.keys`. */
  readonly keys: readonly string[];
  /** Stamp of the bank it was aligned with: see `bankStamp`. */
  readonly bank?: string;
  readonly importId?: string;
  readonly sample?: boolean;
  /** What the person had decided of it already, where it comes from their own notes. */
  readonly decided?: Pick<PostingChanges, 'status' | 'statusNote' | 'notes'>;
};

/** The fields of a saved posting that the person changes. */
export type PostingChanges = Partial<
  Pick<
    SavedPostingSummary,
    | 'status'
    | 'statusNote'
    | 'nextStep'
    | 'notes'
    | 'rounds'
    | 'bridges'
    | 'letGo'
    | 'questions'
    | 'lineUp'
    | 'anchors'
    | 'apartFrom'
    | 'keys'
  >
>;

type OptionalDecision = 'statusNote' | 'nextStep' | 'anchors' | 'apartFrom';

/** What the person has decided of a posting just saved. */
export const NOTHING_DECIDED: Required<Omit<PostingChanges, 'keys' | OptionalDecision>> &
  Pick<PostingChanges, OptionalDecision> = {
  status: 'saved',
  statusNote: undefined,
  nextStep: undefined,
  notes: '',
  rounds: [],
  bridges: [],
  letGo: [],
  questions: { kept: [], dismissed: [], edited: {}, added: [] },
  lineUp: { pinned: [], banned: [] },
  anchors: undefined,
  apartFrom: undefined,
};

/** The rows of a posting that is saved for the first time. */
export function postingRows(
  id: string,
  { posting, alignment, keys, bank, importId, sample, decided }: PostingToSave,
  now: string,
): { readonly summary: SavedPostingSummary; readonly reading: ReadingRow; readonly alignment: AlignmentRow } {
  const { url, ...rest } = posting;
  // Only http and https may ever become a link.
  const kept: AnnotatedPosting = url !== undefined && webAddress(url) ? posting : rest;
  const summary: SavedPostingSummary = {
    id,
    keys,
    ...listed(kept, alignment, bank),
    ...NOTHING_DECIDED,
    ...decided,
    sample,
    importId,
    savedAt: now,
    updatedAt: now,
  };
  return { summary, reading: { id, posting: kept }, alignment: { id, alignment: withCleanSpans(alignment) } };
}

/** Stored text is in composed form: spans of a requirement that comes otherwise are moved along with its text. */
export function withCleanSpans(alignment: Alignment): Alignment {
  const requirements = alignment.requirements.map((aligned) => {
    const { text } = aligned.requirement;
    if (cleanText(text) === text) {
      return aligned;
    }
    const at = (offset: number) => cleanText(text.slice(0, offset)).length;
    const matches = aligned.matches.map((match) => ({
      ...match,
      evidence: match.evidence.map((evidence) => ({
        ...evidence,
        requirement: { start: at(evidence.requirement.start), end: at(evidence.requirement.end) },
      })),
    }));
    return { ...aligned, matches };
  });
  return { ...alignment, requirements };
}

/** What lists show of a reading and its alignment. */
export function listed(
  { url, site, title, company, location, salary, published, closes, readAt }: AnnotatedPosting,
  alignment: Alignment,
  bank: string | undefined,
) {
  const { coverage, rules } = alignment;
  return { url, site, title, company, location, salary, published, closes, readAt, coverage, rules, bank };
}

/** A saved posting of its rows. */
export function savedPosting(
  summary: SavedPostingSummary,
  reading: ReadingRow,
  aligned: AlignmentRow,
  earlier: readonly EarlierReadingRow[],
): SavedPosting {
  const { url, site, title, company, location, salary, published, closes, readAt, coverage, rules, bank, ...own } =
    summary;
  const newestFirst = earlier
    .map(({ posting }) => posting)
    .toSorted((left, right) => right.readAt.localeCompare(left.readAt));
  return { ...own, posting: reading.posting, alignment: aligned.alignment, earlier: newestFirst };
}
