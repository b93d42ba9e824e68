import { cueSet } from '../cues';
import { findCues } from '../find-cues';
import { postingText } from '../posting-text';
import { silenceRule } from '../rule';

/** Titles that promise to lead something. */
const LEADING_TITLE = cueSet({
  en: 'lead | head of | manager | supervisor | team leader | director | principal | foreman | chief',
  de: 'leiter* | leitung | *leiter | *leiterin | *leitung | teamlead | fuhrungskraft | vorarbeiter* | meister*',
  fr: 'responsable | chef* | directeur | directrice | manager | encadrant*',
  es: 'responsable | jefe | jefa | director | directora | coordinador* | encargad*',
});

/** Titles of the same words that lead no people by custom. */
const LEADING_THINGS = cueSet({
  en: 'account manager | product manager | project manager | case manager | lead generation | property manager | program manager | product owner | key account manager | relationship manager | lead qualif*',
  fr: 'chef de projet | chef de produit | chef de rang',
  es: 'jefe de proyecto | jefe de producto',
});

export const leadOfWhat = silenceRule({
  id: 'lead-of-what',
  why: '“Lead” in a title can mean people, work, or both.',
  audience: 'manager',
  topic: 'team',
  silence: 'whether people are led',
  when: ({ posting }) => {
    const text = postingText(posting);
    const inTitle = (cues: typeof LEADING_TITLE) =>
      [...findCues(text, cues(posting.language))].some(({ sentence }) => sentence.place === 'title');
    return inTitle(LEADING_TITLE) && !inTitle(LEADING_THINGS);
  },
});
