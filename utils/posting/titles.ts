import type { Block, Language } from '../model';
import { textKey } from '../text/normalise';
import { CAREERS_AT, HIRING_ABOVE } from './employer-wordings';
import { namesJob, readHeading } from './headings';
import { readLine } from './line-forms';
import type { PageHints } from './page-hints';

/** What stands between the parts of a page's title: "Engineer | Acme", "Engineer – Acme". */
const SEPARATOR = /\s+[|–—·•»:-]\s+|\s*[|»]\s*/u;

/** Words before a title of a posting that are not part of it; boards of issues put the place there, in brackets. */
const BEFORE_TITLE =
  /^(?:\[[^\][]{2,40}\]\s*|job application for|apply (?:for|to)|application for|job (?:posting|opening|offer|title|vacancy|announcement)\s*[:–-]|job:|career opportunit(?:y|ies)[:\s–-]+|vacancy[:\s–-]+|remote job:|hiring:|we are hiring[:\s!–-]+|we['’]re hiring[:\s!–-]+|now hiring[:\s!–-]+|stellenangebot[:\s–-]+|stelle[:\s]+|offre d['’]emploi[:\s–-]+|oferta de (?:empleo|trabajo)[:\s–-]+|vacature[:\s–-]+|offerta di lavoro[:\s–-]+|oferta pracy[:\s–-]+|[Pp]raca(?::\s*|\s+[–-]\s+)|nabídka práce[:\s–-]+|вакансія[:\s–-]+|vaga (?:de|para)\s+)/iu;

/** "Praca Pizzaiolo Kraków": the word alone stands before a title only where that begins with a capital; "praca biurowa" is one. */
const WORK_BEFORE_TITLE = /^[Pp]raca\s+(?=\p{Lu})/u;

/** "Acme hiring Engineer in Berlin", "Acme is hiring a Engineer", "Acme sucht Engineer". */
const EMPLOYER_FIRST =
  /^(.{2,80}?)\s+(?:is\s+)?(?:hiring|looking for|seeking|recruiting|sucht|recrute|busca|zoekt|cerca|szuka|hledá|шукає)\s+(?:an?\s+|for\s+|eine?n?\s+|une?\s+|een\s+|un[ao]?\s+)?(.{3,120}?)(?:\s+in\s+\p{Lu}.{1,60})?$/iu;

/** "Engineer Job in Berlin at Acme", "Engineer at Acme", "Engineer bei Acme". */
const TITLE_AT_EMPLOYER =
  /^(.{3,140}?)(?:\s+jobs?)?(?:\s+in\s+\p{Lu}[^@]{1,60}?)?\s+(?:at|@|bei|chez|presso|bij|w firmie|ve společnosti|в компанії)\s+(\p{L}.{1,70})$/iu;

/** "Werken bij Acme" names the firm and no posting. */
const ONLY_WORK = /^(?:work(?:ing)?|jobs?|careers?|arbeiten|karriere|travailler|werken|vacatures|life|praca|práce)$/iu;

/** Headings and title parts that name no posting. */
const GENERIC =
  /^(?:careers?|jobs?|(?:job|career) (?:details?|description|openings?|opportunit(?:y|ies)|search|listings?|postings?|offers?|board)|recruitment|(?:current|our|latest|all) (?:vacancies|jobs|roles|openings|opportunities)|open (?:positions|roles)|current openings|opportunities|vacanc(?:y|ies)|job vacancies|home|homepage|join (?:us|our team)|(?:join|приєднуйтесь до|долучайся до|komm(?:en sie)? in|werde teil|rejoignez|rejoins|únete|junte se|junta te|dołącz do|přidej(?:te)? se|unisciti|kom (?:bij|in)) .{2,40}|work with us|we are hiring|about us|apply|apply now|apply online|karriere|stellenangebote?|stellenbeschreibung|offres? d ?emploi|emplois?|empleos?|ofertas?|trabaja con nosotros|vagas?|vacatures?|werken bij|(?:work|working|arbeiten|karriere|travailler|trabaja|trabalhe|lavora|werken|praca|práce) (?:with|at|bei|chez|con|com|bij|w|u) (?:us|uns|nous|nosotros|noi|ons|nas|nás)|lavora con noi|offerte di lavoro|praca|kariera|oferty pracy|kariéra|volná místa|nabídky práce|вакансії|робота|кар єра|(?:jobs|stellenangebote|vacatures|offres d ?emploi|ofertas de empleo|oferty pracy|nabídky práce|вакансії) .{2,40}|(?:find|search|browse|explore|discover|view|all) .{0,60}(?:jobs?|careers?|opportunities|positions).{0,60}|.{0,30}(?:careers?|jobs|karriere|carrières?|vacatures|kariera|kariéra))$/iu;

/** "Job title: Bookkeeper" and its like, at the head of a posting. */
const TITLE_LABEL =
  /^(?:job ?title|position ?title|title of position|position|job position|role|post|vacancy|designation|job name|titel|stellenbezeichnung|position und ort|intitulé(?: du poste)?|poste|puesto|cargo|título(?: del puesto)?|função|functie|functietitel|posizione|ruolo|stanowisko|pozice|název pozice|посада|вакансія|job role|role title|position name|job opening|vacancy title|open position|job post|stelle|berufsbezeichnung|stellentitel|titre du poste|intitulé de l[’']offre|fonction|nombre del puesto|denominación del puesto|vacante|título de la oferta|título da vaga|nome da vaga|posição|vaga|vacaturetitel|functienaam|vacature|profilo(?: ricercato| [a-z\d])?|qualifica|figura(?: professionale)?(?: ricercata)?|posizione(?: ricercata| aperta)|ruolo ricercato|titolo|nazwa stanowiska|zawód|název místa|profese|pracovní pozice|nabízená pozice|назва посади|позиція)\s*(?:[:：]|[–-](?=\s)|(?<=\s)[–-])\s*(.{3,120})$/iu;

/** "We are looking for a Bookkeeper to join …": the title inside the first sentences, in capitals. */
const TITLE_IN_PROSE =
  /\b(?:join (?:us|the team|our (?:[\p{L}-]+ ){0,3}team) as|looking for|seeking|hiring|in search of|searching for|opening for|opportunity for|recruiting|need|[Pp]oszukuje(?:my)?|[Ss]zuka(?:my)?|[Zz]atrudni(?:my)?|[Hh]ledáme|hledá|[Pp]řijmeme|[Шш]укаємо|[Зз]апрошуємо|op zoek naar|zoeken(?: wij| we)?)\s+(?:to hire\s+)?(?:an?|our(?: next)?|the|een|(?:osob\p{L}+ )?na stanowisko\s*[:–-]?|(?:koleg\p{L}+ |člověka |posilu )?na pozici\s*[:–-]?|на (?:посаду|позицію)\s*[:–-]?)?\s*(?:(?:\p{Ll}[\p{L}-]+,?\s+){0,3}(?<!\b(?:to|for|who|with|in|as|at|on|people|someone|join|of)\s))?((?:\p{Lu}[\p{L}\d&+#./-]*|of|and|for|the|\/|&|\(|\)|-|–)(?:\s+(?:\p{Lu}[\p{L}\d&+#./()-]*|II|III|IV|of|and|for|&|\/|-|–))*)/u;

/** The same where an article shows that a title follows, and small words end it: "suchen wir eine Pflegekraft (m/w/d)", "recherche un soudeur pour". */
const TITLE_BEHIND_ARTICLE =
  /(?<!\p{L})(?:such(?:en|t)(?: wir)?(?: (?:ab|zum|zur|für|per|in) [^,.;]{1,50}?)?|recrut(?:e|ons)|recherch(?:e|ons)|busca(?:mos)?|selecciona(?:mos)?|precisa(?:mos)?|procura(?:mos)?|contrata(?:mos)?|cerca|cerchiamo|ricerca|ricerchiamo|selezion[ai](?:amo)?)(?: (?:actuellement|para|per)(?: [^,.;]{1,40})?)?\s*[:–-]?\s*(?:eine?n?(?:\/[nr])?|une?(?:\(?e\)?)?|un[ao]?(?:\/[ao])?|um[a]?)\s+(?:motivierten?|engagierten?|erfahrenen?)?\s*([\p{L}][^,.;:!?]{3,80}?)(?=\s*(?:[,.;:!?]|$)|\s(?:zur|zum|für|mit|der|die|in|ab|pour|afin|qui|en|dans|ayant|para|con|que|com|per|da|con|a)\s)/iu;

/** "As a Night Porter, you will …", "The Night Porter is responsible …": the posting speaks of its role by name. */
const ROLE_IN_PROSE =
  /(?:^|[.!?]\s)(?:As (?:an?|our|the) |The )((?:\p{Lu}[\p{L}\d&+#./()-]*|II|III)(?:\s(?:\p{Lu}[\p{L}\d&+#./()-]*|II|III|IV|of|and|for|&|\/|\||-|–)){0,9}),?\s(?:you|will|is responsible|is expected|reports|works|plays|performs|provides|serves)\b/u;

/** A title is no longer than this. */
const LONGEST_TITLE = 160;

/** A title with the label before it. */
const LONGEST_LABELLED = LONGEST_TITLE + 40;

/** Prose names its role in the first words of a text, the position it looks for in its first sentences. */
const LONGEST_OPENING = 400;
const LONGEST_PROSE = 600;

/** Prose gives pieces of sentences too: what is shorter or longer is no name of a position. */
const SHORTEST_ROLE = 5;
const SHORTEST_NAMED = 4;
const LONGEST_NAMED = 80;

const LONGEST_FIRST_LINE = 100;
const FIRST_LINES = 3;

/** Headings of this level are of cards. */
const SMALL_HEADING = 4;

/** Only titles are followed by a word for all: "(m/w/d)", "H/F". */
export const FOR_ALL =
  /\((?:m|w|f|d|x|h|div|gn|all genders|alle|male)(?:\s*[/|,*]\s*(?:m|w|f|d|x|h|v|div|gn|i|female))*\)|\b(?:m\/w\/d|w\/m\/d|m\/f\/d|f\/m\/d|m\/f|h\/f|f\/h|m\/v|v\/m|m\/k|k\/m|m\/ž)\b/iu;

/** What begins with a verb has as many points for being a duty. */
const CALLS = 2;

/** Headings of sections are covered by known wordings to this share. */
const WHOLLY = 0.6;

/** And those of facts to this one: "Primary location". */
const PARTLY = 0.4;

/** How many blocks from the start may hold the title. */
const HEAD_BLOCKS = 14;

/** A line that the page's own title repeats may stand further down, below what a page puts above its posting. */
const SHOWN_BLOCKS = 4 * HEAD_BLOCKS;

/** Both names that a page's own title gives, as far as its wording tells them apart. */
export type TitleParts = { readonly title?: string; readonly employer?: string };

/** Takes a page's title apart by its wording: "Engineer at Acme | Careers". */
export function partsOfPageTitle(title: string | undefined): TitleParts {
  if (!title) return {};
  for (const part of [title, ...title.split(SEPARATOR)]) {
    const text = part.trim().replace(BEFORE_TITLE, '');
    const whole = part === title && SEPARATOR.test(title);
    const [, employer, position] = EMPLOYER_FIRST.exec(whole ? '' : text) ?? [];
    if (employer && position) return { title: position, employer };
    const [, name, at] = TITLE_AT_EMPLOYER.exec(whole ? '' : text) ?? [];
    if (name && at) return ONLY_WORK.test(name) ? { employer: at } : { title: name, employer: at };
  }
  return {};
}

/** The parts of a page's title between its separators. */
export function segmentsOf(title: string | undefined): string[] {
  return (title ?? '')
    .split(SEPARATOR)
    .map((part) => part.trim().replace(BEFORE_TITLE, '').trim())
    .filter((part) => part !== '');
}

/** Whether a heading or title part names no posting: "Careers", "Job details". */
export function isGeneric(text: string): boolean {
  return GENERIC.test(textKey(text)) || CAREERS_AT.test(text.trim());
}

/**
 * The title of the posting: what the page marks as title, the heading that the page's own title repeats, the page's title taken apart,
 * a label, the first heading, a short line at the start, or the position named in the first sentences. Undefined when none is found.
 */
export function titleOf(
  hints: PageHints,
  blocks: readonly Block[],
  languages: readonly Language[],
  above: readonly Block[] = [],
): string | undefined {
  const pageTitles = [hints.ogTitle, hints.title].filter((title) => title !== undefined);
  const keys = pageTitles.map(textKey);
  const headings = [...hints.titles, ...hints.headings].filter((heading) => !isGeneric(heading));
  const repeated = headings.find((heading) => keys.some((key) => contains(key, textKey(heading))));
  const head = blocks.slice(0, HEAD_BLOCKS);
  const segments = segmentsOf(hints.ogTitle ?? hints.title).filter((segment) => !isGeneric(segment));
  const found =
    repeated ??
    hints.titles.find((title) => !isGeneric(title) && !isCall(title, languages)) ??
    labelled(head) ??
    shownSegment(hints, blocks) ??
    headings.find((heading) => heading.length <= LONGEST_TITLE && isName(heading, languages)) ??
    pageTitles.map((title) => partsOfPageTitle(title).title).find((title) => title !== undefined) ??
    (hints.headings.some(isGeneric) ? jobAbove(head, languages) : undefined) ??
    firstHeading(head, languages) ??
    lineBeforeFacts(blocks, languages) ??
    smallHeading(head, languages) ??
    segments.find((segment) => FOR_ALL.test(segment)) ??
    lineForAll([...above.slice(-HEAD_BLOCKS), ...head]) ??
    jobAbove([...above, ...head], languages) ??
    segments.find((segment) => segment.length <= LONGEST_TITLE) ??
    (pageTitles.every((title) => segmentsOf(title).every(isGeneric)) ? firstLine(head, languages) : undefined) ??
    roleInProse(blocks, languages) ??
    inProse(head) ??
    unlikelyHeading(headings, head, languages);
  return found && found.length <= LONGEST_TITLE ? trimmed(found) : undefined;
}

/** What employers number their postings by, behind a title: "Welder - Job ID# 1080", "Welder (Req. 20-17)". */
const NUMBER_BEHIND =
  /\s*[-–—|,(#[]*\s*\b(?:job|req(?:uisition)?|ref(?:erence)?|posting|vacancy|position)\.?\s*(?:id|no|number|code|nr|ref)?\s*[.#:]*\s*#?\p{Lu}{0,4}[-_]?\d[\p{L}\d/_-]*[)\]]?$/iu;

/** Without what comes before a title, and the dashes and stars around it. */
function trimmed(title: string): string | undefined {
  return (
    title
      .replace(BEFORE_TITLE, '')
      .replace(WORK_BEFORE_TITLE, '')
      .replace(/\s*- job post$/iu, '')
      .replace(NUMBER_BEHIND, '')
      .replace(/^[\s*•–—-]+|[\s*•–—,;:-]+$/gu, '') || undefined
  );
}

function labelled(head: readonly Block[]): string | undefined {
  for (const [index, { text }] of head.entries()) {
    const [, title] = TITLE_LABEL.exec(text.slice(0, LONGEST_LABELLED)) ?? [];
    if (title) return title;
    const next = head[index + 1]?.text;
    if (next && next.length <= LONGEST_FIRST_LINE && HIRING_ABOVE.test(text) && !/[.!?:]$/u.test(next))
      return next.replace(/^\d{1,2}\s+/u, '');
    if (
      next &&
      next.length <= LONGEST_TITLE &&
      TITLE_LABEL.test(`${text.replace(/\s*[:：]$/u, '')}: title`) &&
      !/[.!?]$/u.test(next)
    )
      return next;
  }
  return undefined;
}

/** A part of the page's title that stands on the page as a line of its own. */
function shownSegment(hints: PageHints, blocks: readonly Block[]): string | undefined {
  const segments = [hints.ogTitle, hints.title].flatMap(segmentsOf).filter((segment) => !isGeneric(segment));
  if (segments.length === 0) return undefined;
  const lines = new Set(blocks.slice(0, SHOWN_BLOCKS).map(({ text }) => textKey(text)));
  return segments.find((segment) => lines.has(textKey(segment)));
}

/** The last heading over the posting that is the name of a job, on pages whose own title names the firm alone. */
function jobAbove(blocks: readonly Block[], languages: readonly Language[]): string | undefined {
  return blocks.findLast(
    ({ kind, text }) => kind === 'heading' && text.length <= LONGEST_FIRST_LINE && namesJob(text, languages),
  )?.text;
}

function firstHeading(head: readonly Block[], languages: readonly Language[]): string | undefined {
  return head.find(
    ({ kind, level, text }) => kind === 'heading' && level <= 2 && !text.endsWith(':') && isName(text, languages),
  )?.text;
}

/** A topmost heading that begins like one of facts: "Shift Lead" is a title where nothing else is. */
function unlikelyHeading(
  headings: readonly string[],
  head: readonly Block[],
  languages: readonly Language[],
): string | undefined {
  const topmost = head.filter(({ kind, level }) => kind === 'heading' && level === 1).map(({ text }) => text);
  return [...headings, ...topmost].find(
    (text) =>
      text.length <= LONGEST_TITLE && !isGeneric(text) && (readHeading(text, languages)?.coverage ?? 0) < WHOLLY,
  );
}

/** Cards and dialogs set their titles as small headings: the first of them, unless others of its level tell of sections. */
function smallHeading(head: readonly Block[], languages: readonly Language[]): string | undefined {
  const [first] = head.filter(({ kind }) => kind === 'heading');
  const isTitle = first && first === head[0] && first.level <= SMALL_HEADING && !/[:?!]$/u.test(first.text);
  return isTitle && isName(first.text, languages) ? first.text : undefined;
}

/** A line of its own with a word for all: "Night porter (m/f/d)". */
function lineForAll(head: readonly Block[]): string | undefined {
  return head.find(({ text }) => text.length <= LONGEST_FIRST_LINE && FOR_ALL.test(text) && !/[.!?:,;]$/u.test(text))
    ?.text;
}

/** Older pages set the title as a line of its own above the posting's number, place and date. */
function lineBeforeFacts(blocks: readonly Block[], languages: readonly Language[]): string | undefined {
  const index = blocks.findIndex(
    ({ kind, text }) => kind === 'heading' && readHeading(text, languages)?.kind === 'facts',
  );
  const before = blocks[index - 1];
  return before &&
    before.kind === 'paragraph' &&
    before.text.length <= LONGEST_FIRST_LINE &&
    !/[.!?:]$/u.test(before.text)
    ? before.text
    : undefined;
}

/** "Bake the bread of tomorrow." calls; "Bakers wanted." names. */
function isCall(text: string, languages: readonly Language[]): boolean {
  return /[.!]$/u.test(text) && readLine(text, languages, true).duty >= CALLS;
}

/** A heading that is neither generic nor that of a section. */
function isName(text: string, languages: readonly Language[]): boolean {
  if (isGeneric(text) || isCall(text, languages)) return false;
  const reading = readHeading(text.replace(NUMBER_BEHIND, ''), languages);
  return !reading || reading.coverage < (reading.kind === 'facts' ? PARTLY : WHOLLY);
}

/** Pasted postings often begin with the title on a line of its own, at times behind a sentence ("This is a remote position."). */
function firstLine(head: readonly Block[], languages: readonly Language[]): string | undefined {
  for (const { kind, text } of head.slice(0, FIRST_LINES)) {
    if (kind === 'item') return undefined;
    if (/:\/\/|[^.]\.$/u.test(text) || isGeneric(text) || HIRING_ABOVE.test(text)) continue;
    if (text.length > LONGEST_FIRST_LINE || /[!?:]$/u.test(text) || !isName(text, languages)) return undefined;
    if (FOR_ALL.test(text)) return text;
    const { wish, must, never } = readLine(text, languages, true);
    return wish || must || never ? undefined : text;
  }
  return undefined;
}

function roleInProse(blocks: readonly Block[], languages: readonly Language[]): string | undefined {
  for (const { text } of blocks) {
    const role = ROLE_IN_PROSE.exec(text.slice(0, LONGEST_OPENING))?.[1];
    if (
      role &&
      role.length >= SHORTEST_ROLE &&
      isName(role, languages) &&
      !/^(?:Company|Team|Candidate|Position|Role|Incumbent)$/u.test(role)
    )
      return role;
  }
  return undefined;
}

function inProse(head: readonly Block[]): string | undefined {
  for (const { text } of head) {
    const start = text.slice(0, LONGEST_PROSE);
    const name = (TITLE_IN_PROSE.exec(start) ?? TITLE_BEHIND_ARTICLE.exec(start))?.[1]
      ?.replace(/\.(?:\s.*)?$/u, '')
      .replace(/\s+(?:of|and|for|the|&|-|–|\/)$/u, '')
      .trim();
    if (name && name.length >= SHORTEST_NAMED && name.length <= LONGEST_NAMED) return name;
  }
  return undefined;
}

function contains(outer: string, inner: string): boolean {
  return inner !== '' && ` ${outer} `.includes(` ${inner} `);
}
