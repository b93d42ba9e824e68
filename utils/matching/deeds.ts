import type { Language } from '../model';

/**
 * What was done proves more than what was the matter: "I rebuilt the schedule" rather than "The schedule was a mess" or "I needed to
 * rebuild the schedule". A factor, so that a setting is still quoted where only it speaks of what is asked.
 */
const DEED = 1.4;
const SETTING = 0.7;

/** What a task, a wish or a lack is told with. */
const SETTINGS: { readonly [language in Language]?: RegExp } = {
  en: /\b(?:needed to|need to|had to|tasked|task was|goal was|aim was|challenge was|problem was|wanted|supposed to|expected to|was responsible|were responsible|responsible for|we had|I had a|there was|there were|already had|no one|nobody|could not|couldn't|did not|didn't|used to|kept \w+ing|struggl\w+|would often|before (?:I|we|that))\b/iu,
  de: /\b(?:musste|mussten|sollte|sollten|wollte|wollten|Aufgabe war|Ziel war|es gab|niemand|konnte|konnten)\b/iu,
  fr: /\b(?:devais|devait|devions|voulait|voulaient|l'objectif était|il y avait|personne ne)\b/iu,
};

/** Somebody who tells of it acts: "I", "we", or a line of a list that begins with what was done. */
const DEEDS: { readonly [language in Language]?: RegExp } = {
  en: /\b(?:I|we)(?: (?:also|then|first|just|even|already|still|really))? (?!(?:am|are|was|were|wasn|weren|had|hadn|have|haven|do|don|did|didn|can|cannot|could|couldn|would|wouldn|should|may|might|will|won|must|need|needed|used|want|wanted|hoped|hope|like|liked|love|loved|thought|knew|felt|already|never)\b)\p{L}{2,}|^(?:so |then |and |finally,? |additionally,? )?(?:\p{L}{3,}ed|built|rebuilt|wrote|rewrote|made|led|ran|took|set|cut|found|gave|held|kept|put|rang|sent|spoke|taught|told|went|won|brought|bought|drew|drove|got|met|sat|split|began|chose|dug|swapped) /iu,
  de: /\b(?:ich habe|wir haben|habe ich|haben wir)\b/iu,
  fr: /\b(?:j'ai|nous avons|on a)\b/iu,
};

/** So much of a sentence is looked at: who does what stands at its beginning. */
const LOOKED_AT = 200;

/** How much a sentence counts as proof beside others that touch the same, by what it tells first: above 0, 1 where it tells neither. */
export function deedFactor(sentence: string, language: Language): number {
  const beginning = sentence.slice(0, LOOKED_AT);
  const setting = SETTINGS[language]?.exec(beginning)?.index ?? LOOKED_AT;
  const deed = DEEDS[language]?.exec(beginning)?.index ?? LOOKED_AT;
  if (setting === deed) return 1;
  return deed < setting ? DEED : SETTING;
}
