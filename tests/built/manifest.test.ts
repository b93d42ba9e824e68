import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPTIONAL_HOSTS } from '../../utils/posting/sites';
import { BUILDS, type Build } from './builds';

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

const PERMISSIONS: { readonly [build in Build]: readonly string[] } = {
  'chrome-mv3': ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  'firefox-mv3': ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
};

/** Every key of the manifest that ships. A key more or less is a decision, and this list is where it is taken. */
const KEYS: { readonly [build in Build]: readonly string[] } = {
  'chrome-mv3': [
    'action',
    'background',
    'commands',
    'content_security_policy',
    'description',
    'icons',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'optional_host_permissions',
    'permissions',
    'side_panel',
    'version',
  ],
  'firefox-mv3': [
    'action',
    'background',
    'browser_specific_settings',
    'commands',
    'content_security_policy',
    'description',
    'icons',
    'manifest_version',
    'name',
    'optional_host_permissions',
    'permissions',
    'sidebar_action',
    'version',
  ],
};

type Manifest = { readonly [key: string]: unknown };

describe.each(BUILDS)('the manifest of %s, as it ships', (build, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('is version 3 and has these keys and no other', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(Object.keys(manifest).sort()).toEqual(KEYS[build]);
  });

  it('asks for these permissions and no host', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(PERMISSIONS[build]);
    expect(manifest.host_permissions).toBeUndefined();
  });

  it('may later ask for the listed sites only, never for all', () => {
    expect(manifest.optional_host_permissions).toEqual(OPTIONAL_HOSTS);
    for (const pattern of OPTIONAL_HOSTS)
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/u);
  });

  it('puts nothing into pages by itself and nothing where a page could see it', () => {
    for (const key of [
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'devtools_page',
      'chrome_url_overrides',
    ]) {
      expect(manifest[key]).toBeUndefined();
    }
  });

  it('has the policy that lets nothing in or out', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CONTENT_SECURITY_POLICY });
  });

  it('opens by toolbar button and shortcut, without a popup', () => {
    expect(manifest.action).toEqual({ default_title: 'Read this posting with Plumbline' });
    expect(manifest.commands).toMatchObject({ _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } });
  });
});

describe('the panel', () => {
  it('is a side panel in Chrome', () => {
    expect(manifestOf('chrome-mv3').side_panel).toEqual({ default_path: 'sidepanel.html' });
  });

  it('is a sidebar in Firefox that stays closed at install', () => {
    expect(manifestOf('firefox-mv3').sidebar_action).toMatchObject({
      default_panel: 'sidepanel.html',
      default_title: 'Plumbline',
      open_at_install: false,
    });
  });

  it('tells Firefox that no data is collected', () => {
    expect(manifestOf('firefox-mv3').browser_specific_settings).toEqual({
      gecko: {
        id: 'plumbline@plumbline.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });

  it('is not also built for the second manifest version', () => {
    expect(readdirSync(join(import.meta.dirname, '../../.output')).filter((name) => name.endsWith('mv2'))).toEqual([]);
    expect(existsSync(join(import.meta.dirname, '../../.output/firefox-mv2'))).toBe(false);
  });
});

function manifestOf(build: Build): Manifest {
  const folder = BUILDS.find(([name]) => name === build)?.[1] ?? '';
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}
