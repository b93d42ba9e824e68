import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where browsers of the Chromium family stand, by system; the first that exists is taken. */
const PLACES: { readonly [system: string]: readonly string[] } = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const root = process.env[folder];
    return root
      ? [
          join(root, 'Chromium', 'Application', 'chrome.exe'),
          join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [];
  }),
};

/** The path of an installed browser of the Chromium family; `PLUMBLINE_BROWSER` goes before all. Undefined when there is none. */
function findChromium(): string | undefined {
  return findProgram([process.env.PLUMBLINE_BROWSER, ...(PLACES[platform()] ?? [])]);
}

/** The path of an installed Firefox; `PLUMBLINE_FIREFOX` goes before all. Undefined when there is none. */
function findFirefox(): string | undefined {
  return findProgram([
    process.env.PLUMBLINE_FIREFOX,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}

/**
 * A browser of the Chromium family, installed with the system's package manager where that is possible: on Debian and its kin, as root.
 * @throws Error that says what to install.
 */
export function needChromium(): string {
  return (
    findChromium() ??
    (installDebian('chromium') ? findChromium() : undefined) ??
    fail(
      'Plumbline needs Chromium, Chrome or Edge to show itself, and none was found. Install one (on Debian or Ubuntu: sudo apt install chromium), or set PLUMBLINE_BROWSER to its path.',
    )
  );
}

/** Like `needChromium`, for the Firefox smoke test. */
export function needFirefox(): string {
  return (
    findFirefox() ??
    (installDebian('firefox-esr') ? findFirefox() : undefined) ??
    fail(
      'The Firefox test needs Firefox 140 or newer (on Debian: sudo apt install firefox-esr), or PLUMBLINE_FIREFOX set to its path.',
    )
  );
}

function findProgram(candidates: readonly (string | undefined)[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const candidate of candidates) {
    if (!candidate) continue;
    if (/[\\/]/u.test(candidate)) {
      if (existsSync(candidate)) return candidate;
    } else {
      const folder = folders.find((place) => existsSync(join(place, candidate)));
      if (folder) return join(folder, candidate);
    }
  }
  return undefined;
}

/** True when the package was installed. Only where nobody has to be asked: as root, with apt. */
function installDebian(name: string): boolean {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !findProgram(['apt-get'])) return false;
  process.stderr.write(`Installing ${name} with apt-get. This is done once.\n`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  if (spawnSync('apt-get', ['update', '-qq'], quiet).status !== 0) return false;
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
    return true;
  } catch {
    return false;
  }
}

function fail(message: string): never {
  throw new Error(message);
}
