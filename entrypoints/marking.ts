import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markWords } from '../utils/browser/marks';

/** Put into a page when the person asks to see a line there. Its result is whether the line was found. */
export default defineUnlistedScript({ globalName: true, main: () => markWords(document) });
