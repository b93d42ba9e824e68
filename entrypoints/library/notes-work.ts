import { SAMPLES } from '../../utils/samples';
import type { NotesNews, NotesOrder, NotesWork, ReadNotes } from './notes.worker';
import { sliceJoiner } from './notes-slices';

/** Work that goes on in a worker of its own. */
export type Running<T> = {
  /** @throws Error when it failed. Never settles after `cancel`. */
  readonly result: Promise<T>;
  readonly cancel: () => void;
};

/** A worker that waits for its first task: starting one takes longer than reading a few notes. */
let waiting: Worker | undefined;

/** Has a worker wait, warmed up, where notes may come in soon. */
export function expectNotes(): void {
  if (waiting) return;
  waiting = newWorker();
  waiting.postMessage({ topic: 'warm up', stories: SAMPLES.stories } satisfies NotesOrder);
}

/** Has notes read; `onProgress` hears how many of the texts are, of the one that is being read the part that is. */
export function startReading(asks: NotesWork['read']['asks'], onProgress: (done: number) => void): Running<ReadNotes> {
  const joiner = sliceJoiner();
  const { result, cancel } = start('read', asks, (news) => {
    if (news.kind === 'progress') onProgress(news.done);
    if (news.kind === 'slice') joiner.add(news.slice);
  });
  return { result: result.then(({ heads, likes }) => ({ files: joiner.files(heads), likes })), cancel };
}

/** Has postings compared with the bank. */
export function startAligning(asks: NotesWork['align']['asks']): Running<NotesWork['align']['gives']> {
  return start('align', asks, () => {});
}

function start<Topic extends keyof NotesWork>(
  topic: Topic,
  asks: NotesWork[Topic]['asks'],
  hear: (news: NotesNews) => void,
): Running<NotesWork[Topic]['gives']> {
  const worker = waiting ?? newWorker();
  waiting = undefined;
  const result = new Promise<NotesWork[Topic]['gives']>((resolve, reject) => {
    worker.onmessage = ({ data: news }: MessageEvent<NotesNews>) => {
      hear(news);
      if (news.kind !== 'done' && news.kind !== 'error') return;
      worker.terminate();
      if (news.kind === 'error') reject(new Error(news.error));
      else resolve(news.gives as NotesWork[Topic]['gives']);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
  });
  worker.postMessage({ topic, asks } as NotesOrder);
  return { result, cancel: () => worker.terminate() };
}

function newWorker(): Worker {
  return new Worker(new URL('./notes.worker.ts', import.meta.url), { type: 'module' });
}
