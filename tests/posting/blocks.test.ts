import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../utils/model';
import { blocksOf, blocksOfHtml, blocksOfText } from '../../utils/posting/blocks';

/** Blocks in short: "# heading", "- item", "-- item inside an item", "paragraph". */
function shown(blocks: readonly Block[]): string[] {
  return blocks.map(({ kind, level, text }) =>
    kind === 'heading' ? `${level === 7 ? '~' : '#'} ${text}` : kind === 'item' ? `${'-'.repeat(level)} ${text}` : text,
  );
}

function ofPage(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return shown(blocksOf([document.body]));
}

const HTML: readonly (readonly [string, string, readonly string[]])[] = [
  ['headings and lists', '<h2>Tasks</h2><ul><li>Sew</li><li>Mend</li></ul>', ['# Tasks', '- Sew', '- Mend']],
  ['nested lists', '<ul><li>Sew<ul><li>by hand</li></ul></li></ul>', ['- Sew', '-- by hand']],
  ['paragraphs inside an item belong together', '<ul><li><p>Sew</p><p>and mend</p></li></ul>', ['- Sew and mend']],
  [
    'a heading inside an item makes it layout',
    '<ul><li><h3>Tasks</h3><p>Sew.</p><p>Mend.</p></li></ul>',
    ['# Tasks', 'Sew.', 'Mend.'],
  ],
  ['a bold line is a heading', '<p><b>Tasks</b></p><p>Sew.</p>', ['~ Tasks', 'Sew.']],
  [
    'bold by style, with the colon outside',
    '<p><span style="font-weight:700">Tasks</span>:</p><p>Sew.</p>',
    ['~ Tasks:', 'Sew.'],
  ],
  [
    'a bold sentence is emphasis',
    '<p><b>Nobody else in town mends sails like this.</b></p>',
    ['Nobody else in town mends sails like this.'],
  ],
  [
    'many bold lines in a row are facts',
    '<p><b>Leeds</b></p><p><b>Full-time</b></p><p><b>From May</b></p>',
    ['Leeds', 'Full-time', 'From May'],
  ],
  ['a short line with a colon is a heading', '<p>Tasks:</p><p>Sew.</p>', ['~ Tasks:', 'Sew.']],
  [
    'typed bullets',
    '• Sew<br>– Mend<br>-&nbsp;Iron<br>o&nbsp; Fold<br>1. Pack',
    ['- Sew', '- Mend', '- Iron', '- Fold', '- Pack'],
  ],
  ['a minus sign is no bullet', '<p>-5 °C in the store</p>', ['-5 °C in the store']],
  ['bullets run together', '<p>Tasks: • Sew sails • Mend them</p>', ['~ Tasks:', '- Sew sails', '- Mend them']],
  ['pictographs are bullets', '<div>🧵 Sew</div><div>🪡 Mend</div>', ['- Sew', '- Mend']],
  [
    'scripts, styles and fields are no text',
    '<style>p{}</style><script>x</script><p>Sew</p><select><option>A</option></select><textarea>T</textarea>',
    ['Sew'],
  ],
  ['words in inline elements stay whole', '<p>S<b>e</b>w <i>sails</i></p>', ['Sew sails']],
  ['definition lists', '<dl><dt>Place</dt><dd>Leeds</dd></dl>', ['~ Place', 'Leeds']],
  ['cells of a table', '<table><tr><th>Tasks</th><td>Sew sails.</td></tr></table>', ['~ Tasks', 'Sew sails.']],
  ['folded sections', '<details><summary>Tasks</summary><p>Sew.</p></details>', ['~ Tasks', 'Sew.']],
  [
    'lists of a word processor',
    '<p class="MsoListParagraph" style="mso-list:l0 level2"><span>·<span>&nbsp; </span></span>Sew</p>',
    ['-- Sew'],
  ],
  ['line breaks written out', '<p>Sails.\\n\\n* Sew\\n* Mend</p>', ['Sails.', '- Sew', '- Mend']],
  ['line breaks before bullets', '<p>Sails\n• Sew\n• Mend</p>', ['Sails', '- Sew', '- Mend']],
  ['line breaks of the source are white space', '<p>Sew\n  sails</p>', ['Sew sails']],
  [
    'what is invisible in words',
    '<h2>Er&shy;fah&shy;rung</h2><p>Se\u200bgel nä\u200dhen Auf\u200clagen</p><p>\u200e• Flicken</p><p>\ufeffA\u00a0b</p>',
    ['# Erfahrung', 'Segel nä\u200dhen Auflagen', '- Flicken', 'A b'],
  ],
  ['unclosed elements', '<ul><li>Sew<li>Mend</ul><p>One<p>Two', ['- Sew', '- Mend', 'One', 'Two']],
  ['entities', '<p>Sew &amp; mend &ndash; caf&eacute; &#9731;&nbsp;&lt;b&gt;</p>', ['Sew & mend – café ☃ <b>']],
  ['dots between facts stay', '<p>Leeds · Full-time · From May</p>', ['Leeds · Full-time · From May']],
];

describe('blocks of HTML', () => {
  it.each(HTML)('%s', (_, html, expected) => {
    expect(ofPage(html)).toEqual(expected);
    expect(shown(blocksOfHtml(html)), 'as a string').toEqual(expected);
  });
});

describe('blocks of a page', () => {
  it('names what a tab shows', () => {
    const tabs = '<a role="tab" aria-controls="one">Tasks</a><div id="one"><ul><li>Sew</li></ul></div>';
    expect(ofPage(tabs)).toEqual(['~ Tasks', '- Sew']);
  });

  it('reads open shadow roots, and what they show of their host', () => {
    const { document } = parseHTML('<!doctype html><html><body><job-card><p>Sew.</p></job-card></body></html>');
    const root = document.querySelector('job-card')?.attachShadow({ mode: 'open' });
    const heading = document.createElement('h2');
    heading.textContent = 'Tasks';
    root?.append(heading, document.createElement('slot'));
    expect(shown(blocksOf([document.body]))).toEqual(['# Tasks', 'Sew.']);
  });
});

const TEXT: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Markdown',
    '# Sailmaker\n\nWe sew.\n\n## Tasks\n\n- Sew\n  - by hand\n* Mend',
    ['# Sailmaker', 'We sew.', '# Tasks', '- Sew', '-- by hand', '- Mend'],
  ],
  ['underlined headings', 'Tasks\n-----\nSew.', ['# Tasks', 'Sew.']],
  ['bold lines and bold words', '**Tasks**\n\n**Sew** sails', ['~ Tasks', 'Sew sails']],
  ['links and code', 'See [the loft](https://loft.example/x) and `sail.txt`', ['See the loft and sail.txt']],
  [
    'text wrapped at a width',
    'We have sewn sails for racing boats and for barges since\nthe town had a harbour.',
    ['We have sewn sails for racing boats and for barges since the town had a harbour.'],
  ],
  [
    'text wrapped at a width before names and links',
    '- We have sewn sails for racing boats and barges with\nNorthern Twine since the town had a harbour. Then the\n[museum][m] asked for some, and the one in Hull did too.\n  We said yes.\n\n[m]: https://museum.example',
    [
      '- We have sewn sails for racing boats and barges with Northern Twine since the town had a harbour. Then the museum asked for some, and the one in Hull did too. We said yes.',
    ],
  ],
  [
    'lines with capitals, none of which goes on',
    'Sewing of sails for racing boats and for all of the barges\nMending of nets\nCare of the loft',
    ['Sewing of sails for racing boats and for all of the barges', 'Mending of nets', 'Care of the loft'],
  ],
  [
    'lines of a list in lower case',
    'sewing of sails for racing boats and for all of the barges\nmending of nets\ncare of the loft',
    ['sewing of sails for racing boats and for all of the barges', 'mending of nets', 'care of the loft'],
  ],
  [
    'what is invisible in words',
    '# Er\u00adfah\u00adrung\n\n\u200e- Se\u200bgel\u00a0nähen\n- F\0l\0icken',
    ['# Erfahrung', '- Segel nähen', '- Flicken'],
  ],
  ['lines that stand alone', 'Leeds\nFull-time', ['Leeds', 'Full-time']],
  ['front matter is no text', '---\ntitle: Sailmaker\n---\nWe sew.', ['We sew.']],
  ['HTML inside', '<div><h3>Tasks</h3>\n<ul>\n<li><p>Sew</p></li>\n</ul></div>', ['# Tasks', '- Sew']],
  [
    'boxes to tick, tags on lines of their own, and spaces by name',
    '<dl>\n<dt class="key">\nGrade\n</dt>\n</dl>\n&nbsp;\n- [ ] Sew\n- [x] Mend&nbsp;nets',
    ['Grade', '- Sew', '- Mend nets'],
  ],
  ['tables', '| Tasks | Sew |\n| --- | --- |', ['Tasks', 'Sew']],
];

describe('blocks of pasted text', () => {
  it.each(TEXT)('%s', (_, text, expected) => expect(shown(blocksOfText(text))).toEqual(expected));
});
