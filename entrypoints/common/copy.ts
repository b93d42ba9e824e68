import { copyText } from '../../utils/browser/clipboard';
import type { Acts } from './use-acts';

/** Puts text on the clipboard and says so, or that it could not be done. */
export async function copyAndSay(say: Acts['say'], text: string, said: string): Promise<void> {
  say((await copyText(text)) ? said : 'Not copied: the browser did not allow it.');
}
