/**
 * Builds the Firefox extension from nothing but the sources that go to the store with it, and compares:
 * `npx tsx scripts/rebuild-from-sources.ts [--linked]`. Reviewers do the same; one byte that differs holds up the review. Installs the packages anew
 * from the lockfile, which needs the registry; with `--linked` it takes those of this project.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { zip } from 'wxt';

const PROJECT = join(import.meta.dirname, '..');

/** How npm is told to build the extension for Firefox. */
const BUILD = ['exec', '--', 'wxt', 'build', '-b', 'firefox', '--mv3'];

const result = await rebuildFromSources(process.argv.includes('--linked'));
const found = differences(result);
process.stdout.write(
  found.length === 0 ? `${result.shipped.size} files, byte for byte the same.\n` : `${found.join('\n')}\n`,
);
process.exitCode = found.length === 0 ? 0 : 1;

/** Files by their path within a folder. */
type Files = ReadonlyMap<string, Buffer>;

type Rebuilt = {
  /** What is in the archive for the store, and what comes out of its sources. */
  readonly shipped: Files;
  readonly rebuilt: Files;
};

async function rebuildFromSources(areLinked: boolean): Promise<Rebuilt> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-sources-'));
  try {
    const archives = await zip({
      root: PROJECT,
      outDir: join(folder, 'out'),
      browser: 'firefox',
      manifestVersion: 3,
    });
    const sources = archives.find((path) => path.endsWith('-sources.zip')) ?? '';
    const shipped = archives.find((path) => path.endsWith('-firefox.zip')) ?? '';
    const clean = join(folder, 'clean');
    for (const [path, content] of unzipped(sources)) {
      mkdirSync(dirname(join(clean, path)), { recursive: true });
      writeFileSync(join(clean, path), content);
    }
    // Making the archive tells this process that it is in production: npm would leave out what builds.
    const { NODE_ENV: _, ...env } = process.env;
    const run = (...command: string[]) =>
      execFileSync('npm', command, { cwd: clean, env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (areLinked) {
      symlinkSync(join(PROJECT, 'node_modules'), join(clean, 'node_modules'));
    } else {
      run('ci', '--ignore-scripts');
    }
    run(...BUILD);
    return { shipped: unzipped(shipped), rebuilt: filesIn(join(clean, '.output', 'firefox-mv3')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unzipped(archive: string): Files {
  const entries = Object.entries(unzipSync(readFileSync(archive)));
  return new Map(entries.filter(([path]) => !path.endsWith('/')).map(([path, bytes]) => [path, Buffer.from(bytes)]));
}

function filesIn(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

/** What differs, one line per file; empty where the two are the same byte for byte. */
function differences({ shipped, rebuilt }: Rebuilt): readonly string[] {
  const paths = [...new Set([...shipped.keys(), ...rebuilt.keys()])].sort();
  return paths.flatMap((path) => {
    const [mine, theirs] = [shipped.get(path), rebuilt.get(path)];
    if (!mine || !theirs) {
      return [`${path}: only ${mine ? 'in the archive' : 'built from the sources'}`];
    }
    return mine.equals(theirs) ? [] : [`${path}: ${mine.length} and ${theirs.length} bytes that differ`];
  });
}
