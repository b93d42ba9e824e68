import { type CueSet, type CueTable, cueSet } from './cues';

/** Matters that are told in words, not only in numbers. */
export type SaidByCues =
  | 'who the role reports to'
  | 'how large the team is'
  | 'how the work will be judged'
  | 'why the role is open'
  | 'where the work is done'
  | 'what room there is to grow'
  | 'whether people are led'
  | 'what happens next'
  | 'whether sponsorship is possible'
  | 'the working hours'
  | 'who shows you in'
  | 'when the work starts';

type Telling = {
  /** Phrases that tell of it. */
  readonly cues: CueTable;
  /** Phrases that make the same words mean something else in that sentence. */
  readonly unless?: CueTable;
  /** `offers`: only outside duties and requirements ("training" there is a duty to train others). `all`: legal text too. */
  readonly where?: 'offers' | 'all';
};

const TELLING: { readonly [matter in SaidByCues]: Telling } = {
  'who the role reports to': {
    cues: {
      en: 'reporting to | report to | reports to | reporting directly | report directly | reports directly | reporting into | reports into | report into | line manage* by | managed by | supervised by | under the .. supervision of | under the .. direction of | under the leadership of | accountable to the',
      de: 'berichte* .. an | berichtest .. an | berichtet .. an | berichten sie | unterstellt | unterstellung | direkt an die | direkt an den | deine führungskraft | leitung von frau | leitung von herrn | unter der leitung',
      fr: 'rattache* | rattachement | sous la responsabilite | sous la direction | sous l autorite | reporting a | reporte* a | rendre compte a | rendrez compte | sous la supervision | au sein de la direction',
      es: 'reporta* a | reportara* | reportando | dependera* de | dependencia de | dependiendo de | bajo la supervision | bajo la direccion | a las ordenes',
      pt: 'reporta* ao | reporta* a | reportando | sob a supervisao | sob a gestao',
      nl: 'rapporteert aan | rapporteer je | leidinggevende is | onder leiding van | verantwoording aan',
      it: 'riporta* a* | riporto | a riporto | alle dipendenze | sotto la supervisione',
      pl: 'raportowa* do | raportujac | podlega* | bezposredni przelozony',
      cs: 'reportuje* | reportovat | podrizen* | primy nadrizeny',
      uk: 'підпорядк* | звітува* перед',
    },
    unless: {
      en: 'prepar* .. report* | present* .. report* | submit* .. report* | writ* .. report* | provid* .. report* | deliver* .. report* | generat* .. report* | compil* .. report* | monthly reports | weekly reports | status reports | report to work | report to duty | reports to work | must report to the office',
      de: 'berichte erstell*',
    },
  },
  'how large the team is': {
    cues: {
      en: 'team of # | team of about # | team of around # | team of over # | team of up to # | # person team | # strong team | # people team | # member team | # team members | # direct reports | team .. # people | team .. # engineers | # people .. team | small team of | join # other* | # other engineers | alongside # | staff of # | group of # people',
      de: 'team von # | team aus # | team mit # | team von rund # | # kopfig* | kopfig* team | teamgrosse',
      fr: 'equipe de # | equipe d environ # | equipe .. # personnes | equipe composee de',
      es: 'equipo de # | equipo .. # personas | equipo formado por | equipo compuesto',
      pt: 'equipe de # | equipa de # | # pessoas',
      nl: 'team van # | # koppig | koppig team',
      it: 'team di # | squadra di # | team .. # persone',
      pl: 'zespol # | zespole # | # osobow* | osobowy* zesp*',
      cs: 'tym # | tymu # | # clen* | clenn* tym* | tym .. # lidi',
      uk: 'команд* з # | команд* .. # людей',
    },
    unless: {
      en: 'company of # | # employees worldwide | # countries',
      de: 'standort* | weltweit',
      fr: 'dans le monde | pays',
    },
  },
  'how the work will be judged': {
    cues: {
      en: 'first # days | first # months | first # weeks | your first year | your first week | your first month | in # months you | after # months you | success looks | success is measured | measure* .. success | measured by | measured on | measured against | judged by | what you will achieve | you ll have succeeded | your okrs | your kpis | your targets are | your goals are | expected outcomes | key outcomes | key results',
      de: 'ersten # monat* | ersten # wochen | ersten # tag* | ersten jahr | nach # monaten | erfolg .. gemessen | gemessen an | woran wir erfolg | deine ziele sind',
      fr: '# premiers mois | # premieres semaines | premiere annee | au bout de # mois | d ici # mois | evalue* sur | mesure* .. succes | indicateurs de reussite',
      es: 'primeros # meses | primeras # semanas | primer ano | a los # meses | exito .. medira | se medira | tus objetivos seran',
      pt: 'primeiros # meses | primeiro ano | sucesso sera medido',
      nl: 'eerste # maanden | eerste jaar | na # maanden | succes .. gemeten',
      it: 'primi # mesi | primo anno | entro # mesi',
      pl: 'pierwszych # miesi* | po # miesiac* | pierwszym roku',
      cs: 'prvnich # mesic* | po # mesic* | prvnim roce',
      uk: 'перші # місяц* | перший рік',
    },
    unless: {
      en: 'anniversary | growth | revenue | funding | holidays | vacation | pto | paid time off | leave after | eligible | eligibility | probation* | benefits after | must obtain | certif* within | licen* within | within # months of hire | covered after | bonus',
      de: 'probezeit | urlaub',
      fr: 'periode d essai | conges',
      es: 'vacaciones | periodo de prueba',
    },
  },
  'why the role is open': {
    cues: {
      en: 'new role | new position | newly created | newly formed | new opening due | replacement for | replacing | backfill | maternity cover | maternity leave cover | parental leave cover | cover for | due to growth | due to continued growth | due to expansion | due to .. retirement | due to the departure | because we are growing | as we grow | as we continue to grow | as we expand | to expand our | expanding our team | growing our team | growing team | to join our growing | to strengthen our | to complete our team | additional to our team | first hire | founding team | retiring | taking over from',
      de: 'neu geschaffen* | neue stelle | neu zu besetzen* | nachfolge* | elternzeitvertretung | elternzeit | schwangerschaftsvertretung | krankheitsvertretung | vertretung | verstarkung | verstarken | erweiterung unseres | ausbau unseres | aufgrund .. wachstum* | im zuge .. wachstum* | wachstumskurs | ruhestand',
      fr: 'creation de poste | cree* dans le cadre | remplacement | conge maternite | conge parental | dans le cadre de .. croissance | dans le cadre de .. developpement | dans le cadre du developpement | renforcer | renfort | accompagner .. croissance | accompagner .. developpement | depart a la retraite',
      es: 'nueva creacion | nuevo puesto | sustitucion | sustituir | baja por | cubrir .. baja | ampliacion | ampliar .. equipo | debido al crecimiento | por crecimiento | reforzar | expansion de | jubilacion',
      pt: 'nova posicao | nova vaga | substituicao | reforcar | devido ao crescimento | licenca .. maternidade',
      nl: 'nieuwe functie | vervanging | zwangerschapsverlof | uitbreiding | versterking | wegens groei | opvolg*',
      it: 'nuova posizione | sostituzione | maternita | potenziamento | ampliamento | crescita',
      pl: 'nowe stanowisko | zastepstwo | rozwoj* zespolu | w zwiazku z | wzmocni*',
      cs: 'nova pozice | nove vytvoren* | zastup | rozsireni | posil* | hledame posilu',
      uk: 'нова позиція | розширення | заміна | у зв’язку',
    },
    unless: { en: 'replacing .. parts | repair* | replacing batteries | cover letter | new role models' },
  },
  'where the work is done': {
    cues: {
      en: 'remote | remotely | hybrid | work location | job location | office location | primary location | location type | work mode | from office | ^ location | ^ locations | on site | onsite | in office | in person | work from home | working from home | home based | home office | based in | based at | based out of | located in | located at | office in | offices in | field based | tele telework* | as a location | relocat*',
      de: 'remote | hybrid | vor ort | homeoffice | home office | mobiles arbeiten | mobile arbeit | standort | ^ ort | einsatzort | arbeitsort | dienstort | bundesweit | buro in',
      fr: 'teletravail | sur site | presentiel | hybride | distanciel | travail a distance | base* a | poste a pourvoir a | ^ lieu | ^ localisation | lieu de travail | lieu du poste | nos bureaux | situe* a',
      es: 'teletrabajo | remoto | hibrido | presencial | en oficina | vivir en | residir en | residencia en | ubicad* en | con sede en | lugar de trabajo | ^ zona | ^ lugar | ubicacion',
      pt: 'remoto | hibrido | presencial | home office | filial de | localizad* em | local de trabalho | ^ local | ^ localizacao | teletrabalho',
      nl: 'thuiswerk* | hybride | op locatie | op kantoor | standplaats | ^ locatie | ^ plaats | remote | gevestigd in',
      it: 'da remoto | smart working | ibrid* | in presenza | in sede | sede di lavoro | ^ sede | ^ luogo',
      pl: 'zdalna | zdalnie | hybrydow* | stacjonarn* | miejsce pracy | w biurze | lokalizacja',
      cs: 'na dalku | home office | hybridn* | misto vykonu | misto prace | ^ lokalita | v kancelari | na pracovisti',
      uk: 'віддален* | гібридн* | в офісі | місце роботи | офіс',
    },
    unless: {
      en: 'remote sensing | remote control* | remote calls | remote procedure | remote access | remote support | remote desktop | remote monitoring | hybrid cloud | hybrid vehicle* | onsite ads | on site search | visiting sites',
    },
    where: 'all',
  },
  'what room there is to grow': {
    cues: {
      en: 'training | learning budget | learning and development | professional development | personal development | career development | career growth | career path* | career progression | career advancement | advancement | opportunit* .. grow | opportunit* .. advance* | opportunit* .. learn | opportunit* .. develop | room to grow | grow .. career | growth opportunit* | grow with us | grow your | progression | promotion | mentor* | tuition | education assistance | educational assistance | certification support | apprenticeship levy | coaching | study leave | cpd | upskill*',
      de: 'weiterbildung* | fortbildung* | weiterentwicklung* | entwicklungsmoglichkeit* | entwicklungsperspektive* | karriere* | aufstieg* | schulung* | seminar* | mentor* | qualifizierung* | entwicklungsprogramm* | lernbudget | weiterentwickeln',
      fr: 'formation* | evolution | evoluer | carriere | developpement professionnel | monter en competences | montee en competences | parcours | mentor* | perspectives',
      es: 'formacion | desarrollo profesional | plan de carrera | crecimiento profesional | promocion | carrera | aprendizaje | crecer | desarrollarte | mentor*',
      pt: 'formacao | treinamento | desenvolvimento profissional | plano de carreira | crescimento | carreira | aprendizado',
      nl: 'opleiding* | training* | doorgroei* | ontwikkel* | groeimogelijkheden | cursus* | loopbaan',
      it: 'formazione | crescita | sviluppo professionale | carriera | corsi | percorso',
      pl: 'szkolen* | szkoleni* | rozwoj* | awans* | kariera | kariery | sciezk*',
      cs: 'skolen* | vzdelav* | rozvoj* | rust | rustu | kariern* | kurz*',
      uk: 'навчання | розвит* | кар’єр* | курс* | тренінг*',
    },
    where: 'offers',
  },
  'whether people are led': {
    cues: {
      en: 'lead* .. team | lead* .. people | leading .. people | manage .. team | managing .. team | manages .. team | manage people | managing people | people management | line manage* | direct reports | hire and | hiring and | recruit and | performance reviews | performance management | supervis* | develop .. team | build .. team | mentor* | coach* | your team of | staff of | manage .. staff | manage .. engineers | individual contributor | no direct reports',
      de: 'führung | fuhrst | fuhren | fuhre | personalverantwortung | mitarbeiterfuhrung | fachliche* leitung | disziplinarisch* | anleit* | teamleitung | leitest',
      fr: 'encadre* | encadrer | manage* .. equipe | management | animer .. equipe | animation d equipe | superviser | diriger | responsable hierarchique',
      es: 'gestion de personal | gestion .. del personal | gestion de equipos | liderar .. equipo | gestionar .. equipo | equipo a cargo | personas a cargo | dirigir | supervisar | coordinar .. equipo',
      pt: 'liderar .. equipe | gerir .. equipe | gestao de pessoas | supervisionar',
      nl: 'leidinggev* | aansturen | stuurt .. aan | leiding geven',
      it: 'gestione .. team | coordinare | guidare .. team | supervisionare',
      pl: 'zarzadzani* zespo* | kierowan* | nadzor*',
      cs: 'vest tym | vedeni tymu | vedeni lid* | ridit',
      uk: 'керув* | управління командою',
    },
  },
  'what happens next': {
    cues: {
      en: 'interview process | our hiring process | hiring process will | hiring process looks | hiring process consists | hiring process includes | recruitment process will | recruitment process consists | selection process | application process | our process | next steps | interviews will | interview will | interview date | interviews are | phone screen | phone interview | first interview | second interview | final interview | shortlist* | closing date | apply by | applications close | application deadline | deadline for application* | deadline to apply | closes on | closing on | open until | accepting applications until | applications by | stage process | rolling basis',
      de: 'bewerbungsprozess | bewerbungsverfahren | auswahlverfahren | bewerbungsfrist | bewerbungsschluss | bewerben sie sich bis | bewirb dich bis | bewerbung bis | vorstellungsgesprach* | kennenlerngesprach | erstgesprach | telefoninterview | nachste schritte | so geht es weiter | bis zum # | bewerbungsablauf',
      fr: 'processus de recrutement | process de recrutement | etapes de recrutement | etapes du recrutement | deroulement | entretien telephonique | premier entretien | date limite | date de cloture | candidature* avant | candidater avant | candidatures jusqu',
      es: 'proceso de seleccion | proceso de contratacion | fases del proceso | primera entrevista | entrevista* con | fecha limite | plazo de | fecha de cierre | hasta el #',
      pt: 'processo seletivo | etapas do processo | processo de selecao | data limite | inscricoes ate | entrevista com',
      nl: 'sollicitatieprocedure | sollicitatieproces | procedure | reageren voor | solliciteren voor | sluitingsdatum | eerste gesprek',
      it: 'processo di selezione | iter di selezione | scadenza | entro il # | colloquio conoscitivo',
      pl: 'proces rekrutacji | procesu rekrutacji | etapy rekrutacji | przebieg rekrutacji | aplikuj do | termin skladania | rozmowa',
      cs: 'vyberove* rizen* | prubeh vyber* | prihlaste se do | uzaverka | kol* pohovoru | pohovor',
      uk: 'етапи відбору | процес найму | співбесід* | термін подання',
    },
    where: 'all',
  },
  'whether sponsorship is possible': {
    cues: {
      en: 'visa | visas | sponsor* | work permit | work authorization | work authorisation | authorized to work | authorised to work | right to work | eligible to work | eligibility to work | permission to work | relocation support',
      de: 'visum | arbeitserlaubnis | arbeitsgenehmigung | aufenthaltstitel',
      fr: 'visa | permis de travail | titre de sejour | autorisation de travail',
      es: 'visado | visa | permiso de trabajo | permiso de residencia',
      pt: 'visto | autorizacao de trabalho',
      nl: 'visum | werkvergunning',
      it: 'visto | permesso di lavoro | permesso di soggiorno',
      pl: 'wiza | pozwoleni* na prace',
      cs: 'vizum | pracovni povoleni',
      uk: 'віза | дозвіл на роботу',
    },
    where: 'all',
  },
  'the working hours': {
    cues: {
      en: '# hours per | # hours a | # hours week* | # hour week | # hour shift* | # hrs | # h week | full time | part time | monday to friday | monday through friday | monday friday | mon fri | # am to | # a m | # am # pm | # pm | hours of work | business hours | hours are | day shift | night shift* | evening shift | rotating shift* | shift pattern* | shift work | # shift | day schedule | schedule is | rota | # fte',
      de: 'vollzeit | teilzeit | # stunden | # std | # wochenstunden | wochenstunden | # h woche | arbeitszeit # | arbeitszeit von | gleitzeit | schichtdienst* | schichtarbeit | *schicht | *schichten | montag bis | wochentlich*',
      fr: 'temps plein | temps partiel | temps complet | # h | # heures | # h semaine | horaires | du lundi au | # h hebdo* | forfait jours | equipe # x #',
      es: 'jornada completa | media jornada | jornada parcial | jornada | # horas | horario* | tiempo completo | de lunes a | turno*',
      pt: 'tempo integral | meio periodo | # horas | horario | segunda a sexta | periodo integral',
      nl: 'fulltime | parttime | voltijds | deeltijds | # u | # uur | # uren | werktijden | voltijd | deeltijd',
      it: 'tempo pieno | full time | part time | # ore | orario | turni | dal lunedi',
      pl: 'pelny etat | pelen etat | pol etatu | # godzin | godziny pracy | zmian*',
      cs: 'plny uvazek | hlavni pracovni pomer | zkraceny uvazek | # hodin | pracovni doba | smen*',
      uk: 'повна зайнятість | неповна зайнятість | # годин | графік | зміни',
    },
    where: 'all',
  },
  'who shows you in': {
    cues: {
      en: 'onboarding | orientation | induction | training provided | training is provided | will train | full training | paid training | on the job training | buddy | training program* | we train | shadow* | provide training | training will be provided | comprehensive training | initial training',
      de: 'einarbeitung* | eingearbeitet | onboarding | einarbeiten | patin | pate | einarbeitungsplan | einfuhrungsveranstaltung*',
      fr: 'integration | parcours d integration | onboarding | formation interne | formation initiale | accompagnement | formation assuree | forme* par',
      es: 'onboarding | plan de incorporacion | proceso de incorporacion | formacion inicial | formacion a cargo | plan de acogida | formacion interna',
      pt: 'onboarding | programa de integracao | plano de integracao | treinamento inicial | formacao inicial',
      nl: 'inwerk* | onboarding | ingewerkt',
      it: 'onboarding | affiancamento | inserimento | formazione iniziale',
      pl: 'wdrozeni* | onboarding | szkolenie wstepne',
      cs: 'zaskoleni | zauceni | onboarding | zapracovani',
      uk: 'адаптац* | онбординг | стажування',
    },
    where: 'offers',
  },
  'when the work starts': {
    cues: {
      en: 'start date | starting date | immediate start | start immediately | immediately available | asap | as soon as possible | start* in january | start* in february | start* in march | start* in april | start* in may | start* in june | start* in july | start* in august | start* in september | start* in october | start* in november | start* in december | date of hire',
      de: 'ab sofort | zum nachstmoglichen | nachstmoglich* | zum # | eintrittstermin | eintrittsdatum | starttermin | beginn | fruhestmoglich* | schnellstmoglich* | baldmoglichst',
      fr: 'des que possible | date de debut | prise de poste | a pourvoir des | a pourvoir immediatement | a partir de | disponible immediatement | demarrage',
      es: 'incorporacion inmediata | incorporacion | fecha de inicio | inicio inmediato | lo antes posible',
      pt: 'inicio imediato | data de inicio | inicio em',
      nl: 'per direct | startdatum | zo snel mogelijk | ingangsdatum',
      it: 'inizio | da subito | disponibilita immediata | data di inizio',
      pl: 'od zaraz | data rozpoczecia | rozpoczecie pracy',
      cs: 'nastup | datum nastupu | termin nastupu',
      uk: 'дата початку | негайно | початок роботи',
    },
    where: 'all',
  },
};

export type SaidCue = { readonly cues: CueSet; readonly unless: CueSet; readonly where: 'text' | 'offers' | 'all' };

/** The table above, read once. */
export const SAID_CUES = Object.fromEntries(
  Object.entries(TELLING).map(([matter, { cues, unless, where }]) => [
    matter,
    { cues: cueSet(cues), unless: cueSet(unless ?? {}), where: where ?? 'text' },
  ]),
) as { readonly [matter in SaidByCues]: SaidCue };
