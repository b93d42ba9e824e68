import { localTime } from '../../components/wording/dates';
import { fileName, saveFile } from '../../utils/browser/save-file';
import type { Rehearsal, SavedPosting, Story } from '../../utils/model';

/** The files a saved posting can be taken along as. What writes them is loaded when it is asked for. */
export const POSTING_FILES = {
  markdown: async (saved: SavedPosting, stories: readonly Story[]) => {
    const { postingMarkdown } = await import('../../utils/preparation/posting-markdown');
    saveFile(nameFor(saved, 'md'), postingMarkdown(saved, stories));
  },
  csv: async (saved: readonly SavedPosting[]) => {
    const { POSTING_COLUMNS, toCsv } = await import('../../utils/preparation/export-csv');
    const [only] = saved.length === 1 ? saved : [];
    saveFile(only ? nameFor(only, 'csv') : fileName(['postings'], 'csv'), toCsv(saved, POSTING_COLUMNS));
  },
  json: async (saved: SavedPosting) => {
    saveFile(nameFor(saved, 'json'), `${JSON.stringify(saved, undefined, 2)}\n`);
  },
  calendar: async (saved: SavedPosting, rehearsals: readonly Rehearsal[], now: string) => {
    const { calendarOf } = await import('../../utils/preparation/calendar');
    const { nextDue } = await import('../../utils/preparation/rehearsal');
    const what = [saved.posting.title, saved.posting.company].filter(Boolean).join(', ');
    const due = nextDue(rehearsals.filter(({ card }) => card.due > now));
    const calendar = calendarOf(
      {
        rounds: saved.rounds.map((round) => ({ ...round, title: `Interview: ${what}` })),
        rehearsals: due === undefined ? [] : [{ id: saved.id, at: localTime(due), title: `Rehearse: ${what}` }],
      },
      now,
    );
    saveFile(nameFor(saved, 'ics'), calendar);
  },
} as const;

export function nameFor({ posting }: Pick<SavedPosting, 'posting'>, ending: string): string {
  return fileName([posting.title, posting.company], ending);
}
