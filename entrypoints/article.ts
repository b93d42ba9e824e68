import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleOf } from '../utils/posting/article';

/**
 * Put into a page on which too little of a posting was found. Its result is what Readability takes for the main content, and the
 * address it stood under: the page may have moved on since it was read.
 */
export default defineUnlistedScript({
  globalName: true,
  main: () => ({ url: location.href, article: articleOf(document) }),
});
