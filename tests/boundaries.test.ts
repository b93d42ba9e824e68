import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import what. A row is a part of the tree; `ours` are the parts of ours it may import besides itself, `packages` the
 * packages (a name covers its subpaths). The longest matching row rules. Everything not named here (entrypoints, scripts) may
 * import anything.
 */
type Row = { readonly part: string; readonly ours: readonly string[]; readonly packages: readonly string[] };

const ROWS: readonly Row[] = [
  { part: 'utils/model', ours: [], packages: [] },
  { part: 'utils/text', ours: ['utils/model'], packages: ['@orama/stemmers', 'diff', 'fuse.js'] },
  { part: 'utils/lexicon', ours: ['utils/model', 'utils/text'], packages: [] },
  {
    part: 'utils/posting',
    ours: ['utils/model', 'utils/text', 'utils/lexicon/sections', 'utils/lexicon/gates'],
    packages: ['@mozilla/readability', 'valibot'],
  },
  {
    part: 'utils/notes',
    ours: ['utils/model', 'utils/text', 'utils/posting'],
    packages: [
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'mdast-util-to-markdown',
      'mdast-util-to-string',
      'micromark-extension-gfm-table',
      'hast-util-from-dom',
      'hast-util-to-mdast',
      'mammoth',
      'docx',
      'fflate',
      'papaparse',
      'yaml',
      'valibot',
    ],
  },
  { part: 'utils/matching', ours: ['utils/model', 'utils/text', 'utils/lexicon'], packages: [] },
  { part: 'utils/questions', ours: ['utils/model', 'utils/text', 'utils/lexicon'], packages: [] },
  {
    part: 'utils/preparation',
    ours: ['utils/model', 'utils/text', 'utils/lexicon', 'utils/matching', 'utils/questions'],
    packages: ['ts-fsrs', 'ics', 'papaparse', 'diff', 'docx', 'yaml'],
  },
  { part: 'utils/storage', ours: ['utils/model', 'utils/text'], packages: ['dexie', 'valibot'] },
  { part: 'utils/browser', ours: ['utils/model', 'utils/text'], packages: ['wxt', 'valibot'] },
  {
    part: 'components',
    ours: ['utils/model', 'utils/text'],
    packages: ['react', 'radix-ui', 'lucide-react', '@tanstack/react-virtual', '@dnd-kit/core'],
  },
];

/** What the content script may never reach, directly or not: it would open the site's database, or carry the matcher's tables. */
const NOT_IN_THE_PAGE = [
  'dexie',
  'react',
  'utils/storage',
  'utils/matching',
  'utils/notes',
  'utils/lexicon/skills',
  'utils/lexicon/concepts',
];

const root = join(import.meta.dirname, '..');

type Import = { readonly file: string; readonly target: string; readonly ours: boolean };

const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) => filesUnder(join(root, folder)));
const imports = sources.flatMap(importsOf);

describe('who may import what', () => {
  it('reads the tree', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(10);
  });

  it.each(ROWS)('$part keeps to its neighbours', (row) => {
    const wrong = imports
      .filter(({ file }) => rowFor(file) === row)
      .filter(({ target, ours }) =>
        ours
          ? !isIn(target, row.part) && !row.ours.some((part) => isIn(target, part))
          : !row.packages.some((name) => isIn(target, name)),
      )
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(wrong, `Move the code, or say in tests/boundaries.test.ts why ${row.part} may do this.`).toEqual([]);
  });

  it.each(ROWS)('$part may import nothing that it does not', (row) => {
    const used = imports.filter(({ file }) => isIn(file, row.part));
    const idle = [...row.ours, ...row.packages].filter((part) => !used.some(({ target }) => isIn(target, part)));
    expect(idle, `Take it out of the row of ${row.part} in tests/boundaries.test.ts.`).toEqual([]);
  });

  it('only the files of the browser part and the entrypoints know the browser', () => {
    const wrong = imports.filter(
      ({ file, target }) => isIn(target, 'wxt') && !isIn(file, 'utils/browser') && !isIn(file, 'entrypoints'),
    );
    expect(wrong).toEqual([]);
  });

  it('the page script carries no database, no React and no tables of the matcher', () => {
    const reached = reach('entrypoints/posting.ts');
    const wrong = [...reached].filter((target) => NOT_IN_THE_PAGE.some((part) => isIn(target, part)));
    expect(wrong).toEqual([]);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/gu,
  );
  return [...found].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    const ours = target.startsWith('.');
    return { file, ours, target: ours ? relative(root, join(root, dirname(file), target)) : target };
  });
}

function rowFor(file: string): Row | undefined {
  return ROWS.filter(({ part }) => isIn(file, part)).sort((left, right) => right.part.length - left.part.length)[0];
}

/** Whether a path is a part or stands in it: "utils/model.ts" and "utils/model" are both in "utils/model". */
function isIn(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`) || path.startsWith(`${part}.`);
}

/** Every file and package that a file brings along, type imports aside (they leave nothing in the bundle). */
function reach(entry: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const path = sources.find(
      (source) =>
        source === file || source === `${file}.ts` || source === `${file}.tsx` || source === `${file}/index.ts`,
    );
    if (!path) return;
    const source = readFileSync(join(root, path), 'utf8');
    for (const { target } of importsOf(path)) {
      const last = target.split('/').at(-1) ?? '';
      const typeOnly = new RegExp(
        `import type [^;]*from '[^']*${last.replace(/[.*+?^$()[\]{}|\\]/gu, '\\$&')}'`,
        'u',
      ).test(source);
      if (!typeOnly) visit(target);
    }
  };
  visit(entry);
  return seen;
}
