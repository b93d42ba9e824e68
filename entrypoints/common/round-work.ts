import { momentOf } from '../../components/wording/dates';
import type { Round, SavedPosting, SavedPostingSummary } from '../../utils/model';
import { isSameCompany } from '../../utils/text/names';

/** The talks with the same employer before one, for this posting and for others: what was told there is known. */
export function earlierRounds(
  round: Pick<Round, 'id' | 'at'>,
  saved: Pick<SavedPosting, 'id' | 'rounds' | 'posting'>,
  all: readonly Pick<SavedPostingSummary, 'id' | 'company' | 'rounds'>[],
): readonly Round[] {
  const others = all.filter(({ id, company }) => id !== saved.id && isSameCompany(company, saved.posting.company));
  return [...saved.rounds, ...others.flatMap(({ rounds }) => rounds)].filter(
    ({ id, at, debrief }) =>
      id !== round.id && debrief !== undefined && (round.at === undefined || (at ?? '') < round.at),
  );
}

/** The talk to prepare for: the next one with a date, else one that has none, else the last there was. `now` is a local time. */
export function nextRound(rounds: readonly Round[], now: string): Round | undefined {
  const dated = rounds
    .filter(({ at }) => at !== undefined)
    .toSorted((left, right) => (left.at ?? '').localeCompare(right.at ?? ''));
  // A talk that began an hour ago may still be going on.
  const today = now.slice(0, 10);
  return dated.find(({ at }) => (at ?? '') >= today) ?? rounds.find(({ at }) => at === undefined) ?? dated.at(-1);
}

/** When the next talk is, in words: today's as long as it is today. Undefined where none has a date that is still to come. `now` is a local time. */
export function interviewWords(rounds: readonly Round[], now: string): string | undefined {
  const at = nextRound(
    rounds.filter((round) => round.at !== undefined),
    now,
  )?.at;
  return at === undefined || at < now.slice(0, 10) ? undefined : `Interview ${momentOf(at)}`;
}
