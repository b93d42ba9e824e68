import type { Language } from '../model';
import { type CueTable, cueSet } from './cues';
import { findCues } from './find-cues';
import { plainText } from './posting-text';

/**
 * How people put the questions that rules ask too, by the rules' `meaning`. A question of the person's own that has one of these
 * phrases asks the same, however it is worded, and stands in for the rule's.
 */
const WAYS_TO_ASK: { readonly [meaning: string]: CueTable } = {
  'pay-range': {
    en: 'salary | pay range | salary range | compensation | how much does | pay band | what does it pay',
    de: 'gehalt* | vergutung | verdien*',
    fr: 'salaire | remuneration | fourchette',
    es: 'salario | sueldo | banda salarial | rango salarial | retribucion',
  },
  bonus: {
    en: 'bonus* | equity | stock option* | profit shar*',
    de: 'bonus | beteiligung',
    fr: 'prime* | bonus | variable',
    es: 'bonus | incentivos | acciones',
  },
  commission: { en: 'commission* | on target | ote', de: 'provision*', fr: 'commission*', es: 'comision*' },
  'reporting-line': {
    en: 'report to | reporting line | who .. my manager | who .. manager be | my direct manager | who would i be reporting',
    de: 'berichte* ich | vorgesetzt* | wer .. fuhrungskraft',
    fr: 'rattache* | qui .. mon responsable | mon manager',
    es: 'reportaria | a quien reporta* | mi jefe | mi responsable | quien .. responsable',
  },
  team: {
    en: 'how big .. team | how large .. team | size of the team | team size | team structure* | structure of the team | how many people | how is the team | who is on the team | team look like | team composition | tell me about the team | about the team | describe the team',
    de: 'wie gross .. team | teamgrosse | wie viele personen | wie viele menschen | wie ist das team | zusammensetzung',
    fr: 'taille de l equipe | combien de personnes | composition de l equipe | comment est l equipe | structure de l equipe',
    es: 'tamano del equipo | cuantas personas | como es el equipo | estructura del equipo | composicion del equipo',
  },
  success: {
    en: 'success look* | success be measured | measure success | how .. success | successful in this | what would success | first # days | first # months | # day plan | # days | first year | first months | expectations | expect out of | expect from | expected of | how .. performance | performance measured | performance review* | kpi* | goals for this | goals .. role | evaluated',
    de: 'erfolg* .. gemessen | woran .. erfolg* | erste* # monat* | ersten # tag* | erste* jahr | erwart* .. von | erwartungen | ziele fur',
    fr: 'reussite | succes | premiers mois | # premiers mois | attendez .. de | attentes | objectifs du poste | evalue*',
    es: 'exito | primeros # meses | primeros meses | espera* de | expectativas | objetivos del puesto | se mide | evalua*',
  },
  'why-open': {
    en: 'why .. role open | why .. position open | why is this | new role or | new position or | is this a new | replacing someone | replacement | how long .. open',
    de: 'warum .. stelle .. frei | warum .. offen | neue stelle | nachfolge | ist die stelle neu',
    fr: 'pourquoi .. poste .. ouvert | nouveau poste | remplacement | creation de poste',
    es: 'por que .. puesto | por que .. vacante | puesto nuevo | nuevo puesto | sustituye',
  },
  predecessor: {
    en: 'previous person | last person in | person before | predecessor | previously held | who had this role | person who held',
    de: 'vorganger* | person vor mir',
    fr: 'predecesseur | personne precedente',
    es: 'persona anterior | predecesor*',
  },
  place: {
    en: 'days in the office | office days | days .. on site | days .. onsite | remote or | remote policy | hybrid policy | work from home | where would i work | where is the office | remotely',
    de: 'homeoffice | wie viele tage .. buro | vor ort',
    fr: 'teletravail | jours sur site | combien de jours .. bureau',
    es: 'teletrabajo | dias .. oficina | presencial',
  },
  'place-and-decisions': {
    en: 'distributed team | remote team* | who .. remote',
    de: 'verteilt*',
    fr: 'equipe a distance',
    es: 'equipo remoto',
  },
  'people-grow': {
    en: 'growth opportunit* | opportunit* .. growth | opportunities for advancement | career path* | career progression | career development | professional development | professional training | promotion* | room to grow | grow in this | grow within | learning budget | learning and development | mentorship | opportunit* .. learn | opportunit* .. advance* | training .. conferences | time .. training | brown bag*',
    de: 'entwicklungsmoglichkeit* | weiterbildung* | karriere* | aufstieg* | weiterentwickl*',
    fr: 'evolution | formation* | perspectives | carriere',
    es: 'crecimiento | formacion | plan de carrera | promocion | desarrollo profesional',
  },
  'next-steps': {
    en: 'next step* | what happens next | hear back | rest of the process | interview process | hiring process | timeline for | decision timeline | when .. decision | remaining rounds',
    de: 'nachste* schritt* | wie geht es weiter | bewerbungsprozess | wann .. entscheidung | ruckmeldung',
    fr: 'prochaine* etape* | suite du processus | processus de recrutement | quand .. decision',
    es: 'siguiente* paso* | proximo* paso* | proceso de seleccion | cuando .. decision',
  },
  concerns: {
    en: 'concerns about | any concerns | any reservations | hesitation* | doubts about | anything .. my background',
    de: 'bedenken | zweifel',
    fr: 'reserves | des doutes',
    es: 'dudas sobre | alguna duda | reservas',
  },
  'normal-week': {
    en: 'typical day | typical week | day to day | average day | normal day | normal week | day in the life | a regular day | day look like | week look like',
    de: 'typische* tag* | typische* woche | arbeitsalltag | tagesablauf',
    fr: 'journee type | semaine type | quotidien',
    es: 'dia tipico | semana tipica | dia a dia | dia normal',
  },
  'on-call': {
    en: 'on call | oncall | paged | pager | call rotation',
    de: 'rufbereitschaft | bereitschaftsdienst',
    fr: 'astreinte*',
    es: 'guardia*',
  },
  'extra-hours': {
    en: 'work life balance | overtime | long hours | hours .. per week | weekends | working hours | after hours | balance between work',
    de: 'work life balance | uberstunden | arbeitszeit* | wochenende*',
    fr: 'equilibre | heures supplementaires | week end* | horaires',
    es: 'conciliacion | horas extra | horario* | fines de semana',
  },
  'coding-share': {
    en: 'percentage .. coding | how much .. coding | time .. coding | coding vs | percentage of time | percentage .. spend | time spent | split between | actually code | hands on | spend automating',
    de: 'anteil .. arbeitszeit | wie viel .. zeit',
    fr: 'pourcentage du temps | part du temps',
    es: 'porcentaje .. tiempo | que parte del tiempo',
  },
  tools: {
    en: 'tech stack | technology stack | which tools | what tools | what technologies | which technologies | programming languages | platforms | what .. stack | tools .. use',
    de: 'tech stack | welche werkzeuge | welche technologien | welche tools',
    fr: 'stack technique | quels outils | quelles technologies',
    es: 'stack | que herramientas | que tecnologias | cuales .. herramientas',
  },
  'how-a-change-ships': {
    en: 'deploy* | release process | ci cd | ship code | release cycle*',
    de: 'deployment* | release*',
    fr: 'deploie* | mise en production',
    es: 'despliegue* | desplieg*',
  },
  'old-systems': {
    en: 'technical debt | tech debt | legacy',
    de: 'technische schulden | altsystem*',
    fr: 'dette technique',
    es: 'deuda tecnica',
  },
  'finding-faults': {
    en: 'testing | test coverage | code review* | quality assurance',
    de: 'tests | testabdeckung',
    fr: 'tests | revue de code',
    es: 'pruebas | revision de codigo',
  },
  onboarding: {
    en: 'onboard* | ramp up | get up to speed | orientation | first week',
    de: 'einarbeitung* | onboarding | erste woche',
    fr: 'integration | onboarding | premiere semaine',
    es: 'onboarding | incorporacion | primera semana',
  },
  priorities: {
    en: 'priorities set | set priorities | who sets .. priorities | prioriti*e work | how .. priorit*',
    de: 'prioritaten',
    fr: 'priorites',
    es: 'prioridades',
  },
  'who-decides': {
    en: 'decisions made | decision making | who decides | make decisions | disagreement* .. between | other teams | other departments | interaction with other | interact* .. teams | collaborat* .. teams | work with other',
    de: 'entscheidungen .. getroffen | wer entscheidet | andere* abteilung* | andere* teams | zusammenarbeit',
    fr: 'decisions .. prises | qui decide | autres equipes | autres services',
    es: 'toman .. decisiones | quien decide | otros equipos | otros departamentos',
  },
  'hard-talks': {
    en: 'handle conflict | handle disagreement* | resolve conflict* | conflict* .. team',
    de: 'konflikt* | meinungsverschiedenheit*',
    fr: 'conflit* | desaccord*',
    es: 'conflicto* | desacuerdo*',
  },
  direction: {
    en: 'company goals | goals for the company | vision for | company going | direction of the company | five years | next # years | biggest goals | where .. company',
    de: 'ziele des unternehmens | unternehmensziele | vision | wo .. unternehmen',
    fr: 'vision de l entreprise | objectifs de l entreprise | ou va l entreprise',
    es: 'vision de la empresa | objetivos de la empresa | hacia donde va',
  },
  'growth-limits': {
    en: 'as you scale | scaling challenge* | when you grow',
    de: 'wachstum',
    fr: 'croissance',
    es: 'crecimiento de la empresa',
  },
  'first-project': {
    en: 'first project | first task | start with | working on first',
    de: 'erste* projekt* | erste* aufgabe*',
    fr: 'premier projet',
    es: 'primer proyecto',
  },
  travel: { en: 'travel', de: 'reise*', fr: 'deplacements', es: 'viaj*' },
  sponsorship: {
    en: 'visa | sponsor*',
    de: 'visum | arbeitserlaubnis',
    fr: 'visa | permis de travail',
    es: 'visado | permiso de trabajo',
  },
  'start-date': {
    en: 'start date | when .. start | starting date',
    de: 'wann .. anfangen | starttermin | eintritt*',
    fr: 'date de debut | date de prise',
    es: 'fecha de inicio | cuando .. empezar',
  },
  targets: {
    en: 'quota | targets | hit their | meet their',
    de: 'zielvorgaben | quote',
    fr: 'quota* | atteindre .. objectifs',
    es: 'cuota | objetivos de venta',
  },
  'open-source-time': {
    en: 'open source',
    de: 'open source',
    fr: 'open source | logiciel libre',
    es: 'codigo abierto',
  },
  'shift-plan': {
    en: 'shift* | rota | schedule made | swap',
    de: 'dienstplan* | schicht*',
    fr: 'planning | roulement',
    es: 'turno*',
  },
  'patients-per-person': {
    en: 'patient ratio* | ratio | patients per | how many patients | staffing',
    de: 'pflegeschlussel | wie viele patient* | personalschlussel',
    fr: 'ratio | combien de patients',
    es: 'ratio | cuantos pacientes',
  },
  caseload: {
    en: 'caseload | how many cases',
    de: 'fallzahl* | wie viele falle',
    fr: 'combien de dossiers | file active',
    es: 'cuantos casos',
  },
  'classes-and-hours': {
    en: 'class size* | how many classes | how many students | teaching load',
    de: 'klassengrosse* | wie viele klassen',
    fr: 'combien d eleves | combien de classes',
    es: 'cuantos alumnos | cuantas clases',
  },
  'what-changed': {
    en: 'what would you change | biggest change | changed .. past year | improve about',
    de: 'was wurden sie .. andern',
    fr: 'que changeriez',
    es: 'que cambiaria*',
  },
  'hard-times': {
    en: 'difficult period | hardest part | biggest challenge* | most challenging | main challenge*',
    de: 'grosste* herausforderung* | schwierigste*',
    fr: 'plus grand* defi* | plus difficile',
    es: 'mayor reto | mayores retos | mayor desafio',
  },
};

/** Meanings so wide that two questions of one person can both be worth asking. */
export const BROAD_MEANINGS: ReadonlySet<string> = new Set([
  'people-grow',
  'who-decides',
  'hard-times',
  'tools',
  'extra-hours',
  'direction',
  'finding-faults',
  'coding-share',
]);

/** The meanings that are known in other words too. */
export const KNOWN_MEANINGS: readonly string[] = Object.keys(WAYS_TO_ASK);

const CUES = Object.entries(WAYS_TO_ASK).map(([meaning, table]) => ({ meaning, cues: cueSet(table) }));

/** What a question put in anybody's words finds out, as the rules name it; empty where no rule asks that. */
export function meaningsOf(question: string, language: Language): ReadonlySet<string> {
  const text = plainText(question);
  const found = new Set<string>();
  for (const { meaning, cues } of CUES) {
    if (!findCues(text, cues(language)).next().done) found.add(meaning);
  }
  return found;
}
