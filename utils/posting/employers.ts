import type { Block } from '../model';
import { textKey } from '../text/normalise';
import { readLine } from './line-forms';
import type { PageHints } from './page-hints';
import { isGeneric, partsOfPageTitle, segmentsOf } from './titles';

/** How much each place that may name the employer is trusted; the names with most points wins. */
const TRUST = {
  label: 8,
  markup: 8,
  titleWording: 7,
  titlePart: 3.5,
  siteName: 2.5,
  logo: 3,
  aboutHeading: 4,
  prose: 3,
  introduction: 2.5,
  host: 3,
  mention: 0.5,
} as const;

/** Mentions in the text beyond this say nothing more. */
const MOST_MENTIONS = 4;

/** A name needs this many points: one weak place alone may name anything. */
const FEWEST_POINTS = 3;

/** A company's name, as text has it: up to five words that begin with a capital or digit, joined by small words of names. */
const NAME =
  "((?:\\p{Lu}|\\d)[\\p{L}\\d&.'’+-]*(?:[ \\u00a0](?:(?:\\p{Lu}|\\d)[\\p{L}\\d&.'’+-]*|of|and|&|de|du|und|et|y|e)){0,5})";

const pattern = (wording: string): RegExp => new RegExp(wording.replace('NAME', NAME), 'u');

/** Wordings with which postings name their employer. Matched on the first text of a sentence or heading. */
const IN_PROSE: readonly RegExp[] = [
  pattern('(?:^|[.!?] )(?:At|Here at) NAME,'),
  pattern(
    '(?:^|[.!?] )NAME (?:is|are) (?:currently |now |actively )?(?:seeking|looking for|hiring|recruiting|searching)',
  ),
  pattern(
    '(?:^|[.!?] )NAME (?:is|are|was) (?:an? (?!must|plus|bonus|requirement|advantage|asset)|the|one of|committed|proud|dedicated|on a mission|transforming|building|changing|growing|headquartered)\\b',
  ),
  pattern('(?:[Jj]oin(?:ing)?|[Ww]ork(?:ing)? (?:at|for)|[Cc]areer (?:at|with)|[Tt]eam at|[Ll]ife at) NAME'),
  pattern('(?:^|[.!?] )(?:Bei|Die|Der) NAME (?:suchen|sucht|bietet|ist|gehört|entwickelt)'),
  pattern('(?:^|[.!?] )NAME (?:sucht|bietet|ist (?:ein|eine|einer|eines|das|der|die)|gehört zu)\\b'),
  pattern('(?:^|[.!?] )(?:Chez|Rejoindre|Rejoignez|Rejoins) NAME'),
  pattern('(?:^|[.!?] )NAME (?:recrute|recherche|est (?:une?|le|la))\\b'),
  pattern('(?:^|[.!?] )(?:En|Somos) NAME,'),
  pattern(
    '(?:^|[.!?] )NAME (?:es (?:una?|la|el)|busca|é (?:uma?|o|a)|è (?:una?|il|la|leader)|cerca|ricerca|is (?:een|het|de)|zoekt|jest (?:jedn|lider|międzynarodow|wiodąc|firm)|to (?:firma|międzynarodow|wiodąc|jed)|je (?:jedn|předn|česk|mezinárodn|společnost)|hledá|poszukuje|є |шукає)',
  ),
];

/** The first sentences often begin with the employer: "Acme Mills makes …". */
const AT_START = pattern(
  '^(?:The )?NAME (?:has|have|is|are|was|runs|makes|keeps|sells|builds|provides|offers|helps|operates|develops|designs|produces|creates|delivers|serves|connects|brings|supports|employs|combines|enables|powers|believes|specializes|specialises|looks after|pays|cares)\\b',
);

/** How many blocks from the start may introduce the employer. */
const INTRODUCTION = 8;

/** "About Acme", "Über Acme", "À propos d'Acme". */
const ABOUT_HEADING = pattern(
  "^(?:About|Who is|Why|Über|Das ist|À propos d(?:e |['’])|Sobre|Acerca de|Over|Chi è|Su|O|Про|Working at|Life at|Join) NAME\\s*[?:!]?$",
);

const LABEL =
  /^(?:company|company name|employer|hiring organization|firma|unternehmen|arbeitgeber|entreprise|société|empresa|compañía|bedrijf|werkgever|azienda|pracodawca|firma|společnost|zaměstnavatel|компанія|роботодавець)\s*[:：–-]\s*(.{2,80})$/iu;

/** Words that begin sentences or name other things than the employer. */
const NO_NAMES =
  /^(?:we|you|our|the|this|est[ea]|ess[ea]|cett?e|dies[er]?|quest[oa]|deze|dit|that|these|it|they|he|she|as|in|if|for|to|and|or|i|a|an|us|team|company|the company|our client|the client|client|job|role|position|candidate|applicant|applicants|candidates|experience|remote|overview|description|summary|job description|who|what|why|how|wir|sie|du|die|der|das|unser|unsere|nous|vous|notre|el|la|los|las|nuestra|nuestro|somos|o|os|as|nossa|wij|de|het|onze|il|lo|my|jsme|ми|linkedin|indeed|glassdoor|google|microsoft|english|monday|about|us|our team|the team|the role|this role|the job|you|join|apply|home|logo|facebook|twitter|instagram|youtube|xing|equal|successful|ideal|technology|engineering|headquarters?|full time|part time|senior|junior|manager|working|building|being|having|getting|there|here|today|now|all|both|each|every|one|some|many|most|no|yes)$/iu;

/** Legal forms and words around a name that say where it is used, not what it is. */
const AROUND_NAME =
  /^(?:the )?(.+?)(?:['’]s)?(?:\s+(?:careers?|jobs|karriere|recruiting|recruitment|hiring|logo|team|home|homepage))*$/iu;

/** The host names of hiring systems and boards never name the employer. */
const MOST_BLOCKS = 400;

/**
 * The employer: the name that most of the places which may hold it agree on. `site` is the board's own name, which is never the
 * employer's; `title` the posting's, which may stand beside it. Undefined when nothing names it well enough.
 */
export function employerOf(
  hints: PageHints,
  blocks: readonly Block[],
  page: { readonly url: string; readonly site?: string; readonly title?: string },
): string | undefined {
  const points = new Map<string, Candidate>();
  const titleKey = textKey(page.title ?? '');
  const siteKey = letters(page.site ?? '');
  const add = (raw: string | undefined, trust: number) => {
    const name = AROUND_NAME.exec(raw?.trim().replace(/[.,;:!]+$/u, '') ?? '')?.[1]
      ?.replace(LOOSE_END, '')
      .trim();
    const key = letters(name ?? '');
    if (!name || key.length < 2 || key.length > 60 || NO_NAMES.test(textKey(name)) || isGeneric(name) || isWord(name))
      return;
    if (key === siteKey || textKey(name) === titleKey) return;
    const known = points.get(key);
    points.set(key, { names: new Set([...(known?.names ?? []), name]), points: (known?.points ?? 0) + trust });
  };

  for (const [index, name] of hints.employers.entries()) add(name, index < 2 ? TRUST.markup / 2 : TRUST.logo / 2);
  const titles = [...new Set([hints.ogTitle, hints.title].filter((title) => title !== undefined))];
  for (const title of titles) {
    add(partsOfPageTitle(title).employer, TRUST.titleWording / titles.length);
    for (const segment of segmentsOf(title))
      if (!related(textKey(segment), titleKey)) add(segment, TRUST.titlePart / titles.length);
  }
  if (siteKey === '') add(hints.ogSiteName, TRUST.siteName);
  const said = new Set<string>();
  const sayOnce = (name: string | undefined, trust: number) => {
    if (!name || said.has(`${trust}${textKey(name)}`)) return;
    said.add(`${trust}${textKey(name)}`);
    add(name, trust);
  };
  const texts = [...blocks.slice(0, MOST_BLOCKS).map((block) => block), ...describing(hints)];
  for (const [index, { kind, text }] of texts.entries()) {
    const start = text.slice(0, 600);
    sayOnce(LABEL.exec(start.slice(0, 120))?.[1], TRUST.label);
    const next = texts[index + 1]?.text;
    if (next && next.length <= 60)
      sayOnce(LABEL.exec(`${start.slice(0, 40).replace(/\s*[:：]$/u, '')}: ${next}`)?.[1], TRUST.label / 2);
    if (index < INTRODUCTION && kind === 'paragraph') sayOnce(AT_START.exec(start)?.[1], TRUST.introduction);
    if (kind === 'heading') sayOnce(ABOUT_HEADING.exec(start)?.[1], TRUST.aboutHeading);
    else for (const wording of IN_PROSE) sayOnce(wording.exec(start)?.[1], TRUST.prose);
  }
  const host = hostKey(page.url);
  const all = textKey(
    texts
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 60_000),
  );
  let best: Candidate | undefined;
  for (const [key, candidate] of points) {
    const mentions = Math.max(...[...candidate.names].map((name) => countOf(` ${all} `, ` ${textKey(name)} `)));
    const [first = ''] = textKey([...candidate.names][0] ?? '').split(' ');
    const isHost = host !== '' && (host.includes(key) || (first.length > 3 && host.includes(first)));
    const total = candidate.points + Math.min(MOST_MENTIONS, mentions) * TRUST.mention + (isHost ? TRUST.host : 0);
    if (total >= FEWEST_POINTS && total > (best?.points ?? 0)) best = { ...candidate, points: total };
  }
  return best && usualForm(best.names, [hints.title, hints.ogTitle, ...texts.map(({ text }) => text)].join('\n'));
}

type Candidate = { readonly names: ReadonlySet<string>; readonly points: number };

/** The form of a name that the page writes most often; the first of equals. */
function usualForm(names: ReadonlySet<string>, text: string): string | undefined {
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

function countOf(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}

/** Small words that a name was read with, and that begin the next part of the sentence. */
const LOOSE_END = /(?:\s(?:of|and|&|de|du|und|et|y|e))+$/u;

/** Words of postings that begin sentences with a capital: "Ability to …", "Develop …". */
function isWord(name: string): boolean {
  if (name.includes(' ')) return false;
  const { duty, qualification } = readLine(name, ['en'], true);
  return duty > 0 || qualification > 0;
}

/** What a company's legal form adds to its name. */
const LEGAL_FORM =
  /\s(?:gmbh(?: co kg)?|ag|se|kg|ohg|inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|s r o|a s|sp z o o|s a|sa|sas|sarl|b v|bv|n v|nv|s r l|srl|s p a|spa|s l|sl|lda|ltda|oy|ab|aps|тов)$/u;

/** A name without its legal form and what separates its words: "Go-Jek", "GOJEK Ltd." and "Go Jek" are one. */
function letters(name: string): string {
  return textKey(name).replace(LEGAL_FORM, '').replaceAll(' ', '');
}

function describing(hints: PageHints): Block[] {
  return hints.description ? [{ kind: 'paragraph', level: 0, text: hints.description }] : [];
}

function related(left: string, right: string): boolean {
  return left !== '' && right !== '' && (left.includes(right) || right.includes(left));
}

/** The host's name without its ends, in letters: "careers.acme-group.com" is "careersacmegroup". */
function hostKey(url: string): string {
  if (!URL.canParse(url)) return '';
  return new URL(url).hostname
    .split('.')
    .slice(0, -1)
    .join('')
    .replace(/[^\p{L}\d]/gu, '');
}
