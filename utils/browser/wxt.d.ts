/** What `wxt prepare` would generate: the few typed names of wxt's browser object that are used here. */
import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string;
  }
  type PublicPath = '/posting.js' | '/article.js' | '/marking.js';
}

declare global {
  interface ImportMeta {
    readonly env: {
      /** True in the build for Firefox; a constant, so that the other browsers' code leaves the bundle. */
      readonly FIREFOX?: boolean;
    };
  }
}
