import { textKey } from '../text/normalise';
import { readLine } from './line-forms';
import { isGeneric } from './titles';

/** Words that begin sentences or name other things than the employer. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'wat|was|que|quoi|qué|cosa|che|co|jak|kdo|kto|wer|wie|chi|qui|quién|quem|welche|welke|quale|quali|що|хто|ons|uns|us|noi|nosotros|nás|nas|нас|нами|we|you|our|the|applications|application|opportunity|te|tu|ti|se|je|ci|vi|nos|vos|os|ty|vy|wy|my|вам|тобі|this|that|these|it|they|he|she|as|in|if|for|to|and|or|i|a|an|us|our team|the team|the role|this role|the job|about|join|apply|home|logo|who|what|why|how|there|here|today|now|all|both|each|every|one|some|many|most|no|yes|' +
    'team|company|the company|organization|organisation|business|firm|agency|startup|employer|client|our client|the client|department|group|office|store|school|hospital|university|foundation|product|platform|people|culture|values|mission|vision|benefits|' +
    'job|jobs|role|position|post|vacancy|work|candidate|candidates|applicant|applicants|experience|overview|description|summary|job description|requirements|responsibilities|qualifications|skills|education|location|salary|' +
    'remote|hybrid|full time|part time|contract|permanent|senior|junior|manager|director|engineer|working|building|being|having|getting|equal|successful|ideal|technology|engineering|marketing|sales|finance|headquarters|headquarter|covid|covid 19|' +
    'english|german|french|spanish|monday|friday|january|february|march|april|june|july|august|september|october|november|december|europe|germany|france|spain|italy|poland|portugal|usa|uk|us|india|united states|united kingdom|' +
    'wir|sie|du|die|der|das|unser|unsere|stelle|position|rolle|aufgabe|aufgaben|tätigkeit|unternehmen|firma|abteilung|bereich|ausbildung|vergütung|arbeit|arbeitgeber|bewerber|profil|kunde|kunden|einsatzort|arbeitsort|standort|gehalt|anstellung|stadt|schule|klinik|praxis|' +
    'nous|vous|notre|votre|le poste|poste|entreprise|société|équipe|mission|missions|groupe|client|candidat|profil|el|la|los|las|nuestra|nuestro|somos|este|esta|empresa|puesto|equipo|cliente|candidato|o|os|as|nossa|nosso|vaga|equipe|equipa|função|' +
    'wij|de|het|een|onze|deze|functie|bedrijf|organisatie|klant|il|lo|la|questa|questo|azienda|società|posizione|ruolo|risorsa|candidato|my|nasz|nasza|firma|praca|stanowisko|zespół|jsme|naše|náš|společnost|pozice|práce|ми|наша|компанія|робота|посада'
  ).split('|'),
);

/** Names that stand in postings of all employers: places to share, tools to know. They count where the page marks them as employer. */
const OTHERS: ReadonlySet<string> = new Set(
  'linkedin|indeed|glassdoor|google|microsoft|apple|amazon|facebook|twitter|instagram|tiktok|youtube|xing|whatsapp|telegram|wordpress|slack|zoom|skype|excel|python|java|javascript|aws|azure|salesforce|github|kununu|trustpilot|react|sap|data lake|data warehouse|data factory|data platform|data center|google cloud|big data|devops|scrum|agile|kubernetes|docker|jira|sharepoint|power bi|databricks|spark|kafka|windows|linux|android|ios|figma|photoshop|autocad'.split(
    '|',
  ),
);

/** Words around a name that say where it is used, not what it is. */
const AROUND_NAME =
  /^(?:l['’](?:association |entreprise )?|(?:(?:the )?(?:governors|governing body|trustees) of|the|die|der|das|la|le|el|il|de|het|[ao](?= \p{Lu})|firma|spółka|společnost|empresa|azienda|société|groupe|grupo|company|компанія) )?[„“"«]?(.+?)[”“"»]?(?:['’]s)?(?:\s+(?:careers?|jobs|karriere|recruiting|recruitment|hiring|logo|team|home|homepage))*$/iu;

const LOOSE_END =
  /(?:\s(?:We|Our|You|The|This|It|Wir|Nous|of|and|&|de|du|des|do|da|dos|das|del|della|di|van|von|und|et|y|e))+$/u;

/** What a company's legal form adds to its name. */
const LEGAL_FORM =
  /\s(?:gmbh(?: co kg)?|ag|se|kg|ohg|inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|s r o|a s|sp z o o|s a|sa|sas|sarl|b v|bv|n v|nv|s r l|srl|s p a|spa|s l|sl|lda|ltda|oy|ab|aps|тов)$/u;

/** Nobody is called so: an article or a pronoun that begins a sentence. */
const BEGINS_SENTENCE =
  /^(?:an?|any|some|your|our|this|these|us|bereich|abteilung|fachbereich|referat|ein|eine[rmns]?|dein|deine|ihr|ihre|unsere?|kein|keine|une?|votre|notre|cette?|un[ao]?|tu|nuestr[ao]|uma?|seu|sua|noss[ao]|een|jouw|je|onze|il tuo|la tua|twój|twoja|nasz|nasza|naše|náš|vaše|tvoje|наш|наша|твоя|ваш)\s/iu;

/** "Ziel des Projekts", "Campus de Lyon": what something is of, not who. */
const OF_SOMETHING =
  /^(?:campus|site|poste|projet|service|direction|pôle|objectif|mission|ziel|zweck|projekt|schwerpunkt|inhalt|beginn|stelle|kern|puesto|proyecto|objetivo|projeto|obiettivo|progetto|cel|cíl|doel)\s(?:de|du|des|der|del|da|do|di|van|von|projekt\p{L}*)\s/iu;

/** "12 Quay Road": where, not who. */
const STREET =
  /^\d{1,5}\s.*\s(?:street|st|avenue|ave|drive|dr|road|rd|boulevard|blvd|lane|ln|way|place|court)\.?$|^\d{1,4},? (?:rue|avenue|boulevard|place)\s/iu;

/** "September 2025": when, not who. */
const STARTS_WITH_DATE = /^(?:\p{L}+\s)?(?:19|20)\d{2}(?!\p{L})/u;

/** Names are longer than one letter and no sentences. */
const FEWEST_LETTERS = 2;
const MOST_LETTERS = 60;

/** The name in what a page gives for one; undefined where it is a common word, or none. `isMarked`: the page says that it is the employer's. */
export function employerNameIn(raw: string | undefined, isMarked: boolean): string | undefined {
  const name = AROUND_NAME.exec(raw?.trim().replace(/[.,;:!]+$/u, '') ?? '')?.[1]
    ?.replace(LOOSE_END, '')
    .trim();
  if (!name || !/\p{L}/u.test(name)) return undefined;
  const size = nameLetters(name).length;
  if (size < FEWEST_LETTERS || size > MOST_LETTERS) return undefined;
  const key = textKey(name);
  if (
    NO_NAMES.has(key) ||
    isGeneric(name) ||
    BEGINS_SENTENCE.test(name) ||
    STREET.test(name) ||
    (!isMarked && (OTHERS.has(key) || OF_SOMETHING.test(name) || STARTS_WITH_DATE.test(name) || isWord(name)))
  )
    return undefined;
  return name;
}

/** States and provinces as addresses shorten them. */
const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|NSW|VIC|QLD|TAS|ACT';
const STATE = new RegExp(`^(?:${STATES})$`, 'u');

/** Whether a name is a place by how a text writes it, "Calgary, AB", or by the place of work that the page gives. */
export function placesIn(text: string, locations: readonly string[]): (name: string) => boolean {
  const towns = new Set(
    [...text.matchAll(new RegExp(`(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}), (?:${STATES})\\b`, 'gu'))].map(
      ([, town]) => town,
    ),
  );
  const given = new Set(locations.flatMap((location) => location.split(/[,;|/]/u)).map((part) => textKey(part)));
  return (name) => STATE.test(name) || towns.has(name) || given.has(textKey(name));
}

/** A name without its legal form and what separates its words: "Go-Jek", "GOJEK Ltd." and "Go Jek" are one. */
export function nameLetters(name: string): string {
  return textKey(name).replace(LEGAL_FORM, '').replaceAll(' ', '');
}

/** Words of postings that begin sentences with a capital: "Ability to …", "Develop …". */
function isWord(name: string): boolean {
  if (name.includes(' ')) return false;
  const { duty, qualification } = readLine(name, ['en'], true);
  return duty > 0 || qualification > 0;
}

/** The form of a name that a text writes most often; the first of equals. */
export function usualForm(names: ReadonlySet<string>, text: string): string | undefined {
  let usual: string | undefined;
  let most = -1;
  for (const name of names) {
    const count = countOf(text, name);
    if (count > most) {
      usual = name;
      most = count;
    }
  }
  return usual;
}

/** How often a text holds another, overlaps not counted. */
export function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}
