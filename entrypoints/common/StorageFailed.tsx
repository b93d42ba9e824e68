import { StorageTrouble } from '../../components/reading/StorageTrouble';
import { type StorageProblem, wordsFor } from '../../utils/storage/storage-state';
import { storage } from './use-storage';

/** What a page does about it: one that runs an older Plumbline than the database is made anew, any other asks once more. */
function retryFor({ kind }: StorageProblem) {
  if (kind === 'updated') return { retryLabel: 'Load this page again', onRetry: () => location.reload() };
  return { retryLabel: 'Try again', onRetry: () => void storage.open() };
}

/** What stands in the place of a page while the database cannot be used. */
export function StorageFailed({
  problem,
  onWithout,
  onLibrary,
}: {
  readonly problem: StorageProblem;
  /** Absent where reading without storing makes no sense. */
  readonly onWithout?: () => void;
  /** The way to the library, where a damaged database is mended; absent there. */
  readonly onLibrary?: () => void;
}) {
  const { title, remedy } = wordsFor(problem);
  return (
    <StorageTrouble
      title={title}
      text={remedy}
      report={`${problem.kind}: ${problem.detail ?? 'no detail'}\n${navigator.userAgent}`}
      {...retryFor(problem)}
      onWithout={onWithout}
      onLibrary={problem.kind === 'damaged' ? onLibrary : undefined}
    />
  );
}
