import { browser } from 'wxt/browser';

/** "Plumbline 0.1.0". */
export function programName(): string {
  const { name, version } = browser.runtime.getManifest();
  return `${name} ${version}`;
}
