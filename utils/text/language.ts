import type { Language } from '../model';

/**
 * The most frequent small words by language, those of two languages in both lists. Small words are in every sentence and do not
 * depend on the trade, which is why so short a table tells languages apart on a few lines.
 */
const SMALL_WORDS: { readonly [language in Language]: string } = {
  en: 'the and to of in a for with is are you your we our will as on or be have that at this an from by their they not who what',
  de: 'der die das und in den von zu mit für auf ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer sich wir du ihr deine dein unser unsere sind oder über wie einen zum zur sowie',
  fr: 'le la les de des du et en un une pour dans que qui sur au aux avec par est vous nous votre notre nos vos ce cette ou sont plus ses son être à se',
  es: 'el la los las de del y en un una para con que por es se su al como más o sus lo nuestro nuestra tu tus te serás somos nuestros',
  pt: 'o a os as de do da dos das e em um uma para com que por não no na se ao você seu sua nossa nosso mais ou é são como nos às aos',
  nl: 'de het een en van in op te voor met is zijn je jij wij ons onze bij als aan dat die ook of naar om jouw door je hebt bent wordt niet',
  it: 'il lo la i gli le di del della dei delle e in un una per con che è si al alla nel nella da dal sono come più o tuo tua nostro nostra ai',
  pl: 'i w z na do się nie że to jest o dla oraz od po ze przez lub co jak za twój nasz nasze twoje pracy we są będziesz masz u',
  cs: 'a v na se z do o je s pro to že za i k po od ve s tě tvé naše nás jsme jako nebo bude u při ze které máš ty vám budete nabízíme',
  uk: 'і в на з до не що та у для за як від про або це ти ми є по ви та із ваш наш щоб бути нам твої буде над при',
};

/** Letters that only one of these languages writes: short lists have few small words. Cyrillic is Ukrainian among them. */
const OWN_LETTERS: readonly (readonly [Language, RegExp])[] = [
  ['de', /[äöüß]/u],
  ['es', /ñ/u],
  ['pt', /[ãõ]/u],
  ['pl', /[ąęłńśźż]/u],
  ['cs', /[ěščřžůďťň]/u],
  ['uk', /[а-яіїєґ]/u],
];

/** A word with such a letter counts as much as this part of a small word: names have them too. */
const LETTER_SHARE = 0.5;

const LANGUAGES = Object.keys(SMALL_WORDS) as Language[];

/** Word to the languages it is a small word of. */
const LANGUAGES_OF = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of new Set(SMALL_WORDS[language].split(' '))) {
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
  }
}

/** Reading this much text settles the question; the rest of a long page cannot change it. */
const ENOUGH_CHARACTERS = 20_000;

/** A language must have at least this many small words in the text, else the text is too short to tell. */
const FEWEST_HITS = 2;

/**
 * The language of a text, told by its small words and by letters of its own; a word of several languages counts for each in part. English when nothing
 * can be told, as for a text without letters. Equal counts go to the earlier language in the table.
 */
export function languageOf(text: string): Language {
  const counts = new Map<Language, number>();
  for (const match of text
    .slice(0, ENOUGH_CHARACTERS)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const [word] = match;
    const languages = LANGUAGES_OF.get(word) ?? [];
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
    if (languages.length > 0 || !/[^a-z]/u.test(word)) continue;
    const own = OWN_LETTERS.find(([, letters]) => letters.test(word))?.[0];
    if (own) counts.set(own, (counts.get(own) ?? 0) + LETTER_SHARE);
  }
  let best: Language = 'en';
  let most = FEWEST_HITS - 0.5;
  for (const language of LANGUAGES) {
    const count = counts.get(language) ?? 0;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}

/** Whether a word is a small word (article, preposition, pronoun) of any of the languages. */
export function isSmallWord(word: string): boolean {
  return LANGUAGES_OF.has(word.toLowerCase());
}
