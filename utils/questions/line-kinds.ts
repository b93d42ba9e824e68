import type { AnnotatedPosting, AnnotatedRequirement } from '../model';
import { rememberedOf } from '../text/memory';
import { type CueTable, cueSet } from './cues';
import { firstRowByLine } from './line-rows';

/**
 * What a line asks to be shown: work that is done, a length of time, a field that is known, a manner, something else; or a condition that
 * is met or not, which nobody tells a story of.
 */
export type LineKind = 'duty' | 'experience' | 'knowledge' | 'trait' | 'other' | 'condition';

/** Words of a line that is no duty and its kind. The first row that fits decides: a degree in a field is a condition, not knowledge. */
const KINDS: readonly { readonly kind: LineKind; readonly cues: CueTable }[] = [
  {
    kind: 'condition',
    cues: {
      en: 'degree | bachelor* | master s | diploma | graduate of | licen*e | certificat* | must pass | background check | barring | clearance | right to work | eligible to | availability | available | willing* to travel | travel | relocat* | shifts | weekends | years old | live in | living in | driver* | lift | lifting | standing | vaccinat* | high school',
      de: 'studium | abgeschlossen* | ausbildung | abschluss | fuhrerschein* | fuhrungszeugnis* | verfugbar* | reisebereitschaft | dienstreisen | schichtdienst* | schichtarbeit | wohnhaft | staatsangehorigkeit | approbation',
      fr: 'diplome* | bac | bts | licence | master | permis b | permis de conduire | disponib* | habilitation* | caces | deplacements | horaires | casier judiciaire | titulaire d*',
      es: 'titulacion | titulado* | grado en | licenciatura | bachiller* | egresado* | carnet | carne de | disponibilidad | vivir en | residir | residencia | vehiculo propio | permiso de',
      pt: 'licenciatura | habilitac* | carta de conducao | cnh | disponibilidade | graduacao | ensino medio | formacao academica | certificado*',
      nl: 'diploma | rijbewijs | beschikbaar* | bachelor | hbo | mbo | woonachtig',
      it: 'laurea | diploma | patente | disponibil* | automunit* | residen*',
      pl: 'wyksztalceni* | prawo jazdy | dyspozycyjn* | niekaralnosc',
      cs: 'vzdelani | ridicsky prukaz | ridicske opravneni | trestni* | flexibilitu ve smenach',
      uk: 'освіт* | водійськ* | диплом*',
    },
  },
  {
    kind: 'experience',
    cues: {
      en: 'experience | years | background in | track record | worked as | worked with | exposure to | history of',
      de: 'erfahrung* | berufserfahrung | praxis | jahre | werdegang',
      fr: 'experience* | annees | parcours',
      es: 'experiencia* | anos | haber trabajado | trayectoria',
      pt: 'experiencia* | anos | vivencia',
      nl: 'ervaring* | jaar',
      it: 'esperienz* | anni',
      pl: 'doswiadczeni* | lat',
      cs: 'zkusenost* | praxe | let',
      uk: 'досвід* | років',
    },
  },
  {
    kind: 'knowledge',
    cues: {
      en: 'knowledge | familiar* | understanding | proficien* | literate | literacy | command of | expertise | fluent in | skilled in | versed | working with',
      de: 'kenntnis* | kenntnisse | vertraut* | verstandnis | sicher im umgang | sicherer umgang | beherrsch* | know how | fachwissen | umgang mit',
      fr: 'connaissance* | maitrise* | maitriser | connaitre | notions | a l aise avec',
      es: 'conocimiento* | dominio | manejo | nociones | familiaridad',
      pt: 'conhecimento* | dominio | nocoes',
      nl: 'kennis | vertrouwd met',
      it: 'conoscenz* | padronanza | dimestichezza',
      pl: 'znajomosc | wiedz*',
      cs: 'znalost* | orientac*',
      uk: 'знання | володін*',
    },
  },
  {
    kind: 'trait',
    cues: {
      en: 'team player | communication skills | interpersonal | attention to detail | detail oriented | motivated | flexible | adaptab* | organi*ational skills | problem solving | analytical skills | work ethic | positive | enthusias* | passionate | curio* | proactive | resilien* | empathy | reliab* | high energy | enjoy* | willing* | sense of humo*',
      de: 'teamfahig* | kommunikationsstark* | kommunikationsfahig* | motiviert* | motivation | engagiert* | zuverlassig* | belastbar* | flexib* | eigeninitiative | einsatzbereitschaft | freude an | spass an | interesse an | selbststandig* | strukturiert* | sorgfalt* | humor',
      fr: 'rigoureu* | rigueur | autonom* | esprit d equipe | sens du | dynamique | curieu* | motive* | organise* | relationnel | gout pour | reactif*',
      es: 'trabajo en equipo | proactiv* | organizad* | flexib* | iniciativa | ganas de | actitud | orientacion a | empatia',
      pt: 'facilidade na relacao | espirito de equipa | proativ* | flexib* | capacidade de organizacao',
      nl: 'flexibel | zelfstandig | teamspeler | enthousiast* | communicatief',
      it: 'flessibil* | spirito di squadra | predisposizione | precision*',
      pl: 'komunikatywn* | samodzieln* | zaangazowan* | dokladn*',
      cs: 'samostatn* | spolehliv* | peclivost | komunikativn*',
      uk: 'відповідальн* | комунікабельн* | уважн*',
    },
  },
];

const ROWS = KINDS.map(({ kind, cues }) => ({ is: kind, cues: cueSet(cues) }));

const kindsOf = rememberedOf((posting: AnnotatedPosting) => firstRowByLine(posting, ROWS));

/** The kind of a line of this posting: a duty is one; else its words decide. */
export function lineKindOf({ id, kind }: AnnotatedRequirement, posting: AnnotatedPosting): LineKind {
  return kind === 'responsibility' ? 'duty' : (kindsOf(posting).get(id) ?? 'other');
}
