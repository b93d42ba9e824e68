/** What a worker does, by topic: what is asked of it, and what it gives back. Plain data both. */
type Works = { readonly [topic: string]: { readonly asks: unknown; readonly gives: unknown } };

type Order = { readonly id: number; readonly topic: string; readonly asks: unknown };
type Done = { readonly id: number } & ({ readonly gives: unknown } | { readonly error: string });

/** Has something done by a worker. @throws Error where it failed, with what went wrong. */
export type Ask<Work extends Works> = <T extends keyof Work>(
  topic: T,
  asks: Work[T]['asks'],
) => Promise<Work[T]['gives']>;

/** The page's end of the talk with a worker. One that broke down is let go, and the next order starts another. */
export function askerOf<Work extends Works>(start: () => Worker): Ask<Work> {
  /** Who waits for which order. */
  const waiting = new Map<number, (done: Done) => void>();
  let lastId = 0;
  const started = () => {
    const fresh = start();
    fresh.onmessage = ({ data }: MessageEvent<Done>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
    fresh.onerror = (event) => {
      fresh.terminate();
      worker = undefined;
      for (const [id, heard] of waiting) heard({ id, error: event.message || 'The worker did not start.' });
      waiting.clear();
    };
    return fresh;
  };
  let worker: Worker | undefined = started();
  return async (topic, asks) => {
    lastId += 1;
    const id = lastId;
    const done = await new Promise<Done>((resolve) => {
      waiting.set(id, resolve);
      worker ??= started();
      worker.postMessage({ id, topic: String(topic), asks } satisfies Order);
    });
    if ('error' in done) throw new Error(done.error);
    return done.gives;
  };
}

/** The worker's end: each order is carried out by the hand for its topic. */
export function answerWith<Work extends Works>(
  hands: {
    readonly [T in keyof Work]: (asks: Work[T]['asks']) => Work[T]['gives'] | Promise<Work[T]['gives']>;
  },
): void {
  self.onmessage = async ({ data: { id, topic, asks } }: MessageEvent<Order>) => {
    self.postMessage(await carryOut(id, () => hands[topic as keyof Work](asks)));
  };
}

async function carryOut(id: number, act: () => unknown): Promise<Done> {
  try {
    return { id, gives: await act() };
  } catch (error) {
    return { id, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
