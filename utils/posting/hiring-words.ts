/**
 * Words that tell a posting from other texts about work, in ten languages: only somebody who hires says them, and only somebody who
 * explains says others.
 */

/** Sentences of those who hire. */
export const HIRES = new RegExp(
  [
    "we(?:[’']re| are) (?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting|searching for)(?: an?| our| experienced| talented| motivated| \\p{Lu})",
    'seek(?:s|ing)? to (?:appoint|recruit|hire)|(?:is|are) (?:currently |now |actively )?(?:seeking|looking for|hiring|recruiting|searching for) (?:an?|our|experienced|talented|motivated|\\p{Lu})',
    '(?:exciting|excellent|fantastic|new|unique|great|rare|wonderful) opportunit(?:y|ies) (?:has|have|exists?|for an?|to join)',
    'opportunity has arisen|applications are invited|we invite applications|we have an (?:immediate )?(?:opening|opportunity|vacancy)',
    '(?:the|our) (?:successful|ideal|right|perfect) (?:candidate|applicant)|the (?:post ?holder|incumbent|appointee|jobholder)|closing date|join our (?:\\p{L}+ ){0,4}team',
    'this (?:position|role|job|post) (?:is|will|reports|requires|offers)|reporting to the|you will report to|(?:full|part)[- ]time (?:position|role|post|job)|permanent (?:position|role|post)',
    'such(?:en|t) (?:wir )?(?:\\S+ ){0,8}?(?:eine?n?|motivierte|engagierte)|zum nächstmöglichen zeitpunkt|ab sofort (?:gesucht|eine)|zur verstärkung|werde(?:n sie)? teil|ihre (?:aussagekräftige )?bewerbung|deine bewerbung|bewirb dich|unbefristete(?:r|n)? (?:stelle|anstellung|arbeitsvertrag)|in vollzeit|stellenausschreibung',
    'recrut(?:e|ons)|recherch(?:e|ons) (?:un|une|des|son|sa|pour|actuellement)|poste (?:à pourvoir|basé|en cdi|en cdd)|à pourvoir|rattachée? (?:au|à la|à)|vous (?:serez|êtes) (?:en charge|chargée?|rattachée?|responsable)|votre candidature|prise de poste',
    'busca(?:mos)? (?:un|una|para|personas|a un|profesional)|seleccionamos|precisa(?:mos)? (?:un|una|incorporar)|requiere (?:un|una|incorporar|para)|se requiere|incorporación inmediata|contrato indefinido|importante empresa|únete a',
    'procura(?:mos)? (?:um|uma|profissional|pessoas)|estamos (?:à procura|contratando|recrutando|a recrutar)|está a recrutar|buscamos (?:um|uma|pessoas|profissional)|contrata(?:mos|-se)|vaga para|regime clt|venha fazer parte',
    'op zoek naar|zoeken (?:wij|we|een)|wij zoeken|per direct|ben jij (?:een|onze|de|op zoek|toe)|kom jij|word jij|als \\S+(?: \\S+){0,3} (?:ben|ga|werk|zorg|verzamel|houd|heb|maak|krijg) je|standplaats|sollicit\\S+',
    'cerchiamo|ricerchiamo|ricerca (?:un|una|per|personale)|cerca (?:un|una|personale)|selezion(?:a|iamo) (?:un|una|per)|la risorsa|il candidato ideale|inviare (?:il )?(?:cv|curriculum)|candidati ambosessi|contratto a tempo',
    'poszukuje(?:my)?|szukamy|zatrudni(?:my)?|dołącz do|osob[aęy] na stanowisko|aplikuj|prosimy o przesłanie|umowa o pracę|oferujemy',
    'hledáme|přijmeme|do našeho týmu|nástup (?:ihned|možný|dle)|zašlete|životopis|plný úvazek|hlavní pracovní poměr',
    'запрошує(?:мо)?|шукає(?:мо)?|запрошуємо|потрібен|потрібна|надсилай|резюме на|телефонуйте|офіційне працевлаштування|у зв.язку з розширенням',
  ]
    .map((words) => `(?:${words})`)
    .join('|'),
  'iu',
);

/** What texts about a profession are divided into; two of them in a title make one. */
const TOPIC =
  '(?:ausbildung|gehalt|verdienst|aufgaben|voraussetzungen|weiterbildung|förderung|salaire|formation|études|missions|compétences|zarobki|obowiązki|wymagania|sueldo|salario|funciones|requisitos|salário|funções|requisiti|mansioni|stipendio|salaris|opleiding|taken|plat|náplň práce|salary|duties|skills|qualifications|responsibilities|job description)';

/** Titles of texts that explain work, or buy it: never of postings. */
export const EXPLAINS = new RegExp(
  [
    // How a title begins.
    '^(?:how (?:to|do|does)|what (?:is|are|does|do)|why |when |\\d+ (?:\\p{L}+ ){0,3}(?:tips|ways|questions|examples|steps|skills|jobs|reasons)|(?:the )?(?:best|top) \\d+|tips |(?:the |a )?(?:\\p{L}+ ){0,2}guide to |contributing|hire an? |write for |become an? (?:contributor|member|partner|helper|franchisee|volunteer)\\b)',
    '^(?:wie (?:man|sie|du)|was (?:macht|ist|verdient)|comment |que fait|qué (?:es|hace)|cómo |o que (?:é|faz)|como |wat (?:is|doet|verdient)|hoe |cosa fa|chi è|come |co robi|kim jest|jak |co dělá|kdo je|хто такий|що робить|як )',
    // What it says anywhere.
    "(?:interview|screening) questions|\\b(?:job descriptions?:? (?:template|sample|example)s?|sample job|résumé (?:example|sample)|resume (?:example|sample|template)|vorstellungsgespräch|entretien d['’]embauche|entrevista de (?:trabajo|emprego)|rozmow[ay] kwalifikacyjn|readme)\\b|\\.md\\b",
    `(?<!\\p{L})${TOPIC}\\s*(?:,|&|und|and|et|y|e|i|en|a)\\s*${TOPIC}(?!\\p{L})`,
    '\\b(?:career (?:guide|path)|salary guide|duties, salary|salary, duties|salary & duties|aufgaben,? (?:und )?(?:gehalt|ausbildung)|gehalt (?:&|und) ausbildung|berufsbild|fiche métier|formation, salaire|salaire, formation|ficha de oficio|cuánto gana|quanto ganha|quanto guadagna|obowiązki, zarobki|zarobki, obowiązki|ile zarabia|opis zawodu|popis profese)\\b',
    "\\b(?:requests? for (?:proposals?|quotations?|tenders?)|(?:call|invitation) (?:for|to) tenders?|appel d['’]offres|licitación|bando di gara|zamówienie publiczne)\\b|\\bfranchis(?:e|ing|ees?)(?:$|\\s*[|–-]|\\s+(?:opportunit|information|with))",
  ].join('|'),
  'iu',
);

/** Titles of texts that tell of a person or teach; some of those words stand in names of jobs. */
export const TEACHES =
  /^(?:cv|resume|profil|profile)(?:$|\s*[–|:-])|[–|-]\s*(?:cv|resume|profil|profile|curriculum vitae)$|\b(?:template|curriculum vitae|lebenslauf|handbook)\b|(?:course|workshop|webinar|podcast|readme)(?:$|\s*[|–-]\s)/iu;

/** Sentences that say what such a worker is, at the start of a paragraph: "An electrician is …", "The role of an electrician is …". */
export const DEFINES =
  /^(?:the (?:role|job|work) of an? |(?:an?|ein|eine|un|une|una|um|uma|een) (?!(?:[\p{L}-]+ ){0,2}(?:position|role|post|job|vacancy|opportunity|stelle|poste|puesto|vaga|vacature) )[\p{L}-]+(?: [\p{L}-]+){0,2} (?:is|ist|est|es|é|è) )|^to become an? [\p{L}-]+(?: [\p{L}-]+){0,2},? (?:you|one) |\b(?:is an? professional|est un[e]? professionnel|es un[a]? profesional|é um[a]? profissional|è un[a]? professionista)/iu;

/** Headings of such texts. */
export const EXPLAINING_HEADING =
  /^(?:related (?:articles|posts|reading|questions|job descriptions)|comments?|leave a (?:reply|comment)|table of contents|references|see also|further reading|external links|installation|getting started|contributing|changelog|code of conduct|course (?:content|outline|fees|structure)|syllabus|entry requirements|tuition fees|fees|what you(?: wi|['’]) ?ll study|who this course is for|employment history|career history|beruflicher werdegang|publications|hobbies|job outlook|career path|average salary|(?:how )?to become an? .{1,60}|(?:responsibilities|duties|tasks|skills|requirements|qualifications) (?:of|for) an? .{1,60}|types of .{1,60}|how to (?:use (?:this|the) .{1,40})|what (?:does|do) an? .{1,60} do\?)$/iu;

/** First headings of pages that show a firm to those who look for work, with many postings or none. */
export const CAREERS_HOME =
  /^(?:(?:open|current) (?:positions|vacancies|openings)|(?:our )?(?:careers?|jobs|vacancies)|work(?:ing)?|life|(?:unsere )?(?:karriere|jobs|stellenangebote|offenen stellen)|arbeiten|carrières?|nos offres|travailler|empleo|trabaja|vagas|trabalhe|(?:onze )?vacatures|werken|lavora|kariera|kariéra|вакансії)(?: (?:at|with|for|in|bei|chez|con|en|com|conosco|na|bij|noi|w|v|u|в)(?: .{1,60})?)?$/iu;

/** "2018–2024": years of a life told, not of a posting. */
export const PERIOD =
  /(?:19|20)\d{2}\s*[–—-]\s*(?:(?:19|20)\d{2}|present|today|now|heute|aujourd|actualidad|oggi|heden|obecnie|dosud)/iu;
