import type { SavedPosting } from '../../utils/model';
import type { Acts } from '../common/use-acts';
import { useBank, useSaved } from '../common/use-bank';
import { type Frame, type PostingFrame, usePostingFrame } from '../common/use-posting-frame';
import { latestOf } from '../common/use-storage';

/** A saved posting as it stands, held against the bank. */
export type ShownPosting = Omit<PostingFrame, 'frame'> & {
  readonly frame: Frame;
  readonly saved: SavedPosting;
};

/** The saved posting with this id, worked up; followed. `isGone` when there is none. */
export function useSavedFrame(
  id: string,
  { mayWrite }: Pick<Acts, 'mayWrite'>,
): { readonly posting: ShownPosting | undefined; readonly isGone: boolean; readonly failure: PostingFrame['failure'] } {
  const savedLive = useSaved([], id);
  const bank = latestOf(useBank());
  const { frame, failure, ...keep } = usePostingFrame({ read: undefined, keys: [], savedLive, bank, mayWrite });
  const saved = frame?.saved;
  return {
    posting: frame && saved?.id === id ? { frame, saved, failure, ...keep } : undefined,
    isGone: savedLive.state === 'ready' && savedLive.value === undefined,
    failure,
  };
}
