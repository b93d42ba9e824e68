import { createRequire } from 'node:module';
import { defineConfig } from 'wxt';
import { OPTIONAL_HOSTS } from './utils/posting/sites';

/** What an extension page may load: its own scripts, styles and pictures, and nothing from anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** The reader of Markdown looks up "&amp;" and the like by a document in browsers, which workers have not; by a table elsewhere. */
const ENTITIES = 'decode-named-character-reference';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  // What the Firefox store builds the extension from again: enough for that and no more.
  zip: {
    includeSources: [
      '{components,entrypoints,public,utils}/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
  // `target`: the oldest browsers that the manifests below accept; newer syntax is lowered, `light-dark()` and the like stay.
  // `modulePreload`: those browsers preload modules by themselves, and the polyfill would bring the only fetch into the bundle.
  vite: () => ({
    build: { target: ['chrome125', 'firefox140'], modulePreload: { polyfill: false } },
    resolve: { alias: { [ENTITIES]: createRequire(import.meta.url).resolve(ENTITIES) } },
  }),
  manifest: ({ browser }) => ({
    name: 'Plumbline',
    description: 'Lines your own interview stories up with a job posting. Everything stays on your device.',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: OPTIONAL_HOSTS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: 'Read this posting with Plumbline' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' }, description: 'Open Plumbline and read this page' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'plumbline@plumbline.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
