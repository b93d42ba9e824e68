import { browser } from 'wxt/browser';
import { parsedUrl } from '../text/urls';

/**
 * Asks the browser for one site, for good. Browsers show their question only in the same turn as the person's click: call it first
 * thing in the handler. `pattern` must be one of the listed hosts. False when the person said no.
 */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** The sites that may be asked for, as match patterns: what the manifest names, and no other. */
export function askableSites(): readonly string[] {
  return browser.runtime.getManifest().optional_host_permissions ?? [];
}

/** Takes a site back. */
export function forgetSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** The sites that are allowed for good, as match patterns. */
export async function allowedSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls whenever a site was allowed or taken back, in the browser's own settings too. Returns the way to stop. */
export function onSitesChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** The listed pattern that covers an address, if any: exact hosts, or parents on a dot boundary (`https://*.example.com/*`). */
export function patternFor(url: string, listed: readonly string[]): string | undefined {
  const address = parsedUrl(url);
  if (!address) return undefined;
  return listed.find((pattern) => {
    const match = /^(https?):\/\/(\*\.)?([^/*]+)\/\*$/u.exec(pattern);
    if (!match || address.protocol !== `${match[1]}:`) return false;
    const host = match[3] ?? '';
    return address.hostname === host || (match[2] !== undefined && address.hostname.endsWith(`.${host}`));
  });
}
