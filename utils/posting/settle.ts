import { agree, type Identity } from './identity';

/** The text of a pane must stay the same for this long before it is read: boards write title and text in steps up to a quarter second apart. */
const STEADY_MILLISECONDS = 400;

/** After this long the person is told that the page is still loading. */
const DEADLINE_MILLISECONDS = 8_000;

/** How a watched page stands. `time` is milliseconds on any steady clock. */
export type Settling = {
  /**
   * `waiting`: look again soon. `settled`: read it now. `late`: the deadline passed, say that it is loading; a later look may still
   * settle it.
   */
  readonly state: 'waiting' | 'settled' | 'late';
  readonly identity: Identity;
  /** When this address was first seen, and since when its text is the same. */
  readonly since: number;
  readonly steadySince: number;
  /** What was read last: the text of one posting must not be read as that of the next while the pane is late. */
  readonly lastRead?: Pick<Identity, 'url' | 'inAddress' | 'textHash'>;
};

/** One look at the page, taken after `before` (undefined for the first): whether it can be read now. Pure; the caller looks and waits. */
export function settle(before: Settling | undefined, identity: Identity, time: number): Settling {
  const sameAddress = before?.identity.url === identity.url;
  const since = before && sameAddress ? before.since : time;
  const sameText =
    before &&
    sameAddress &&
    before.identity.textHash === identity.textHash &&
    before.identity.onPage === identity.onPage;
  const steadySince = before && sameText ? before.steadySince : time;
  const lastRead = before?.state === 'settled' ? before.identity : before?.lastRead;
  const ready = agree(identity) && !isLeftOver(identity, lastRead) && time - steadySince >= STEADY_MILLISECONDS;
  const state = ready ? 'settled' : time - since >= DEADLINE_MILLISECONDS ? 'late' : 'waiting';
  return { state, identity, since, steadySince, ...(lastRead ? { lastRead } : {}) };
}

/** Whether the page still shows the text that was read under the address of another posting. */
function isLeftOver(identity: Identity, lastRead: Settling['lastRead']): boolean {
  if (!lastRead || identity.onPage !== undefined) return false;
  const samePosting =
    identity.inAddress === undefined || lastRead.inAddress === undefined
      ? identity.url === lastRead.url
      : identity.inAddress === lastRead.inAddress;
  return !samePosting && identity.textHash === lastRead.textHash;
}
