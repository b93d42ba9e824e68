import type { Audience } from '../model';

/** Plumbline's own words on the day sheet, one set for every form it is written in. */
export const DAY_SHEET_WORDS = {
  anchors: 'Three things to leave with them',
  lineUp: 'Line-up',
  reserve: 'In reserve',
  gap: (about: string) => `If they ask about “${about}”`,
  stopReading: (time: string) => `Stop reading at ${time}.`,
} as const;

export const ASK_WORDS: { readonly [audience in Audience]: string } = {
  recruiter: 'Ask the recruiter',
  manager: 'Ask the manager',
  peer: 'Ask the people you would work with',
  executive: 'Ask those who lead',
};
