import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { residentOf } from '../utils/browser/resident';
import { readPage } from '../utils/posting/index';

/** Put into a page when the person asks for it to be read; its result is what was read. */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    residentOf(window, async (want) =>
      readPage({
        doc: document,
        url: location.href,
        now: new Date().toISOString(),
        ...(want === 'selection' && { selection: getSelection()?.toString() ?? '' }),
      }),
    ).read('page'),
});
