import { useEffect, useState } from 'react';

/** How long a story was told so far, in milliseconds, and when the clock was last looked at; that is absent while it stands still. */
export type Telling = { readonly told: number; readonly seenAt?: number };

/** A page in the background is given a turn once a minute at least. Who looked longer ago than this, in milliseconds, slept, and told nothing. */
const ASLEEP = 90_000;

/** The telling as it is at a moment, in milliseconds since any beginning. */
export function lookedAt({ told, seenAt }: Telling, now: number): Telling {
  if (seenAt === undefined) return { told };
  const since = now - seenAt;
  return { told: told + (since > 0 && since < ASLEEP ? since : 0), seenAt: now };
}

/** The clock set going, or stopped. */
export function toggled(telling: Telling, now: number): Telling {
  return telling.seenAt === undefined ? { ...telling, seenAt: now } : { told: lookedAt(telling, now).told };
}

/** How often the clock is looked at while it runs, in milliseconds. */
const LOOK = 250;

/** A clock that can be stopped and goes on; whole seconds. It counts by the time of day, as turns come late in the background. */
export function useTellingClock() {
  const [telling, setTelling] = useState<Telling>({ told: 0 });
  const isRunning = telling.seenAt !== undefined;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setTelling((before) => lookedAt(before, Date.now())), LOOK);
    return () => clearInterval(timer);
  }, [isRunning]);
  return {
    seconds: Math.floor(telling.told / 1000),
    isRunning,
    toggle: () => setTelling((before) => toggled(before, Date.now())),
  };
}
