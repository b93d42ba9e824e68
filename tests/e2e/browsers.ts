import { launchFirefox } from '../../scripts/browser/firefox';
import { launchPlumbline } from '../../scripts/browser/launch';
import { type Hands, handsOn } from './hands';

/** What both drivers call the same on a page. */
type WebPage = {
  readonly goto: (url: string) => Promise<unknown>;
  readonly click: (selector: string) => Promise<void>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly bringToFront: () => Promise<void>;
  readonly pdf: (size: { readonly width: string; readonly height: string }) => Promise<Uint8Array>;
};

/** A browser with Plumbline as it ships, whichever it is. */
export type AnyBrowser = {
  /** A tab of the web. */
  readonly page: WebPage;
  readonly clickToolbar: () => Promise<void>;
  /** The panel beside the tab in front, once it was opened. */
  readonly panel: () => Promise<Hands>;
  /** The library in a tab of its own, at a fragment. */
  readonly library: (fragment: string) => Promise<{ readonly hands: Hands; readonly page: WebPage }>;
  /** Only where the panel could open by itself when the extension is installed. */
  readonly isSidebarOpen?: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

type Hosts = { readonly names: readonly string[]; readonly port: number };

const inPage = (page: WebPage): Hands =>
  handsOn(async (body) => String(await page.evaluate(`(async () => { ${body} })()`)));

export const BROWSERS: readonly { readonly name: string; readonly launch: (hosts: Hosts) => Promise<AnyBrowser> }[] = [
  {
    name: 'Chromium',
    launch: async (hosts) => {
      const plumbline = await launchPlumbline({ headless: true, hosts });
      const page = await plumbline.context.newPage();
      return {
        page,
        clickToolbar: () => plumbline.clickToolbar(page),
        panel: async () => inPage(await plumbline.panel()),
        library: async (fragment) => {
          const library = await plumbline.context.newPage();
          await library.goto(`chrome-extension://${plumbline.extensionId}/library.html${fragment}`);
          return { hands: inPage(library), page: library };
        },
        close: plumbline.close,
      };
    },
  },
  {
    name: 'Firefox',
    launch: async (hosts) => {
      const firefox = await launchFirefox({ hosts });
      return {
        page: await firefox.newPage(),
        clickToolbar: firefox.clickToolbar,
        panel: async () => handsOn(firefox.inSidebar),
        library: async (fragment) => {
          const library = await firefox.openExtensionPage(`/library.html${fragment}`);
          return { hands: inPage(library), page: library };
        },
        isSidebarOpen: firefox.sidebarIsOpen,
        close: firefox.close,
      };
    },
  },
];
