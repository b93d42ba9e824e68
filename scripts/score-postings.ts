/**
 * Scores a folder of cases site by site: `npx tsx scripts/score-postings.ts [FOLDER]`, by default `tests/postings`. A case is a folder
 * `<site>--<what it shows>` with `page.html` and `expected.json`, as the tests have them; pages that must not be published can be kept and
 * scored anywhere. Prints a line per site, then what was read otherwise than expected; the exit status is 1 where anything was.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Posting } from '../utils/model';
import { readPage } from '../utils/posting';

type Line = { readonly text: string; readonly kind: string };

type Expected = {
  readonly url: string;
  readonly outcome?: string;
  readonly posting?: { readonly [key in keyof Posting]?: unknown };
  readonly requirements?: readonly Line[];
};

/** What is counted of a site: each as right ones of all. Lines are counted both ways: those found of those expected, those right of those found. */
const COUNTS = ['outcome', 'title', 'company', 'found', 'right', 'kind'] as const;

type Count = (typeof COUNTS)[number];

type Tally = { readonly [count in Count]: { good: number; all: number } };

const SITE = 24;
const COLUMN = 12;

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'tests', 'postings');
const tallies = new Map<string, Tally>();
const faults: string[] = [];

for (const name of readdirSync(folder).sort()) {
  if (!existsSync(join(folder, name, 'expected.json'))) continue;
  const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  const [site = name] = name.split('--');
  const tally = tallies.get(site) ?? emptyTally();
  tallies.set(site, tally);
  score(name, html, expected, tally);
}

say(`${'site'.padEnd(SITE)}${COUNTS.map((count) => count.padStart(COLUMN)).join('')}`);
for (const [site, tally] of tallies) say(inRow(site, tally));
say(inRow('all', sumOf([...tallies.values()])));
for (const fault of faults) say(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function score(name: string, html: string, expected: Expected, tally: Tally): void {
  const reading = readPage({ doc: parseHTML(html).document, url: expected.url, now: '2026-01-01T00:00:00.000Z' });
  const posting = 'posting' in reading ? reading.posting : undefined;
  const count = (what: Count, isGood: boolean, fault: string) => {
    tally[what].all += 1;
    if (isGood) tally[what].good += 1;
    else faults.push(`${name}: ${fault}`);
  };
  if (expected.outcome) count('outcome', reading.outcome === expected.outcome, `read as ${reading.outcome}`);
  for (const fact of ['title', 'company'] as const) {
    const wanted = expected.posting?.[fact];
    if (wanted !== undefined)
      count(fact, posting?.[fact] === wanted, `${fact} is “${posting?.[fact] ?? 'nothing'}”, not “${wanted}”`);
  }
  if (!expected.requirements) return;
  const found = new Map((posting?.requirements ?? []).map(({ text, kind }) => [text, kind]));
  const wanted = new Map(expected.requirements.map(({ text, kind }) => [text, kind]));
  for (const [text, kind] of wanted) {
    count('found', found.has(text), `not found: ${text}`);
    if (found.has(text)) count('kind', found.get(text) === kind, `${found.get(text)}, not ${kind}: ${text}`);
  }
  for (const text of found.keys()) count('right', wanted.has(text), `no requirement: ${text}`);
}

function emptyTally(): Tally {
  const none = () => ({ good: 0, all: 0 });
  return { outcome: none(), title: none(), company: none(), found: none(), right: none(), kind: none() };
}

function sumOf(parts: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const part of parts) {
    for (const count of COUNTS) {
      sum[count].good += part[count].good;
      sum[count].all += part[count].all;
    }
  }
  return sum;
}

function inRow(site: string, tally: Tally): string {
  const cells = COUNTS.map((count) => {
    const { good, all } = tally[count];
    return (all === 0 ? '–' : `${good}/${all}`).padStart(COLUMN);
  });
  return `${site.padEnd(SITE)}${cells.join('')}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
