import { createContext, useContext } from 'react';
import type { Language } from '../../utils/model';

/** The language of the posting on the screen: its words are pronounced and hyphenated in it, whatever language Plumbline speaks. */
export const PostingLanguage = createContext<Language | undefined>(undefined);

/** What goes into `lang` where words of the posting stand. */
export function usePostingLanguage(): Language | undefined {
  return useContext(PostingLanguage);
}
