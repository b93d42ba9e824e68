/** Where times and ids come from; tests hand in their own. */
export type Clock = {
  /** The present as ISO time. */
  readonly now: () => string;
  /** An id that no other device makes. */
  readonly newId: () => string;
};

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};
