import type { Language } from '../model';

/**
 * Endings of case, number and gender in Polish and Czech, for which no well-kept stemmer is at hand. Light stemming as Dolamic and Savoy
 * did for Czech ("Indexing and stemming approaches for the Czech language", 2009): only these are cut off, never what makes another word.
 */
const ENDINGS: { readonly [language in Language]?: readonly string[] } = {
  pl: listed(
    'ościami ościach ościom ością ości ość owaniami owaniach owaniem owaniu owania owanie ywaniem ywaniu ywania ywanie iami iach ' +
      'ami ach owie owi iego iemu ego emu ych ich ymi imi iem iej ie ia ią ię iu io em om ów ej ym im ą ę a e i y o u',
  ),
  cs: listed(
    'ostmi ostech ostem ostí osti ost atech ětem etem atům ováním ování ech ich ích ého ěmi emi ému iho ího ími imu ách ata aty ých ama ' +
      'ami ové ovi ými ům em ém ím at ám ým mi ou e i í ě u y ů a o á é ý',
  ),
};

/** Shorter than this a word is left whole: what would stay says nothing. */
const SHORTEST_STEM = 4;

/** Czech consonants that change before some endings, and what they are before the others: "zákazníci", "zákazník". */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/[cč]$/u, 'k'],
  [/[zž]$/u, 'h'],
];

/** A Polish or Czech word in lower case without its ending; the word itself where it has none. */
export function withoutEnding(word: string, language: Language): string {
  const ending = ENDINGS[language]?.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM);
  const bare = ending ? word.slice(0, -ending.length) : word;
  if (language !== 'cs') return bare;
  const softened = SOFTENED.find(([last]) => last.test(bare));
  return softened ? bare.replace(softened[0], softened[1]) : bare;
}

function listed(endings: string): readonly string[] {
  return endings.split(' ').toSorted((left, right) => right.length - left.length);
}
