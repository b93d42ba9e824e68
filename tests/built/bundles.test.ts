import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS } from './builds';

/** Budgets in bytes after gzip: what a page pays for being read, and what opening the panel costs. */
const CONTENT_SCRIPT_BUDGET = 20_000;
const PANEL_BUDGET = 150_000;

/** Ways out of the extension, and ways of turning text into markup or code. None may be in a bundle unless listed as known. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['fetch', /(?<![\w.$])fetch\(/u],
  ['XMLHttpRequest', /XMLHttpRequest/u],
  ['WebSocket', /new WebSocket|\.WebSocket\b/u],
  ['EventSource', /new EventSource|\.EventSource\b/u],
  ['sendBeacon', /sendBeacon/u],
  ['RTCPeerConnection', /RTCPeerConnection/u],
  ['importScripts', /importScripts/u],
  ['eval', /(?<![\w.$])eval\(/u],
  ['new Function', /new Function\(/u],
  ['document.write', /document\.write/u],
];

/** What a library brings along and never runs, by the words around it; each with its reason. */
const KNOWN: readonly { readonly what: string; readonly near: RegExp; readonly why: string }[] = [
  {
    what: 'importScripts',
    near: /postMessage&&!\w+\.importScripts/u,
    why: 'docx: its setImmediate asks whether it runs in a worker, and imports nothing',
  },
  {
    what: 'XMLHttpRequest',
    near: /new XMLHttpRequest,this\._config\.withCredentials/u,
    why: 'papaparse: it could read a CSV file by its address; it is only ever handed text, and the policy forbids connections',
  },
];

describe.each(BUILDS)('what ships in %s', (build, folder) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const scripts = files.filter((file) => file.endsWith('.js'));

  it.each(['posting.js', 'article.js'])('keeps %s, which runs in pages, within its budget', (name) => {
    expect(gzipped(join(folder, name))).toBeLessThanOrEqual(CONTENT_SCRIPT_BUDGET);
  });

  it('keeps what the panel loads within its budget', () => {
    expect(loadedBy('sidepanel.html')).toBeLessThanOrEqual(PANEL_BUDGET);
  });

  it('has no way out and no way from text to code', () => {
    const found = scripts.flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      return FORBIDDEN.flatMap(([what, pattern]) =>
        [...source.matchAll(new RegExp(pattern, 'gu'))]
          .map((match) => source.slice(Math.max(0, match.index - 60), match.index + 60))
          .filter((near) => !KNOWN.some((known) => known.what === what && known.near.test(near)))
          .map((near) => `${file.slice(folder.length + 1)}: ${what}: ${near}`),
      );
    });
    expect(found).toEqual([]);
  });

  it('loads nothing from another place', () => {
    for (const file of files.filter((name) => /\.(?:html|css)$/u.test(name))) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/(?:src|href)="https?:|url\(["']?https?:|@import/u);
    }
  });

  /** The page's scripts and styles with all chunks they load at once, after gzip. */
  function loadedBy(page: string): number {
    const html = readFileSync(join(folder, page), 'utf8');
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      if (!path.endsWith('.js')) return;
      const source = readFileSync(join(folder, path), 'utf8');
      for (const match of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/gu)) visit(`chunks/${match[1]}`);
    };
    for (const match of html.matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/gu)) visit(match[1] ?? '');
    expect(seen.size, `${build}/${page} names its scripts`).toBeGreaterThan(0);
    return [...seen].reduce((sum, path) => sum + gzipped(join(folder, path)), 0);
  }
});

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
