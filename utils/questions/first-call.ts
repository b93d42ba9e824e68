import type { Language } from '../model';
import { type CueTable, cueSet } from './cues';
import { findCues } from './find-cues';
import { plainText } from './posting-text';

/** How the fixed questions of a first call are worded elsewhere, by their key in the tables of words. */
const WAYS: { readonly [key: string]: CueTable } = {
  'about-you': {
    en: 'about yourself | introduce yourself | walk me through your | your background | who are you',
    de: 'uber sich | stellen sie sich vor | ihr werdegang',
    fr: 'parlez moi de vous | presentez vous | votre parcours',
    es: 'hableme de usted | hablame de ti | presentese | cuentame sobre ti | su trayectoria',
  },
  'why-this-job': {
    en: 'why this company | why do you want | why us | why are you interested | why this role | why this job | interested in this | why .. work here | what attracted you',
    de: 'warum wir | warum diese stelle | warum mochten sie | warum bei uns',
    fr: 'pourquoi nous | pourquoi ce poste | pourquoi notre',
    es: 'por que nosotros | por que este puesto | por que quiere trabajar | por que te interesa',
  },
  'why-leaving': {
    en: 'why are you leaving | why did you leave | leaving your | looking for a new',
    de: 'warum wechseln | warum mochten sie wechseln | verlassen',
    fr: 'pourquoi partir | pourquoi quitter | souhaitez vous partir',
    es: 'por que deja | por que quiere cambiar | dejar su',
  },
  strength: {
    en: 'strength* | strong suit | good at',
    de: 'starke | starken | besonders gut',
    fr: 'points forts | qualites | vos forces | particulierement bon',
    es: 'fortalezas | puntos fuertes | se le da',
  },
  weakness: {
    en: 'weakness* | areas for improvement | working on in yourself | development area*',
    de: 'schwache | schwachen | arbeiten sie bei sich',
    fr: 'points faibles | defauts | ameliorer chez vous',
    es: 'debilidades | puntos debiles | mejorar en usted',
  },
  proudest: {
    en: 'proud* | biggest accomplishment | greatest achievement | biggest achievement | greatest accomplishment',
    de: 'stolz | grosster erfolg',
    fr: 'fier | fiere | plus grande reussite',
    es: 'orgullos* | mayor logro',
  },
  pay: {
    en: 'salary expectation* | expected salary | what pay | compensation expectation* | desired salary',
    de: 'gehaltsvorstellung* | welches gehalt',
    fr: 'pretentions | salaire souhaite',
    es: 'expectativas salariales | que salario',
  },
  logistics: {
    en: 'notice period | when could you start | when can you start | available to start | start date',
    de: 'kundigungsfrist | wann konnten sie',
    fr: 'preavis | quand pourriez vous commencer | disponibilite',
    es: 'preaviso | cuando podria empezar | cuando podrias empezar',
  },
};

const CUES = Object.entries(WAYS).map(([key, table]) => ({ key, cues: cueSet(table) }));

/** Which fixed question of a first call this is, however worded; undefined when it is none. */
export function firstCallId(question: string, language: Language): string | undefined {
  const text = plainText(question);
  return CUES.find(({ cues }) => !findCues(text, cues(language)).next().done)?.key;
}

export function isFirstCall(question: string, language: Language): boolean {
  return firstCallId(question, language) !== undefined;
}
