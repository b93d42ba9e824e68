import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { residentOf } from '../utils/browser/resident';
import { gatherPage } from '../utils/posting/gather';
import { identityOf } from '../utils/posting/identity';
import { type Settling, settle } from '../utils/posting/settle';

/**
 * Put into a page when the person asks for it to be read. Its result is what was taken from the page; choosing and filing are done
 * elsewhere, where the tables of ten languages are no burden to the page.
 */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    residentOf<Settling>(window, {
      look: (before, time) => settle(before, identityOf(page()), time),
      gather: () => gatherPage(page()),
    }).read('page'),
});

function page() {
  return { doc: document, url: location.href, now: new Date().toISOString() };
}
