import type { NotesNews, NotesOrder, NotesWork } from './notes.worker';

/** Work that goes on in a worker of its own. */
export type Running<T> = {
  /** @throws Error when it failed. Never settles after `cancel`. */
  readonly result: Promise<T>;
  readonly cancel: () => void;
};

/** Has the work done; `onProgress` hears how many of the texts are through. */
export function startNotesWork<Topic extends keyof NotesWork>(
  topic: Topic,
  asks: NotesWork[Topic]['asks'],
  onProgress: (done: number) => void = () => {},
): Running<NotesWork[Topic]['gives']> {
  const worker = new Worker(new URL('./notes.worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<NotesWork[Topic]['gives']>((resolve, reject) => {
    worker.onmessage = ({ data: news }: MessageEvent<NotesNews>) => {
      if (news.kind === 'progress') return onProgress(news.done);
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
