import type { Language } from '../model';

/**
 * What is said about a gap, by its step and what kind of gap it is. `{story}` is the title of a story, `{words}` a name the posting gives,
 * `{yours}` and `{asked}` two sizes in the person's and the posting's words, `{count}` a number from three up. Nothing else is filled in: of
 * the person only their own words are said.
 */
export type GapWords = {
  readonly bridge: string;
  readonly bridgeSize: string;
  /** A story answers some of it. */
  readonly bridgeThin: string;
  /** The person wrote a bridge where nothing of the bank is near. */
  readonly bridgeWritten: string;
  readonly reframe: string;
  readonly learnTool: string;
  readonly learnField: string;
  readonly learnDuty: string;
  /** A further duty, once one was said. */
  readonly learnDutyToo: string;
  readonly ask: string;
  /** Some story comes near without proving it. */
  readonly askNear: string;
  /** A further one of these. */
  readonly askToo: string;
  readonly askTrait: string;
  readonly askYears: string;
  readonly condition: string;
  readonly gate: string;
  readonly gateDegree: string;
  readonly gateProof: string;
  readonly gateLanguage: string;
  readonly gateTerms: string;
  readonly gatePermit: string;
  readonly wish: string;
  readonly letGo: string;
  readonly longShot: string;
};

const ENGLISH: GapWords = {
  bridge: 'The nearest you have is “{story}”. Name the difference plainly, then what carries over.',
  bridgeSize:
    'The nearest you have is “{story}”. Say the size plainly, {yours} there and {asked} here; then what carries over.',
  bridgeThin: '“{story}” answers part of this. Say which part, then name plainly what is still missing.',
  bridgeWritten: 'You wrote a bridge for this. Read it aloud once, and cut what explains too much.',
  reframe: 'You named “{story}” for the same strength. Which part of it would you tell for these words?',
  learnTool:
    'Make one small thing with {words} before the talk and bring it along, or say on which day you would begin. If neither, leave it.',
  learnField:
    'Read one good introduction, write half a page on it in your own words, and put a date on both. If you would not, leave it.',
  learnDuty:
    'Watch somebody who does this for an hour, or do it once on a small scale, and set a date. If you would not, leave it.',
  ask: 'No story of yours tells of this yet. If a day comes to mind, write it down; else say so in one sentence, and ask how others came into it.',
  askNear:
    'The nearest you have is “{story}”, and it is a stretch. Say so in one sentence, and ask how others came into it.',
  askToo:
    'Nothing nearer than a stretch here either. Take it into the same sentence as the others, rather than apologising twice.',
  askTrait:
    'A manner shows in many stories. Which of yours would you tell with these words in mind? If none, leave it.',
  condition:
    'A condition rather than a story. If you meet it, say so in a word; if not, say so early and ask how firm it is.',
  learnDutyToo:
    'An hour of watching or one small trial can cover several of these duties. Take this one along, or leave it.',
  askYears: 'Years cannot be made up. Say how many you have, and ask what they should have taught.',
  gate: 'This is a formal condition. Say early that you do not have it, and ask whether it can come later.',
  gateDegree: 'No story stands in for a degree. Say early what you have instead, and ask whether experience counts.',
  gateProof:
    'Say early that you do not hold it. Find out how long it takes, and ask whether it can come after the start.',
  gateLanguage: 'Say your level as it is, with where you last used it, and ask what the language is really needed for.',
  gateTerms: 'Say early what you can do and what you cannot, and ask how firm this is.',
  gatePermit: 'Ask this first: whether they would apply for it, and how long it takes. Everything else can wait.',
  wish: 'A wish, not a must. Nothing to prepare unless they ask.',
  letGo: 'You let this go. It can be taken up again at any time.',
  longShot:
    '{count} of the things they ask for most are open. It would be a long shot; whether to go on is yours to decide.',
};

const GERMAN: GapWords = {
  bridge: 'Am nächsten liegt „{story}“. Den Unterschied offen nennen, dann sagen, was sich übertragen lässt.',
  bridgeSize:
    'Am nächsten liegt „{story}“. Die Größe offen nennen, dort {yours}, hier {asked}; dann sagen, was sich übertragen lässt.',
  bridgeThin: '„{story}“ beantwortet einen Teil davon. Sagen, welchen, und offen nennen, was noch fehlt.',
  bridgeWritten: 'Dazu haben Sie schon etwas geschrieben. Einmal laut lesen und streichen, was zu viel erklärt.',
  reframe: '„{story}“ haben Sie derselben Stärke zugeordnet. Welchen Teil davon würden Sie zu diesen Worten erzählen?',
  learnTool:
    'Vor dem Gespräch etwas Kleines mit {words} machen und mitbringen, oder den Tag nennen, an dem Sie anfangen. Wenn beides nicht, dann lassen.',
  learnField:
    'Eine gute Einführung lesen und eine halbe Seite in eigenen Worten schreiben, beides mit Datum. Wenn nicht, dann lassen.',
  learnDuty:
    'Jemanden, der das macht, eine Stunde begleiten oder es einmal im Kleinen tun, mit Datum. Wenn nicht, dann lassen.',
  ask: 'Noch erzählt keine Ihrer Geschichten davon. Fällt Ihnen ein Tag ein, schreiben Sie ihn auf; sonst in einem Satz sagen und fragen, wie andere hineingewachsen sind.',
  askNear:
    'Am nächsten liegt „{story}“, und das reicht nicht ganz heran. In einem Satz sagen und fragen, wie andere hineingewachsen sind.',
  askToo:
    'Auch hier liegt nichts wirklich nahe. In denselben Satz wie das Übrige nehmen, statt sich zweimal zu entschuldigen.',
  askTrait:
    'Eine Art zu arbeiten zeigt sich in vielen Geschichten. Welche von Ihren würden Sie mit diesen Worten im Ohr erzählen? Wenn keine, dann lassen.',
  condition:
    'Eher eine Bedingung als eine Geschichte. Ist sie erfüllt, genügt ein Wort; wenn nicht, früh sagen und fragen, wie fest sie ist.',
  learnDutyToo:
    'Eine Stunde Zusehen oder ein kleiner Versuch kann mehrere dieser Aufgaben abdecken. Diese mitnehmen oder lassen.',
  askYears:
    'Jahre lassen sich nicht nachholen. Sagen, wie viele es sind, und fragen, was man in ihnen gelernt haben sollte.',
  gate: 'Das ist eine formale Bedingung. Früh sagen, dass sie fehlt, und fragen, ob sie später erfüllt werden kann.',
  gateDegree:
    'Einen Abschluss ersetzt keine Geschichte. Früh sagen, was Sie stattdessen haben, und fragen, ob Erfahrung zählt.',
  gateProof:
    'Früh sagen, dass der Nachweis fehlt. Herausfinden, wie lange er dauert, und fragen, ob er nachgereicht werden kann.',
  gateLanguage:
    'Das Niveau nennen, wie es ist, und wann Sie die Sprache zuletzt gebraucht haben; dann fragen, wofür sie wirklich nötig ist.',
  gateTerms: 'Früh sagen, was geht und was nicht, und fragen, wie fest das ist.',
  gatePermit: 'Das zuerst fragen: ob sie es beantragen würden und wie lange es dauert. Alles andere kann warten.',
  wish: 'Ein Wunsch, kein Muss. Nichts vorzubereiten, solange niemand fragt.',
  letGo: 'Das haben Sie losgelassen. Es lässt sich jederzeit wieder aufnehmen.',
  longShot: '{count} der wichtigsten Anforderungen sind offen. Der Weg wäre weit; ob Sie ihn gehen, entscheiden Sie.',
};

const FRENCH: GapWords = {
  bridge: 'Le plus proche est « {story} ». Dites simplement la différence, puis ce qui se transpose.',
  bridgeSize:
    'Le plus proche est « {story} ». Dites simplement l’échelle, {yours} là-bas, {asked} ici ; puis ce qui se transpose.',
  bridgeThin: '« {story} » y répond en partie. Dites laquelle, puis nommez simplement ce qui manque encore.',
  bridgeWritten: 'Vous avez déjà écrit une réponse. Lisez-la une fois à voix haute et coupez ce qui explique trop.',
  reframe: 'Vous avez associé « {story} » à la même qualité. Quelle partie raconteriez-vous pour ces mots ?',
  learnTool:
    'Faites une petite chose avec {words} avant l’entretien et apportez-la, ou dites quel jour vous commenceriez. Sinon, laissez.',
  learnField:
    'Lisez une bonne introduction, écrivez-en une demi-page avec vos mots, et fixez une date pour les deux. Sinon, laissez.',
  learnDuty:
    'Observez une heure quelqu’un qui le fait, ou faites-le une fois en petit, et fixez une date. Sinon, laissez.',
  ask: 'Aucune de vos histoires n’en parle encore. Si un jour vous revient, notez-le ; sinon, dites-le en une phrase et demandez comment d’autres y sont venus.',
  askNear:
    'Le plus proche est « {story} », et cela en reste loin. Dites-le en une phrase et demandez comment d’autres y sont venus.',
  askToo:
    'Rien de vraiment proche ici non plus. Mettez-le dans la même phrase que le reste, plutôt que de vous excuser deux fois.',
  askTrait:
    'Une manière d’être se voit dans bien des histoires. Laquelle des vôtres raconteriez-vous avec ces mots en tête ? Si aucune, laissez.',
  condition:
    'Une condition plutôt qu’une histoire. Si elle est remplie, un mot suffit ; sinon, dites-le tôt et demandez si c’est ferme.',
  learnDutyToo:
    'Une heure d’observation ou un petit essai peut couvrir plusieurs de ces tâches. Prenez celle-ci avec, ou laissez-la.',
  askYears:
    'Les années ne se rattrapent pas. Dites combien vous en avez, et demandez ce qu’elles devraient avoir appris.',
  gate: 'C’est une condition formelle. Dites tôt que vous ne l’avez pas, et demandez si elle peut venir plus tard.',
  gateDegree:
    'Aucune histoire ne remplace un diplôme. Dites tôt ce que vous avez à la place, et demandez si l’expérience compte.',
  gateProof:
    'Dites tôt que vous ne l’avez pas. Voyez combien de temps il faut, et demandez si cela peut venir après l’embauche.',
  gateLanguage:
    'Dites votre niveau tel qu’il est et quand vous avez parlé cette langue pour la dernière fois, puis demandez à quoi elle sert vraiment.',
  gateTerms: 'Dites tôt ce qui vous est possible et ce qui ne l’est pas, et demandez si c’est ferme.',
  gatePermit:
    'Demandez-le en premier : feraient-ils la demande, et combien de temps cela prend-il ? Le reste peut attendre.',
  wish: 'Un souhait, pas une exigence. Rien à préparer, sauf si on le demande.',
  letGo: 'Vous avez laissé ce point. Il peut être repris à tout moment.',
  longShot: '{count} des points les plus demandés restent ouverts. Le chemin serait long ; c’est à vous d’en décider.',
};

const SPANISH: GapWords = {
  bridge: 'Lo más cercano es «{story}». Diga con claridad la diferencia y luego qué se puede trasladar.',
  bridgeSize:
    'Lo más cercano es «{story}». Diga con claridad la escala, {yours} allí y {asked} aquí; luego qué se puede trasladar.',
  bridgeThin: '«{story}» responde en parte. Diga a qué parte y nombre con claridad lo que aún falta.',
  bridgeWritten: 'Ya escribió una respuesta. Léala una vez en voz alta y quite lo que explica de más.',
  reframe: 'Usted asoció «{story}» con la misma fortaleza. ¿Qué parte contaría para estas palabras?',
  learnTool: 'Haga algo pequeño con {words} antes de la entrevista y llévelo, o diga qué día empezaría. Si no, déjelo.',
  learnField:
    'Lea una buena introducción, escriba media página con sus palabras y ponga fecha a ambas cosas. Si no, déjelo.',
  learnDuty: 'Acompañe una hora a alguien que lo haga, o hágalo una vez en pequeño, con fecha. Si no, déjelo.',
  ask: 'Ninguna de sus historias habla aún de esto. Si recuerda un día, escríbalo; si no, dígalo en una frase y pregunte cómo han llegado otros a ello.',
  askNear: 'Lo más cercano es «{story}», y queda lejos. Dígalo en una frase y pregunte cómo han llegado otros a ello.',
  askToo:
    'Tampoco aquí hay nada realmente cercano. Inclúyalo en la misma frase que lo demás, en vez de disculparse dos veces.',
  askTrait:
    'Una manera de ser se ve en muchas historias. ¿Cuál de las suyas contaría con estas palabras en mente? Si ninguna, déjelo.',
  condition:
    'Una condición más que una historia. Si la cumple, basta una palabra; si no, dígalo pronto y pregunte hasta qué punto es firme.',
  learnDutyToo:
    'Una hora de observación o una prueba pequeña puede cubrir varias de estas tareas. Incluya esta o déjela.',
  askYears: 'Los años no se recuperan. Diga cuántos tiene y pregunte qué deberían haber enseñado.',
  gate: 'Es una condición formal. Diga pronto que no la tiene y pregunte si puede llegar después.',
  gateDegree:
    'Ninguna historia sustituye a un título. Diga pronto qué tiene en su lugar y pregunte si cuenta la experiencia.',
  gateProof: 'Diga pronto que no lo tiene. Averigüe cuánto se tarda y pregunte si puede llegar después de empezar.',
  gateLanguage:
    'Diga su nivel tal como es y cuándo usó el idioma por última vez, y pregunte para qué hace falta de verdad.',
  gateTerms: 'Diga pronto qué puede y qué no, y pregunte hasta qué punto es firme.',
  gatePermit: 'Pregúntelo lo primero: si lo solicitarían y cuánto tarda. Lo demás puede esperar.',
  wish: 'Un deseo, no una exigencia. Nada que preparar si no lo preguntan.',
  letGo: 'Dejó este punto a un lado. Puede retomarlo cuando quiera.',
  longShot: '{count} de las cosas que más piden están abiertas. Sería un camino largo; la decisión es suya.',
};

const WORDS: { readonly [language in Language]?: GapWords } = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };

/** What is said about gaps, in the language of the posting; in English where there is no table for it. */
export function gapWords(language: Language): GapWords {
  return WORDS[language] ?? ENGLISH;
}
