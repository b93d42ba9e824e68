import type { AnnotatedPosting, PostingPicture, SenioritySign } from '../model';
import { stem } from '../text/stems';
import { type CueTable, cueSet } from './cues';
import { findCues } from './find-cues';
import { type Place, postingText } from './posting-text';
import { quoteAround } from './quote';
import { MATTERS, type Matter, said } from './said';
import { contentStems } from './sameness';

/** More musts than this and nobody has all of them. */
const WISH_LIST = 12;
/** A posting of which more than this share of lines describes a manner is hard to hold stories against. */
const VAGUE_SHARE = 0.3;
/** Fewer lines than this tell nothing by their shares. */
const FEWEST_LINES = 5;
/** What stands among the first lines was thought of first. */
const FIRST_LINES = 3;
/** A name repeated once is stressed; a plain word must come back twice. */
const NAME_REPEATED = 2;
const WORD_REPEATED = 3;
const MOST_WEIGHTS = 8;

/** Words that describe a manner or a mood. */
const SOFT = cueSet({
  en: 'passionate | dynamic | motivated | self motivated | enthusias* | exciting | energetic | positive attitude | can do attitude | team player | go getter | driven individual | outstanding | rockstar* | fun | interpersonal skills | hard working | work ethic | thrive* | people person | attention to detail | good communication skills | excellent communication | strong communication | flexible | proactive | fast learner | quick learner | self starter',
  de: 'motiviert* | engagiert* | dynamisch* | teamfahig* | teamplayer* | leidenschaft* | spannend* | belastbar* | kommunikationsstark* | hands on | flexib* | einsatzbereitschaft | zuverlassig* | freude an | spass an | begeister* | aufgeschlossen*',
  fr: 'passionn* | dynamique* | motive* | esprit d equipe | enthousias* | rigoureu* | bon relationnel | force de proposition | curieu* | autonome* | reactif* | organise* | sens du service | bonne humeur',
  es: 'apasionad* | dinamic* | motivad* | trabajo en equipo | entusias* | proactiv* | ganas de | actitud positiva | organizad* | responsable y | flexib* | resolutiv* | buena actitud',
});

const SIGNS: readonly { readonly sign: SenioritySign; readonly places: readonly Place[]; readonly cues: CueTable }[] = [
  {
    sign: 'title',
    places: ['title'],
    cues: {
      en: 'senior | sr | junior | jr | lead | principal | staff | head | chief | director | manager | supervisor | associate | assistant | intern | trainee | apprentice | graduate | entry level | deputy',
      de: 'senior | junior | leiter* | leitung | *leiter | *leiterin | *leitung | stellvertret* | auszubild* | werkstudent* | praktikant* | trainee',
      fr: 'senior | junior | responsable | chef* | directeur | directrice | adjoint* | assistant* | stagiaire | alternant*',
      es: 'senior | junior | jefe | jefa | director* | responsable | coordinador* | ayudante | auxiliar | becari*',
    },
  },
  {
    sign: 'years',
    places: ['requirement'],
    cues: {
      en: '# years | # yrs | # year',
      de: '# jahre* | mehrjahrige* | langjahrige*',
      fr: '# ans | # annees',
      es: '# anos',
    },
  },
  {
    sign: 'leads people',
    places: ['requirement', 'text'],
    cues: {
      en: 'lead a team | lead the team | manage a team | manage the team | manage .. team | direct reports | people management | supervise* | line manage*',
      de: 'personalverantwortung | mitarbeiterfuhrung | fuhrung eines | fuhrung des | leitung eines | leitung des teams',
      fr: 'encadr* | manager une equipe | management d equipe | animer une equipe | animer l equipe',
      es: 'equipo a cargo | liderar un equipo | liderar el equipo | gestionar un equipo | personas a cargo',
    },
  },
  {
    sign: 'owns',
    places: ['requirement'],
    cues: {
      en: 'own | owns | ownership | define | defines | drive | drives | lead | leads | accountable | set the | end to end',
      de: 'verantwort* | gesamtverantwortung | eigenverantwort* | steuer* | definier*',
      fr: 'piloter | definir | garant* | responsable de | de bout en bout',
      es: 'liderar | definir | responsabilizarse | responsable de | de principio a fin',
    },
  },
  {
    sign: 'supports',
    places: ['requirement'],
    cues: {
      en: 'support | supports | assist | assists | assisting | contribute to | help | helps | under supervision | under the supervision',
      de: 'unterstutz* | mitarbeit | mitwirk* | zuarbeit* | assist*',
      fr: 'assister | aider | contribuer | participer | soutenir',
      es: 'apoyar | apoyo | ayudar | colaborar en | dar soporte | asistir',
    },
  },
];

const SIGN_CUES = SIGNS.map(({ cues, ...sign }) => ({ ...sign, cues: cueSet(cues) }));

/** Quotes of one sign; more say nothing new. */
const MOST_QUOTES = 2;

/** Matters that belong to the reading only for some readers or roles. */
const NOT_FOR_ALL: readonly Matter[] = ['whether sponsorship is possible', 'whether people are led'];

/** A reading of the posting by counting: no judgement, and nothing of the person. */
export function postingPicture(posting: AnnotatedPosting): PostingPicture {
  const musts = posting.requirements.filter(({ kind }) => kind === 'required').length;
  const vague = vagueLines(posting);
  const matters = MATTERS.filter((matter) => !NOT_FOR_ALL.includes(matter)).map((matter) => {
    const words = said(posting, matter);
    return words === undefined ? { matter } : { matter, said: words };
  });
  return {
    weights: weightsOf(posting),
    seniority: signsOf(posting),
    musts,
    vague,
    matters,
    remarks: remarksOf(posting, musts, vague.length),
  };
}

function remarksOf({ requirements }: AnnotatedPosting, musts: number, vague: number): string[] {
  const remarks: string[] = [];
  if (musts > WISH_LIST) remarks.push(`${musts} things are asked for as musts. It reads like a wish list.`);
  if (requirements.length >= FEWEST_LINES && vague / requirements.length > VAGUE_SHARE) {
    remarks.push(
      `${vague} of ${requirements.length} lines describe a manner rather than a task. The comparison says less here, and questions say more.`,
    );
  }
  return remarks;
}

function weightsOf(posting: AnnotatedPosting): PostingPicture['weights'] {
  const first = new Set(posting.requirements.slice(0, FIRST_LINES).map(({ id }) => id));
  const title = contentStems(posting.title ?? '', posting.language);
  const counts = new Map<string, { words: string; mentions: number; amongFirst: boolean; least: number }>();
  for (const { id, text, terms } of posting.requirements) {
    const named = new Set(terms.map((term) => stem(term, posting.language)));
    const names = terms.map((term) => ({ key: `name ${term}`, words: term, least: NAME_REPEATED }));
    const others = wordsByStem(text, posting)
      .filter(({ key }) => !named.has(key))
      .map((word) => ({ ...word, least: WORD_REPEATED }));
    for (const { key, words, least } of [...names, ...others]) {
      const known = counts.get(key) ?? { words, mentions: 0, amongFirst: false, least };
      counts.set(key, { ...known, mentions: known.mentions + 1, amongFirst: known.amongFirst || first.has(id) });
    }
  }
  return [...counts.values()]
    .filter(({ mentions, least }) => mentions >= least)
    .map(({ words, mentions, amongFirst }) => ({
      words,
      mentions,
      amongFirst,
      inTitle: [...contentStems(words, posting.language)].some((each) => title.has(each)),
    }))
    .toSorted((left, right) => heaviness(right) - heaviness(left))
    .slice(0, MOST_WEIGHTS);
}

/** The title weighs as much as three mentions, a place among the first lines as one. */
function heaviness({ mentions, inTitle, amongFirst }: PostingPicture['weights'][number]): number {
  return mentions + (inTitle ? 3 : 0) + (amongFirst ? 1 : 0);
}

/** Requirement words every posting repeats; they weigh nothing. */
const EMPTY_WORDS = new Set(
  (
    'experience knowledge skill skills ability able strong excellent good years year using use including include includes etc required preferred must plus relevant related high ensure provide support ' +
    'erfahrung kenntnisse fähigkeit gute sehr sowie bereich jahre idealerweise ' +
    'expérience connaissance connaissances capacité bonne bon ans ' +
    'experiencia conocimiento conocimientos capacidad buena años'
  ).split(' '),
);

function wordsByStem(text: string, { language }: AnnotatedPosting): { key: string; words: string }[] {
  const found = new Map<string, string>();
  for (const word of text.match(/\p{L}{4,}/gu) ?? []) {
    const lower = word.toLowerCase();
    if (EMPTY_WORDS.has(lower) || contentStems(lower, language).size === 0) continue;
    const key = stem(lower, language);
    if (!found.has(key)) found.set(key, word);
  }
  return [...found].map(([key, words]) => ({ key, words }));
}

function signsOf(posting: AnnotatedPosting): PostingPicture['seniority'] {
  const text = postingText(posting);
  return SIGN_CUES.flatMap(({ sign, places, cues }) => {
    const quotes = new Set<string>();
    for (const { sentence, span } of findCues(text, cues(posting.language))) {
      if (places.includes(sentence.place)) quotes.add(quoteAround(sentence.text, span));
      if (quotes.size === MOST_QUOTES) break;
    }
    return [...quotes].map((quote) => ({ sign, quote }));
  });
}

function vagueLines(posting: AnnotatedPosting): string[] {
  const text = postingText(posting);
  const soft = new Set<string>();
  for (const { sentence } of findCues(text, SOFT(posting.language))) {
    const line = sentence.requirements[0]?.requirement;
    if (line?.form === 'evidence' && line.terms.length === 0) soft.add(line.text);
  }
  return posting.requirements.map(({ text: line }) => line).filter((line) => soft.has(line));
}
