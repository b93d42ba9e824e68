import type { AnnotatedPosting, CompetencyId } from '../model';
import { type CueTable, cueSet } from './cues';
import { findCues, postingText } from './posting-text';
import type { ExpectKey } from './words';

/** What an interviewer is likely to ask stories about, and the competency such a story shows. */
export type Theme = { readonly key: ExpectKey; readonly competency: CompetencyId };

type ThemeRow = Theme & { readonly cues: CueTable };

/**
 * Cues of a line and the theme they point at. The rarer theme stands first: a line about a difficult conversation with customers
 * is asked about for the conversation.
 */
const THEMES: readonly ThemeRow[] = [
  {
    key: 'conflict',
    competency: 'conflict',
    cues: {
      en: 'negotiat* | conflict* | difficult conversation* | disagree* | dispute* | mediat* | complaint* | de escalat* | grievance*',
      de: 'verhand* | konflikt* | beschwerde* | reklamation* | schwierige* gesprach* | streit*',
      fr: 'negoci* | conflit* | litige* | reclamation* | desaccord*',
      es: 'negoci* con | negociar | negociacion* | conflicto* | reclamacion* | desacuerdo*',
    },
  },
  {
    key: 'influence',
    competency: 'influence',
    cues: {
      en: 'influenc* | without authority | consensus | buy in | persua* | convinc* | advocat* | evangeli* | champion*',
      de: 'uberzeug* | einfluss | begeister* | durchsetz*',
      fr: 'convaincre | influenc* | federer | persua* | promouvoir',
      es: 'influ* en | persua* | convencer | consenso',
    },
  },
  {
    key: 'integrity',
    competency: 'integrity',
    cues: {
      en: 'safeguard* | confidential* | ethic* | integrity | safety | discretion | gdpr | privacy | child protection',
      de: 'vertraulich* | sicherheit am | arbeitssicherheit | kinderschutz* | datenschutz* | diskretion | integritat | ethisch*',
      fr: 'confidentialit* | ethique | integrite | securite au | consignes de securite | discretion | bientraitance',
      es: 'confidencial* | etic* | integridad | seguridad laboral | prevencion de riesgos | discrecion',
    },
  },
  {
    key: 'inclusion',
    competency: 'integrity',
    cues: {
      en: 'inclusi* | diverse | diversity | belonging | community outreach | cultural sensitivity | culturally',
      de: 'inklusi* | vielfalt | divers* | interkulturell*',
      fr: 'inclusi* | diversite | interculturel*',
      es: 'inclusi* | diversidad | intercultural*',
    },
  },
  {
    key: 'coaching',
    competency: 'coaching',
    cues: {
      en: 'mentor* | coach* | train* .. staff | train* .. team | train* .. new | train* .. users | onboard* | teach* | instruct* | tutor* | develop others | develop .. people',
      de: 'mentor* | coach* | anleit* | schul* | unterricht* | einarbeit* | ausbild* von | lehr*',
      fr: 'mentor* | coach* | former | formation des | encadrement pedagogique | enseign* | tutor* | accompagner les',
      es: 'mentor* | coach* | formar a | formacion a | ensen* | tutor* | capacit* a | docen*',
    },
  },
  {
    key: 'leading',
    competency: 'leading',
    cues: {
      en: 'lead* .. team | leading .. team | manag* .. team | manag* .. people | manag* .. staff | supervis* | direct reports | people manage* | team lead* | hire and | hiring | performance reviews | leadership | lead and',
      de: 'fuhrung | fuhren | personalverantwortung | teamleit* | mitarbeiterfuhrung | leiten | leitung eines | leitung des',
      fr: 'encadr* | manag* .. equipe* | management | animer .. equipe* | diriger | superviser',
      es: 'liderar | liderazgo | equipo a cargo | gestionar .. equipo* | supervisar | dirigir',
    },
  },
  {
    key: 'money',
    competency: 'strategy',
    cues: {
      en: 'budget* | p l | profit | vendor* | procurement | cost control | cost sav* | purchas* | expenses | revenue | margin*',
      de: 'budget* | kosten* | einkauf* | lieferant* | ergebnisverantwort* | umsatz*',
      fr: 'budget* | couts | achats | fournisseur* | rentabilite | marge* | chiffre d affaires',
      es: 'presupuest* | costes | compras | proveedor* | rentabilidad | margen*',
    },
  },
  {
    key: 'strategy',
    competency: 'strategy',
    cues: {
      en: 'strateg* | vision | roadmap* | long term | market trends | business plan* | go to market | competitive analysis',
      de: 'strategi* | vision* | roadmap* | langfristig* | markttrends | marktanalyse*',
      fr: 'strategi* | vision | feuille de route | long terme | tendances du marche',
      es: 'estrateg* | vision | hoja de ruta | largo plazo | tendencias del mercado',
    },
  },
  {
    key: 'ambiguity',
    competency: 'ambiguity',
    cues: {
      en: 'ambigu* | undefined | zero to one | unstructured | uncertain* | from scratch | greenfield | problem* .. open ended',
      de: 'unklar* | ungewiss* | unsicherheit | von null | von grund auf',
      fr: 'ambigu* | incert* | de zero | a partir de zero',
      es: 'ambig* | incertidumbre | desde cero',
    },
  },
  {
    key: 'innovation',
    competency: 'innovation',
    cues: {
      en: 'innovat* | creativ* | new ideas | experiment* | prototyp* | invent* | brainstorm* | novel | proof of concept* | pocs | explore new | new approaches | new technologies',
      de: 'innovati* | kreativ* | neue ideen | experiment* | prototyp* | neue wege | neue technologien',
      fr: 'innov* | creativ* | nouvelles idees | experiment* | prototyp* | nouvelles technologies',
      es: 'innova* | creativ* | nuevas ideas | experiment* | prototip* | nuevas tecnologias',
    },
  },
  {
    key: 'change',
    competency: 'learning',
    cues: {
      en: 'transformation* | change management | organi*ational change | drive change | turnaround | scal* .. team | growth phase | adapt* | flexib* | changing environment',
      de: 'veranderung* | wandel | transformation* | flexib* | anpass* | umstell*',
      fr: 'changement* | transformation* | adapt* | flexib* | evolution des',
      es: 'cambio* | transformacion* | adapta* | flexib*',
    },
  },
  {
    key: 'improvement',
    competency: 'improvement',
    cues: {
      en: 'improv* | optimi* | streamlin* | automat* | efficien* | simplif* | lean | continuous improvement | best practices | reduce waste | moderni*',
      de: 'verbesser* | optimier* | *optimierung | automatisier* | effizien* | vereinfach* | weiterentwickl* | kvp | modernisier*',
      fr: 'amelior* | optimis* | automatis* | efficacite | simplif* | bonnes pratiques | moderniser',
      es: 'mejora* | optimiza* | automatiza* | eficien* | simplific* | buenas practicas | modernizar',
    },
  },
  {
    key: 'learning',
    competency: 'learning',
    cues: {
      en: 'learn* | curio* | keep* up to date | stay* .. current | up to date with | continuing education | growth mindset | self taught | keep abreast | stay abreast',
      de: 'lernbereit* | lernen | neugier* | weiterbild* | auf dem laufenden | einarbeiten | auffassungsgabe',
      fr: 'apprend* | curieu* | curiosite | veille | se former | se tenir informe*',
      es: 'aprend* | curios* | actualizad* | formarse | al dia',
    },
  },
  {
    key: 'prioritising',
    competency: 'prioritising',
    cues: {
      en: 'fast paced | multiple priorities | competing priorities | deadlines | prioriti* | time management | multitask* | multi task* | under pressure | several projects | multiple projects | multiple tasks | high volume | manage .. time | workload',
      de: 'prioritat* | prioris* | termindruck | zeitmanagement | belastbar* | stress* | mehrere projekte | fristen | termingerecht*',
      fr: 'priorit* | delais | gestion du temps | plusieurs projets | pression | plusieurs dossiers | reactiv*',
      es: 'prioridad* | prioriz* | plazos | gestion del tiempo | varios proyectos | presion | multitarea',
    },
  },
  {
    key: 'analysis',
    competency: 'analysis',
    cues: {
      en: 'analy* | data driven | insight* | root cause | troubleshoot* | diagnos* | investigat* | evaluat* | assess* | problem solv* | solve .. problems | research | metrics | debug* | forecast* | interpret* | critical thinking | judgment | judgement | identify .. issues',
      de: 'analy* | auswert* | ursache* | fehlersuche | problemlos* | losungsorient* | bewert* | diagnos* | recherch* | beurteil* | kennzahl* | losung von',
      fr: 'analy* | diagnos* | evalu* | resolution de probleme* | resoudre | recherche* | indicateurs | esprit critique | rigueur analytique | depann*',
      es: 'analisis | analiz* | analit* | diagnos* | evalua* | resolucion de problemas | resolver | investig* | indicadores | detectar',
    },
  },
  {
    key: 'quality',
    competency: 'quality',
    cues: {
      en: 'detail* | accura* | qualit* | complian* | audit* | standards | regulat* | inspect* | risk* | test* | verif* | review* | hygien* | clean* | policies | procedures | monitor* | maintain* .. records | ensur* .. standards | check*',
      de: 'sorgfalt* | genau* | qualitat* | gewissenhaft* | pruf* | vorschrift* | richtlinien | normen | test* | hygien* | kontroll* | uberwach* | dokument* | sicherstell*',
      fr: 'rigueur | rigour* | precision | qualit* | conform* | normes | controle* | verifi* | tests | hygiene | procedures | securis* | veiller',
      es: 'detall* | precision | calidad | cumplimiento | normativa* | control* | verific* | prueba* | higiene | procedimientos | revis* | limpieza | rigor*',
    },
  },
  {
    key: 'communication',
    competency: 'communication',
    cues: {
      en: 'present* | writ* | document* | communicat* | explain* | report* | facilitat* | articulat* | verbal | interpersonal | public speaking | storytelling | executive audience | correspond* | publish* | translat*',
      de: 'kommunikat* | prasent* | schreib* | dokumentier* | berichte* | erklar* | moderier* | ausdruck* | vermittl* | verfass* | textsicher* | ubersetz*',
      fr: 'communi* | present* | redig* | redac* | reporting | rapport* | expliqu* | anim* | aisance | document*',
      es: 'comunica* | present* | redact* | redaccion | inform* | explic* | document* | exponer',
    },
  },
  {
    key: 'customer',
    competency: 'customer',
    cues: {
      en: 'customer* | client* | patient* | user* | guest* | student* | resident* | visitor* | family | families | service users | passenger* | consumer* | caller* | shopper* | pupil* | members of the public | children | candidates | care',
      de: 'kund* | patient* | nutzer* | gast | gaste* | bewohner* | burger* | klient* | schuler* | kinder* | pflege* | mandant* | anwender* | betreu* | berat*',
      fr: 'client* | patient* | utilisateur* | usager* | eleve* | resident* | enfant* | soins | accueil* | conseil* | voyageur*',
      es: 'client* | paciente* | usuari* | alumn* | huesped* | residente* | nino* | cuidado* | atencion | asesor*',
    },
  },
  {
    key: 'collaboration',
    competency: 'collaboration',
    cues: {
      en: 'cross functional* | stakeholder* | partner with | partner* | collaborat* | team player | teamwork | work closely | liais* | coordinat* with | coordinate* | across teams | in a team | other teams | other departments | team environment | work with | assist* | support* | interact* with | contribute to',
      de: 'zusammenarbeit | team* | schnittstelle* | abstimm* | kooperat* | koordin* | unterstutz* | fachbereich* | mitarbeit | ansprechpartner* | mitwirk*',
      fr: 'collabor* | equipe* | parties prenantes | en lien avec | coordin* | travail en equipe | partenaire* | assister | participer | contribuer | soutien | interlocut*',
      es: 'colabor* | equipo* | coordina* | trabajo en equipo | apoy* | en conjunto | partes interesadas | participar | dar soporte | interlocu*',
    },
  },
  {
    key: 'ownership',
    competency: 'ownership',
    cues: {
      en: 'own* | end to end | accountab* | responsib* | initiative | self starter | self motivated | independent* | autonom* | proactiv* | drive* | reliab* | take charge | in charge',
      de: 'eigenverantwort* | verantwort* | selbststandig* | selbstandig* | eigeninitiative | zuverlassig* | eigenstandig* | proaktiv*',
      fr: 'autonom* | responsab* | initiative | proactif* | garant* | prendre en charge | implique*',
      es: 'autonom* | responsab* | iniciativa | proactiv* | encarg*',
    },
  },
  {
    key: 'delivery',
    competency: 'delivery',
    cues: {
      en: 'deliver* | launch* | ship* | milestone* | schedul* | plan* | implement* | execut* | build* | develop* | design* | creat* | organi* | manag* | prepar* | produc* | operat* | install* | deploy* | set up | perform* | process* | conduct* | complete* | maintain* | repair* | configur* | integrat* | migrat* | load* | handl* | provid* | lead | run | administer* | carry out | driv* .. vehicle* | generat* | establish* | ensur* | sell* | achiev* | participat*',
      de: 'liefer* | plan* | umsetz* | entwickl* | erstell* | konzep* | gestalt* | organis* | durchfuhr* | aufbau* | betrieb* | montage* | montier* | installier* | wart* | instand* | vorbereit* | einfuhr* | realisier* | implementier* | steuer* | bearbeit* | abwickl* | verwalt* | *planung | *erstellung | *entwicklung | *betreuung | *abwicklung | *management | vertrieb* | verkauf* | produktion* | bedien*',
      fr: 'livr* | planif* | mettre en | mise en | develop* | concev* | concep* | realis* | organis* | gerer | gestion | assur* | prepar* | produi* | deploy* | install* | mainten* | pilot* | executer | traiter | suivi* | effectu* | construi* | vend* | mener | creer | defini* | administr* | elabor*',
      es: 'entreg* | planific* | implement* | desarroll* | disen* | ejecut* | organiz* | gestion* | prepar* | realiz* | llevar | instal* | manten* | crear | creacion | elabor* | lanz* | produc* | operar | tramit* | venta* | vender | definir | seguimiento | administra*',
    },
  },
];

const ROWS = THEMES.map(({ cues, ...theme }) => ({ theme, cues: cueSet(cues) }));

/** The theme of a competency where no cue of a line decides: they share their names. */
const OF_COMPETENCY: ReadonlyMap<CompetencyId, Theme> = new Map(
  THEMES.filter(({ key, competency }) => key === competency).map(({ key, competency }) => [
    competency,
    { key, competency },
  ]),
);

/**
 * What an interviewer is likely to ask about because of each line, by requirement id: by the line's cues, rarest theme first, else
 * by the competency the lexicon reads in it. A line whose words say nothing of how somebody works has none.
 */
export function themesOf(posting: AnnotatedPosting): ReadonlyMap<string, Theme> {
  const text = postingText(posting);
  const themes = new Map<string, Theme>();
  for (const { theme, cues } of ROWS) {
    for (const { sentence, span } of findCues(text, cues(posting.language))) {
      for (const { requirement, span: line } of sentence.requirements) {
        const inLine = line.start <= span.start && span.end <= line.end;
        if (inLine && !themes.has(requirement.id)) themes.set(requirement.id, theme);
      }
    }
  }
  for (const { id, competencies } of posting.requirements) {
    const theme = competencies[0] && OF_COMPETENCY.get(competencies[0]);
    if (theme && !themes.has(id)) themes.set(id, theme);
  }
  return themes;
}
