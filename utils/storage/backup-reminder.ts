/** After this many days a change that is in no backup is worth a word. */
const DAYS_WITHOUT_BACKUP = 14;

/** Fewer changes than these are soon made again; they wait. */
const CHANGES_WORTH_A_REMINDER = 10;

/** "Not now" means not for a week. */
const DAYS_OF_SILENCE = 7;

const DAY = 24 * 60 * 60_000;

export type BackupStanding = {
  /** Changes since the last backup, or since the beginning. */
  readonly changes: number;
  /** ISO time of the last backup; before the first one, of the database itself. */
  readonly since?: string;
  /** Reminders are wanted, and not before this ISO time. */
  readonly wanted: boolean;
  readonly notBefore?: string;
};

/** Whether to remind of a backup now: enough has changed, long enough ago, and nobody said "not now". Never while there is nothing to lose. */
export function isBackupDue({ changes, since, wanted, notBefore }: BackupStanding, now: string): boolean {
  if (!wanted || changes < CHANGES_WORTH_A_REMINDER || since === undefined) {
    return false;
  }
  if (notBefore !== undefined && now < notBefore) {
    return false;
  }
  return Date.parse(now) - Date.parse(since) >= DAYS_WITHOUT_BACKUP * DAY;
}

/** Until when "Not now" keeps reminders away. */
export function silenceAfter(now: string): string {
  return new Date(Date.parse(now) + DAYS_OF_SILENCE * DAY).toISOString();
}
