import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../utils/notes/layouts';
import { ADAPTERS } from '../utils/posting/adapters';
import { isHostOf } from '../utils/posting/addresses';

const ROOT = join(import.meta.dirname, '..');

/** Files of a folder that each hold one object of a kind, in a list, with cases: what a person who adds one has to do, in full. */
type Contract = {
  readonly kind: string;
  readonly folder: string;
  /** Files of the folder that are no members. */
  readonly helpers: readonly string[];
  readonly members: readonly { readonly id: string }[];
  /** Where the cases are: folders named `<id>--<what it shows>` with these files. */
  readonly cases: string;
  readonly caseFiles: readonly string[];
};

const CONTRACTS: readonly Contract[] = [
  {
    kind: 'site adapter',
    folder: 'utils/posting/adapters',
    helpers: ['index', 'point'],
    members: ADAPTERS,
    cases: 'tests/postings',
    caseFiles: ['page.html', 'expected.json'],
  },
  {
    kind: 'notes layout',
    folder: 'utils/notes/layouts',
    helpers: ['index', 'types'],
    members: LAYOUTS,
    cases: 'tests/notes-cases',
    caseFiles: ['notes.md', 'expected.json'],
  },
];

describe.each(CONTRACTS)('$kind', ({ kind, folder, helpers, members, cases, caseFiles }) => {
  const files = readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => !helpers.includes(name));
  const ids = members.map(({ id }) => id);
  const folders = readdirSync(join(ROOT, cases));

  it.each(files)('%s is in the list under its own name', (file) => {
    expect(ids, `add the ${kind} with id "${file}" to ${folder}/index.ts`).toContain(file);
  });

  it.each(ids)('%s has a file of its name, once', (id) => {
    expect(files, `create ${folder}/${id}.ts`).toContain(id);
    expect(ids.filter((other) => other === id)).toHaveLength(1);
  });

  it.each(ids)('%s has a case', (id) => {
    const own = folders.filter((name) => name.startsWith(`${id}--`));
    const [first = `${id}--<what it shows>`] = own;
    expect(own, `create ${caseFiles.map((file) => `${cases}/${first}/${file}`).join(' and ')}`).not.toHaveLength(0);
    for (const name of own)
      for (const file of caseFiles)
        expect(existsSync(join(ROOT, cases, name, file)), `create ${cases}/${name}/${file}`).toBe(true);
  });
});

describe('site adapters', () => {
  it('leave no host to two of them', () => {
    const hosts = ADAPTERS.flatMap((adapter) => adapter.hosts.map((host) => ({ id: adapter.id, host })));
    for (const { id, host } of hosts) {
      const others = hosts.filter(
        (other) => other.id !== id && (isHostOf(host, other.host) || isHostOf(other.host, host)),
      );
      expect(others, `${host} of ${id}`).toEqual([]);
    }
  });

  it.each(ADAPTERS.map(({ id }) => id))('%s says where its facts are from and when', (id) => {
    const source = readFileSync(join(ROOT, 'utils/posting/adapters', `${id}.ts`), 'utf8');
    expect(source, `name source and year in the comment of ${id}.ts`).toMatch(
      /\*[^/]*\b(?:Seen in|Markup unchanged)\b[^/]*\b20\d\d/u,
    );
  });
});
