/**
 * What can be wrong with the database, as data: the screens show it, nothing throws past it unnamed.
 *
 * - `blocked`: another Plumbline page holds an older database open.
 * - `no storage`: the browser refuses to store, as Firefox does in private windows and any browser on a full or read-only disk.
 * - `full`: this write found no room; what was stored before is untouched.
 * - `damaged`: the database cannot be read, or was left half updated.
 * - `newer version`: a newer Plumbline wrote it; this one does not touch it.
 * - `updated`: a newer Plumbline has opened it while this page was open; this page must be loaded again.
 * - `no answer`: the browser has not opened the database in time.
 * - `closed`: the browser closed it, as when it clears the extension's data.
 * - `broken off`: this write did not go through; nothing of it was stored.
 * - `not storable`: what was to be written is no row of ours: a fault of the program, or text beyond every limit.
 */
export type ProblemKind =
  | 'blocked'
  | 'no storage'
  | 'full'
  | 'damaged'
  | 'newer version'
  | 'updated'
  | 'no answer'
  | 'closed'
  | 'broken off'
  | 'not storable';

export type StorageProblem = {
  readonly kind: ProblemKind;
  /** What it is about, for a report: the browser's error, or the field that does not fit. */
  readonly detail?: string;
};

export type StorageState =
  | { readonly state: 'opening' }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly problem: StorageProblem };

/** Whether the stories and postings are safe, and what to do: for each problem what happened and the remedy. */
const SENTENCES: { readonly [kind in ProblemKind]: { readonly title: string; readonly remedy: string } } = {
  blocked: {
    title: 'An older Plumbline page is still open',
    remedy:
      'What you saved is brought up to date when it is closed. Close the other Plumbline panels and tabs; this page then goes on by itself.',
  },
  'no storage': {
    title: 'The browser does not let Plumbline store anything',
    remedy:
      'This happens in private windows, on a full disk, and where the browser is set to keep nothing. Open Plumbline in an ordinary window, or free some space, and try again.',
  },
  full: {
    title: 'There is no room left to save',
    remedy:
      'What you did last was not saved; everything saved before is untouched. Make a backup, free some space on the disk, and try again.',
  },
  damaged: {
    title: 'The database cannot be read as it is',
    remedy: 'In the library you can export what can be read, and restore the safety copy or a backup.',
  },
  'newer version': {
    title: 'Your stories were written by a newer Plumbline',
    remedy: 'Update Plumbline where your browser lists its extensions. Until then they are left untouched.',
  },
  updated: {
    title: 'Plumbline was updated while this page was open',
    remedy: 'Load this page again. Nothing that was saved is lost.',
  },
  'no answer': {
    title: 'The browser has not opened the database yet',
    remedy:
      'It may be busy, and what you saved is untouched. Wait a little, or close other Plumbline pages, and try again.',
  },
  closed: {
    title: 'The browser closed the database',
    remedy: 'It does so when it clears its data, or when the disk fails for a moment. Try again to see what is there.',
  },
  'broken off': {
    title: 'The browser did not finish saving',
    remedy: 'This was not saved; everything saved before is untouched. Try again.',
  },
  'not storable': {
    title: 'This could not be saved as it is',
    remedy:
      'A text or list in it is beyond what Plumbline stores. Shorten it and try again; everything saved before is untouched.',
  },
};

/** What happened and the remedy, for a person. */
export function wordsFor(problem: StorageProblem): { readonly title: string; readonly remedy: string } {
  return SENTENCES[problem.kind];
}

/** What an error's name means while the database is being opened. Firefox says InvalidStateError in private windows and on a full disk. */
const WHILE_OPENING: { readonly [name: string]: ProblemKind } = {
  InvalidStateError: 'no storage',
  SecurityError: 'no storage',
  MissingAPIError: 'no storage',
  NotAllowedError: 'no storage',
  QuotaExceededError: 'full',
  VersionError: 'newer version',
  TimeoutError: 'no answer',
};

/** What an error's name means once it is open. */
const WHILE_USED: { readonly [name: string]: ProblemKind } = {
  QuotaExceededError: 'full',
  InvalidStateError: 'closed',
  DatabaseClosedError: 'closed',
  UnknownError: 'damaged',
  DataCloneError: 'not storable',
  DataError: 'not storable',
};

export type StorageError = Error & { readonly name: 'StorageError'; readonly problem: StorageProblem };

/** An error whose message is the sentence for a person. */
export function storageError(problem: StorageProblem, cause?: unknown): StorageError {
  const words = wordsFor(problem);
  const error = new Error(`${words.title}. ${words.remedy}`, { cause });
  return Object.assign(error, { name: 'StorageError' as const, problem });
}

export function isStorageError(error: unknown): error is StorageError {
  return error instanceof Error && error.name === 'StorageError' && 'problem' in error;
}

/** The problem behind anything that opening threw. Whatever is not known means that the database cannot be read. */
export function openingProblem(error: unknown): StorageProblem {
  return problemIn(error, WHILE_OPENING, 'damaged');
}

/** The problem behind anything that a read or write threw. Whatever is not known stopped that one call and nothing else. */
export function problemOf(error: unknown): StorageProblem {
  return problemIn(error, WHILE_USED, 'broken off');
}

function problemIn(
  error: unknown,
  kinds: { readonly [name: string]: ProblemKind },
  otherwise: ProblemKind,
): StorageProblem {
  if (isStorageError(error)) {
    return error.problem;
  }
  const chain = errorChain(error);
  const known = chain.find((link) => Object.hasOwn(kinds, link.name));
  const outer = known ?? chain[0];
  return {
    kind: (known && kinds[known.name]) ?? otherwise,
    detail: outer ? `${outer.name}: ${outer.message}` : String(error),
  };
}

/** The error and those it wraps, outermost first: Dexie keeps the browser's own error as `inner`. */
function errorChain(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  let link: unknown = error;
  while (link instanceof Error && !chain.includes(link)) {
    chain.push(link);
    link = 'inner' in link ? link.inner : undefined;
  }
  return chain;
}
