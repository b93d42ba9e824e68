import type { GapStepKind, Language } from '../model';

export type GapWords = { readonly [step in GapStepKind | 'gate']: string } & {
  /** Asking, where some sentence of theirs comes near without proving it. */
  readonly askNear: string;
  /** `{count}` is a number from three up. */
  readonly longShot: string;
};

const ENGLISH: GapWords = {
  bridge: 'Name the difference plainly, then the closest thing you did. What carries over?',
  reframe: 'You have a story near this. Which part of it would you tell for these words?',
  learn: 'Is there one step you would take, with a date and something to show for it? If not, leave it.',
  ask: 'Nothing near yet. Say so in one sentence, and ask how others have come into it.',
  askNear: 'What you have is a stretch. Say so in one sentence, and ask how others have come into it.',
  gate: 'This is a formal condition. Say early that you do not have it, and ask whether it can come later.',
  'let go': 'A wish, not a must. Nothing to prepare unless they ask.',
  longShot:
    '{count} of the things they ask for most are open. It would be a long shot; whether to go on is yours to say.',
};

const GERMAN: GapWords = {
  bridge: 'Den Unterschied offen nennen, dann das Nächste, was Sie getan haben. Was davon trägt herüber?',
  reframe: 'Eine Ihrer Geschichten liegt nahe. Welchen Teil würden Sie zu diesen Worten erzählen?',
  learn: 'Gibt es einen Schritt, den Sie tun würden, mit Datum und etwas zum Vorzeigen? Wenn nicht, lassen Sie es.',
  ask: 'Noch nichts in der Nähe. In einem Satz sagen und fragen, wie andere hineingewachsen sind.',
  askNear: 'Was Sie haben, reicht nicht ganz heran. In einem Satz sagen und fragen, wie andere hineingewachsen sind.',
  gate: 'Das ist eine formale Bedingung. Früh sagen, dass sie fehlt, und fragen, ob sie später erfüllt werden kann.',
  'let go': 'Ein Wunsch, kein Muss. Nichts vorzubereiten, solange niemand fragt.',
  longShot: '{count} der wichtigsten Anforderungen sind offen. Der Weg wäre weit; ob Sie ihn gehen, entscheiden Sie.',
};

const FRENCH: GapWords = {
  bridge: 'Dites simplement la différence, puis ce que vous avez fait de plus proche. Qu’est-ce qui se transpose ?',
  reframe: 'Une de vos histoires est proche. Quelle partie raconteriez-vous pour ces mots ?',
  learn: 'Y a-t-il un pas que vous feriez, avec une date et de quoi le montrer ? Sinon, laissez.',
  ask: 'Rien de proche pour l’instant. Dites-le en une phrase, et demandez comment d’autres y sont venus.',
  askNear: 'Ce que vous avez en est loin. Dites-le en une phrase, et demandez comment d’autres y sont venus.',
  gate: 'C’est une condition formelle. Dites tôt que vous ne l’avez pas, et demandez si elle peut venir plus tard.',
  'let go': 'Un souhait, pas une exigence. Rien à préparer sauf si on le demande.',
  longShot: '{count} des points les plus demandés restent ouverts. Le chemin serait long ; c’est à vous d’en décider.',
};

const SPANISH: GapWords = {
  bridge: 'Diga la diferencia con claridad y luego lo más parecido que hizo. ¿Qué se puede trasladar?',
  reframe: 'Tiene una historia cercana. ¿Qué parte contaría para estas palabras?',
  learn: '¿Hay un paso que daría, con fecha y algo que mostrar? Si no, déjelo.',
  ask: 'Todavía nada cercano. Dígalo en una frase y pregunte cómo han llegado otros a ello.',
  askNear: 'Lo que tiene queda algo lejos. Dígalo en una frase y pregunte cómo han llegado otros a ello.',
  gate: 'Es una condición formal. Diga pronto que no la tiene y pregunte si puede llegar después.',
  'let go': 'Un deseo, no una exigencia. Nada que preparar si no lo preguntan.',
  longShot: '{count} de las cosas que más piden están abiertas. Sería un camino largo; la decisión es suya.',
};

const WORDS: { readonly [language in Language]?: GapWords } = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };

/** What is said about gaps, in the language of the posting; in English where there is no table for it. */
export function gapWords(language: Language): GapWords {
  return WORDS[language] ?? ENGLISH;
}
