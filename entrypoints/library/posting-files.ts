import { localTime } from '../../components/wording/dates';
import { fileName, saveFile } from '../../utils/browser/save-file';
import type { DaySheet, Rehearsal, SavedPosting, SavedPostingSummary, Story } from '../../utils/model';
import { noteName } from '../../utils/notes/written-files';
import type { FileToWrite } from './write-into-folder';

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

/** A saved posting as a file of the person's notes. Its long texts are fetched when it is written. */
export function postingNote(
  { id, title, company }: Pick<SavedPostingSummary, 'id' | 'title' | 'company'>,
  get: () => Promise<{ readonly saved: SavedPosting | undefined; readonly stories: readonly Story[] }>,
): FileToWrite {
  return {
    of: `posting ${id}`,
    name: noteName([title, company]),
    text: async () => {
      const { postingMarkdown } = await import('../../utils/preparation/posting-markdown');
      const { saved, stories } = await get();
      if (!saved) throw new Error('The posting was deleted.');
      return postingMarkdown(saved, stories);
    },
  };
}

/** The sheet for a posting's talk as a file of the person's notes. */
export function daySheetNote({ id }: Pick<SavedPosting, 'id'>, sheet: DaySheet): FileToWrite {
  return {
    of: `day sheet ${id}`,
    name: noteName([sheet.title, sheet.company], ', day sheet'),
    text: async () => (await import('../../utils/preparation/day-sheet-markdown')).daySheetMarkdown(sheet),
  };
}

export function nameFor({ posting }: Pick<SavedPosting, 'posting'>, ending: string): string {
  return fileName([posting.title, posting.company], ending);
}
