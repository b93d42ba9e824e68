import type { StoryDraft } from '../model';
import { textKey } from '../text/normalise';
import type { FoundStory } from './readers/findings';

/** A name of up to four words; "eBay" is one. */
const WORD = "[\\p{L}\\p{N}&’'-]*(?:\\.[\\p{L}\\p{N}]+)*";
const NAME = `((?:\\p{Lu}|\\p{Ll}\\p{Lu})${WORD}(?:\\s(?:&\\s)?\\p{Lu}${WORD}){0,3})`;

/** Wordings that only an employer stands in: "at Acme", "joined Acme", "worked for Acme". "With Acme" is as often a customer. */
const WORKED_AT: readonly RegExp[] = [
  new RegExp(`\\b(?:[Aa]t|[Jj]oined|[Jj]oining|[Ll]eft) ${NAME}`, 'gu'),
  new RegExp(`\\b(?:[Ww]ork(?:ed|ing)?|[Ii]ntern(?:ed|ing|ship)?|[Ee]mployed) (?:at|for|by) ${NAME}`, 'gu'),
  new RegExp(`\\b[Cc]hez ${NAME}`, 'gu'),
  new RegExp(`\\b(?:empresa|entreprise|[Ff]irma|ditta)(?: \\p{Ll}+)?,? ${NAME}`, 'gu'),
  new RegExp(`\\b[Ii]m ((?:Klinikum|Krankenhaus|Hotel|Museum|Verlag|Gymnasium|Autohaus) \\p{Lu}${WORD})`, 'gu'),
  // Any name with its legal form.
  new RegExp(
    `\\b(?:bei|bei der|in|an|en|na|da|presso) ${NAME}(?= (?:GmbH|AG|KG|SARL|SAS|S\\.A\\.|Ltda)(?!\\p{L}))`,
    'gu',
  ),
];

/** Capitalised words after "at" and "for" that are no employer. */
const NO_EMPLOYER =
  /^(?:the|a|an|this|that|these|my|our|i|we|you|it|he|she|they|first|one|once|when|while|production|scale|least|most|best|work|home|school|university|college|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|black|cyber|q[1-4]|phase|sprint|devops|sre|qa|hr|it|ai|ml|api|apis|sql|aws|gcp|azure|python|java|javascript|typescript|react|angular|node|kubernetes|docker|linux|windows|english|german|french|spanish|europe|asia|america|india|china|germany|france|london|berlin|paris|new|san|us|uk|eu|usa|ceo|cto|vp|pm|pms|star|situation|task|action|result|product|engineering|marketing|sales|finance|legal|design|data|senior|junior|lead|manager|director|agile|scrum|jira|slack|github|git|jenkins|terraform|excel|powerpoint|salesforce|sap|oracle|zero|high|low|full|end|each|every|all|both|some|any|no|not|only|just|so|then|now|after|before|since|until|by|from|to|in|on|of|and|or|but|if|because|although|however|also|even|still|yet|day|days|week|month|year|code|test|load|user|users|customer|customers|client|clients|team|teams|project|story)$/iu;

/** Headings that name whom one applies to: that is not where the stories happened. */
const TARGET = [
  new RegExp(`^(?:why|Why|WHY) (?:join |work (?:at|for) |do (?:I|you) want to work (?:at|for) )?${NAME}`, 'u'),
  new RegExp(
    `\\b(?:to ask|questions? (?:to|for)|takeaways? for|fit for|prep(?:aration)? for|interview(?:ing)? (?:at|with|for)|apply(?:ing)? to|application to|relevance (?:to|for)) (?:the )?${NAME}`,
    'iu',
  ),
  new RegExp(`\\bmaps? to (?:the )?${NAME}`, 'iu'),
  new RegExp(
    `^${NAME}(?:['’]s)? (?:(?:\\d+ )?[Ll]eadership [Pp]rinciples|[Cc]ore [Vv]alues|[Vv]alues|[Cc]ulture)`,
    'u',
  ),
  new RegExp(`^(?:The )?${NAME} (?:interview|prep|application|onsite|phone screen|loop|recruiter)`, 'iu'),
];

/** A word that every one of them has; most headings have none. */
const MAY_NAME_TARGET =
  /why|ask|question|takeaway|fit for|prep|interview|appl|relevance|maps? to|principles|values|culture|onsite|phone screen|loop|recruiter/iu;

/** Nobody's notes name more employers than this. */
const MOST_EMPLOYERS = 40;

/** A heading names whom it prepares for at its beginning, and no name is longer than the second. */
const LONGEST_HEADING = 200;
const LONGEST_NAME = 80;

/** More text than this says no more about where a story happened. */
const LONGEST_TEXT = 6000;

/** The companies the notes prepare for, by their headings and labels, as keys. */
export function targetCompanies(headings: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const heading of headings) {
    if (!MAY_NAME_TARGET.test(heading.slice(0, LONGEST_HEADING))) continue;
    for (const pattern of TARGET) {
      const name = pattern.exec(heading.slice(0, LONGEST_HEADING))?.[1];
      if (name && /^\p{Lu}/u.test(name)) {
        found.add(textKey(name));
        found.add(textKey(name.split(' ')[0] ?? ''));
      }
    }
  }
  return found;
}

/**
 * Gives stories the employer their own words name: "At Acme, I …", "joined Acme", a title "Acme - …" that the notes use as a
 * pattern, or a name used so elsewhere in the notes. Whom the notes prepare for is never the employer of a story that does not say so.
 */
export function withOrganizations(
  stories: readonly FoundStory[],
  targets: ReadonlySet<string>,
  whole: string,
): StoryDraft[] {
  const prefixes = titlePrefixes(stories);
  const suffixes = titleSuffixes(stories);
  const texts = stories.map(({ draft }) => draft.body.slice(0, LONGEST_TEXT));
  const known = new Map<string, { name: string; count: number }>();
  for (const text of [whole.slice(0, 10 * LONGEST_TEXT), ...texts]) {
    for (const name of namesIn(text)) {
      const entry = known.get(textKey(name));
      known.set(textKey(name), { name: entry?.name ?? name, count: (entry?.count ?? 0) + 1 });
    }
  }
  const likely = [...known].sort(([, left], [, right]) => right.count - left.count).slice(0, MOST_EMPLOYERS);
  return stories.map(({ draft, group }, index) => {
    const text = texts[index] ?? '';
    const own =
      draft.organization ??
      prefixes.get(prefixOf(draft.title) ?? '') ??
      suffixes.get(suffixOf(draft.title) ?? '') ??
      groupName(group, known) ??
      firstNamed(text, targets) ??
      mentioned(text, likely, targets);
    return own ? { ...draft, organization: own } : draft;
  });
}

/** A year, or from when to when. */
const YEARS = '(?:\\p{Lu}\\p{L}{2,9}\\.? )?(?:19|20)\\d{2}(?:\\s?[–-]\\s?(?:(?:19|20)\\d{2}|now|present|today|heute))?';
const PLACE_AND_TIME = new RegExp(`^${NAME}(?:, | \\(|\\s[–—·|-]\\s)(${YEARS})\\)?$`, 'u');
const SEASON = /^(?:spring|summer|autumn|fall|winter|h[12])$/iu;

/** Where and when a line alone says that it was: "Fernhill Hospital, 2021". Undefined when it says anything else. */
export function placeAndTime(line: string): { readonly organization: string; readonly period: string } | undefined {
  const [, name = '', period = ''] = PLACE_AND_TIME.exec(line.slice(0, LONGEST_PLACE).trim()) ?? [];
  return period !== '' && !SEASON.test(name) && employerName(name) === name
    ? { organization: name, period }
    : undefined;
}

/** A line that says where and when is short; what the pattern sees is bounded. */
const LONGEST_PLACE = 120;

function namesIn(text: string): string[] {
  return WORKED_AT.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => employerName(match[1] ?? '') ?? []),
  );
}

/** The name without trailing words that are none; undefined when it is no employer's. */
function employerName(raw: string): string | undefined {
  const words = raw
    .replace(/['’]s$/u, '')
    .replace(/[.,’'-]+$/u, '')
    .split(/\s+/u);
  while (words.length > 0 && NO_EMPLOYER.test(words.at(-1) ?? '')) words.pop();
  const [first] = words;
  if (!first || NO_EMPLOYER.test(first) || first.length < 2) return undefined;
  return words.join(' ');
}

function firstNamed(text: string, targets: ReadonlySet<string>): string | undefined {
  const opening =
    /(?:^|[.!?:\n-]\s*)(?:At|With|Joined|When I (?:joined|worked at|was at|started at)|While (?:working )?at|During my time at|Our team at|In my (?:role|job|internship|time) at) /gu;
  for (const match of text.matchAll(opening)) {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_NAME);
    const name = employerName(new RegExp(`^${NAME}`, 'u').exec(behind)?.[1] ?? '');
    if (name && !targets.has(textKey(name))) return name;
  }
  return undefined;
}

/** A name that the notes use as an employer's, and the story mentions. */
function mentioned(
  text: string,
  known: readonly (readonly [string, { readonly name: string }])[],
  targets: ReadonlySet<string>,
): string | undefined {
  if (known.length === 0) return undefined;
  const key = ` ${textKey(text)} `;
  for (const [name, entry] of known) {
    if (!targets.has(name) && key.includes(` ${name} `)) return entry.name;
  }
  return undefined;
}

function groupName(
  group: string | undefined,
  known: ReadonlyMap<string, { name: string; count: number }>,
): string | undefined {
  const key = textKey(group ?? '');
  return key !== '' && known.has(key) ? group : undefined;
}

/** "Acme - Saving the launch": what stands before the dash. */
function prefixOf(title: string): string | undefined {
  return /^([\p{L}\p{N}][\p{L}\p{N}&. ]{1,29}?)\s*(?:\s[–—-]\s|[|:]\s)/u.exec(title)?.[1]?.trim();
}

/** "The late coach (Halden, 2021)": the name in brackets at the end; years go with an employer, abbreviations in capitals with a method. */
function suffixOf(title: string): string | undefined {
  const inside = /\(([^()]{2,50})\)\s*$/u.exec(title)?.[1] ?? '';
  const [name = '', ...more] = inside.split(/\s*,\s*/u);
  const isDated = more.length === 1 && /\b(?:19|20)\d\d\b|\bnow\b|\bpresent\b/u.test(more[0] ?? '');
  if (!isDated && (more.length > 0 || !SUFFIX_NAME.test(name))) return undefined;
  return NO_EMPLOYER.test(name) || !/^\p{Lu}/u.test(name) ? undefined : name.trim();
}

/** One to three words with a capital each; words all in capitals are as often a method or a mark. */
const SUFFIX_NAME = /^\p{Lu}\p{Ll}[\p{L}\p{N}&'’.-]*(?: (?:\p{Lu}|&)[\p{L}\p{N}&'’.-]*){0,2}$/u;

/** The names in brackets that are employers: the notes use the pattern, and one of them with a year or a name that comes again. */
function titleSuffixes(stories: readonly FoundStory[]): ReadonlyMap<string, string> {
  const named = stories.flatMap(({ draft }) => {
    const name = suffixOf(draft.title);
    return name === undefined ? [] : [{ name, isDated: /\d{4}[^()]*\)\s*$/u.test(draft.title) }];
  });
  const again = new Set(named.filter(({ name }, index) => named.findIndex((other) => other.name === name) !== index));
  const isPattern = named.length >= FEWEST_PREFIXED && (again.size > 0 || named.some(({ isDated }) => isDated));
  return new Map(isPattern ? named.map(({ name }) => [name, name]) : []);
}

/** A pattern of titles needs this many different stories. */
const FEWEST_PREFIXED = 2;

/** The prefixes that are employers: the notes use several, and most of them come again in the stories' words. */
function titlePrefixes(stories: readonly FoundStory[]): ReadonlyMap<string, string> {
  const found = new Map<string, { times: number; named: boolean }>();
  for (const { draft } of stories) {
    const prefix = prefixOf(draft.title);
    if (!prefix || !/^\p{Lu}/u.test(prefix) || NO_EMPLOYER.test(prefix)) continue;
    const entry = found.get(prefix) ?? { times: 0, named: false };
    const inText = textKey(draft.body.split('\n').slice(1).join(' ').slice(0, LONGEST_TEXT));
    found.set(prefix, { times: entry.times + 1, named: entry.named || ` ${inText} `.includes(` ${textKey(prefix)} `) });
  }
  const sure = [...found].filter(([, { named }]) => named);
  const total = [...found.values()].reduce((sum, { times }) => sum + times, 0);
  const agreed = sure.reduce((sum, [, { times }]) => sum + times, 0);
  if (agreed < FEWEST_PREFIXED || agreed < total / 2) return new Map();
  return new Map([...found.keys()].map((prefix) => [prefix, prefix]));
}
