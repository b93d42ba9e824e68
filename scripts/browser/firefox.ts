import puppeteer, { type Page } from 'puppeteer-core';
import { needFirefox } from './find';
import type { LaunchOptions } from './launch';

/** The production build for Firefox. */
const FIREFOX_BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;

const EXTENSION_ID = 'plumbline@plumbline.example';
/** Firefox makes up the address of an extension at install; pinned, so that its pages can be opened by name. */
const ADDRESS = '6b1e1d4e-5a0c-4b7e-9f5e-2f0d3c1a7b42';
const FIREFOX_PAGES = `moz-extension://${ADDRESS}`;

/** How long Firefox may take to open the sidebar or to show what is waited for, in milliseconds. */
const PATIENCE = 15_000;

export type FirefoxPlumbline = {
  readonly newPage: () => Promise<Page>;
  /** A page of the extension in a tab of its own; `path` begins with a slash. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  readonly sidebarIsOpen: () => Promise<boolean>;
  /** The toolbar button's own entry point for the tab in front: it grants `activeTab`. */
  readonly clickToolbar: () => Promise<void>;
  /** Runs a function body in the sidebar's page and returns what it returns; `document` is the sidebar's. */
  readonly inSidebar: (body: string) => Promise<string>;
  readonly sidebarPicture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

export type FirefoxOptions = Pick<LaunchOptions, 'hosts'> & {
  /** A profile in which every window is private, with Plumbline allowed there. */
  readonly alwaysPrivate?: boolean;
};

/** Firefox with Plumbline as it ships, headless, in a fresh profile; driven over WebDriver BiDi and the browser's own window. */
export async function launchFirefox({ hosts, alwaysPrivate = false }: FirefoxOptions = {}): Promise<FirefoxPlumbline> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ADDRESS }),
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.privatebrowsing.autostart': alwaysPrivate,
      ...(hosts
        ? { 'network.dns.localDomains': hosts.names.join(','), 'network.socket.forcePort': `443=${hosts.port}` }
        : {}),
    },
  });
  const connection = (browser as unknown as { connection: Connection }).connection;
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: FIREFOX_BUILD },
    'moz:allowPrivateBrowsing': alwaysPrivate,
  });
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts?.find((context) => context.url.endsWith('/browser.xhtml'))?.context;

  const inWindow = async (expression: string): Promise<string> => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: window },
      awaitPromise: true,
      userActivation: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'Firefox gave no reason.');
    return String(result.result?.value ?? '');
  };

  return {
    newPage: () => browser.newPage(),
    openExtensionPage: async (path) => {
      await inWindow(`gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(FIREFOX_PAGES + path)}); ''`);
      const end = Date.now() + PATIENCE;
      for (;;) {
        for (const page of await browser.pages()) {
          const address = await page.evaluate('location.href').catch(() => '');
          if (String(address).startsWith(FIREFOX_PAGES + path.split('#')[0])) return page;
        }
        if (Date.now() > end) throw new Error(`Firefox did not open ${path} of the extension.`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    sidebarIsOpen: async () => (await inWindow('String(SidebarController.isOpen)')) === 'true',
    clickToolbar: async () => {
      await inWindow(`(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const extension = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension;
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        return '';
      })()`);
    },
    inSidebar: (body) => inWindow(frameScript(body)),
    sidebarPicture: async () =>
      Buffer.from(
        await inWindow(`(async () => {
          const browser = document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser');
          const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
          let text = '';
          for (const byte of bytes) text += String.fromCharCode(byte);
          return btoa(text);
        })()`),
        'base64',
      ),
    close: () => browser.close(),
  };
}

/** The sidebar's page lives in another process: its script is sent there as a frame script and answers by message. */
function frameScript(body: string): string {
  return `new Promise((resolve, reject) => {
    const browser = document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser');
    const name = 'plumbline:' + Math.random();
    browser.messageManager.addMessageListener(name, function answer(message) {
      browser.messageManager.removeMessageListener(name, answer);
      message.data.error ? reject(new Error(message.data.error)) : resolve(message.data.value);
    });
    const script = '(async () => { let answer; try { const document = content.document; answer = { value: await (async () => {' +
      ${JSON.stringify(body)} + '})() }; } catch (error) { answer = { error: String(error) }; } sendAsyncMessage(' +
      JSON.stringify(name) + ', answer); })()';
    browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
    setTimeout(() => reject(new Error('The sidebar did not answer.')), ${PATIENCE});
  })`;
}

type Connection = {
  readonly send: (
    method: string,
    parameters: object,
  ) => Promise<{
    readonly result: {
      readonly type?: string;
      readonly contexts?: readonly { readonly url: string; readonly context: string }[];
      readonly result?: { readonly value?: unknown };
      readonly exceptionDetails?: { readonly text: string };
    };
  }>;
};
