import type { AttributeOf } from './block-builder';

/** Where on a page a text stands: its main part, something beside it, navigation and the like, or nowhere visible. */
export type Zone = 'main' | 'aside' | 'chrome' | 'hidden';

/** What an element means for the text in it. */
export type ElementRole = {
  /** Nothing in it is text to read. */
  readonly skip: boolean;
  readonly inline: boolean;
  readonly lineBreak: boolean;
  readonly bold: boolean;
  readonly linked: boolean;
  /** Line breaks in its text are line breaks on the screen. */
  readonly verbatimLines: boolean;
  /** 1 to 6, 7 for what stands as a heading without being one, 0 for none. */
  readonly heading: number;
  readonly list: boolean;
  readonly item: boolean;
  /** The depth a word processor wrote down, 0 when the lists around it tell. */
  readonly itemDepth: number;
  readonly table: boolean;
  /** Whether it can hold a posting: a paragraph or an item cannot. */
  readonly container: boolean;
  readonly zone?: Zone;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Not text, or text that is no part of what the page says: scripts, pictures, fields of forms. */
const SKIPPED = words(
  'script style noscript template svg math canvas object embed video audio iframe frame select option optgroup datalist textarea input ' +
    'meter progress map head title link meta base img picture source wbr',
);

const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p output q ruby rb rp rt s samp slot small span ' +
    'strike strong sub sup time tt u var',
);

const BOLD = words('b strong th u');

/** Paragraphs and the like: they hold a line of text, never a whole posting. */
const LINES = words('p li dt dd h1 h2 h3 h4 h5 h6 summary caption tr td th');

const CHROME = words('nav footer dialog menu');
const CHROME_ROLES = words('navigation contentinfo dialog alertdialog search menu menubar toolbar banner alert');

/** Cookie notices and page footers that are plain elements. Few words on purpose: others also name parts of postings. */
const CHROME_NAMES = /(?:^|[\s_-])(?:cookies?|onetrust|consent|gdpr|footer|navbar|breadcrumbs?)(?:$|[\s_-])/iu;

export function roleOf(name: string, attribute: AttributeOf): ElementRole {
  const role = attribute('role') ?? '';
  const kind = attribute('class') ?? '';
  const style = attribute('style') ?? '';
  const isHeading = /^h[1-6]$/u.test(name)
    ? Number(name[1])
    : role === 'heading'
      ? Number(attribute('aria-level')) || 2
      : 0;
  const folds = name === 'button' && (attribute('aria-expanded') !== null || attribute('aria-controls') !== null);
  const isWordItem = name === 'p' && (/\bMsoListParagraph/u.test(kind) || style.includes('mso-list:l'));
  const isItem = name === 'li' || role === 'listitem' || isWordItem;
  return {
    skip:
      SKIPPED.has(name) ||
      role === 'tab' ||
      (name === 'button' && !folds) ||
      (name === 'label' && attribute('for') !== null),
    inline:
      (INLINE.has(name) && role !== 'listitem' && !/display:\s*(?:block|flex|grid)/u.test(style)) || name === 'br',
    lineBreak: name === 'br',
    bold: BOLD.has(name) || isBold(style, kind),
    linked: name === 'a' && attribute('href') !== null,
    verbatimLines: name === 'pre' || /white-?space[:-]\s*(?:pre|break-spaces)/u.test(`${style} ${kind}`),
    heading: isHeading || (name === 'dt' || name === 'summary' || folds ? 7 : 0),
    list: name === 'ul' || name === 'ol' || name === 'dir' || role === 'list',
    item: isItem,
    itemDepth: isWordItem ? Number(/level(\d)/u.exec(style)?.[1] ?? 1) : 0,
    table: name === 'table',
    container: !LINES.has(name),
    zone: zoneOf(name, role, kind, style, attribute),
  };
}

function isBold(style: string, kind: string): boolean {
  return (
    (style !== '' && /font-weight:\s*(?:bold|[6-9]00)/u.test(style)) ||
    (kind !== '' &&
      /(?:^|[\s_-])(?:font-(?:semi|extra)?bold|fw-(?:bold|semibold|[6-9]00)|bold|strong)(?:$|\s)/u.test(kind))
  );
}

function zoneOf(name: string, role: string, kind: string, style: string, attribute: AttributeOf): Zone | undefined {
  if (attribute('hidden') !== null || attribute('aria-hidden') === 'true') return 'hidden';
  if (style !== '' && /(?:display:\s*none|visibility:\s*hidden)/u.test(style)) return 'hidden';
  if (CHROME.has(name) || CHROME_ROLES.has(role)) return 'chrome';
  const id = attribute('id') ?? '';
  if (name === 'div' || name === 'section') {
    if (kind !== '' && CHROME_NAMES.test(kind)) return 'chrome';
    if (id !== '' && CHROME_NAMES.test(id)) return 'chrome';
  }
  if (name === 'aside' || role === 'complementary') return 'aside';
  return undefined;
}
