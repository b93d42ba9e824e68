import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { residentOf } from '../utils/browser/resident';
import { identityOf } from '../utils/posting/identity';
import { readPage } from '../utils/posting/index';
import { postingKeys } from '../utils/posting/keys';
import { type Settling, settle } from '../utils/posting/settle';

/** Put into a page when the person asks for it to be read; its result is what was read. */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    residentOf<Settling>(window, {
      look: (before, time) => settle(before, identityOf(page()), time),
      readPage: () => readPage(page()),
      keysOf: postingKeys,
      readSelection: () => readPage({ ...page(), selection: getSelection()?.toString() ?? '' }),
    }).read('page'),
});

function page() {
  return { doc: document, url: location.href, now: new Date().toISOString() };
}
