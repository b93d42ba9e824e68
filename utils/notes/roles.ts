import { textKey } from '../text/normalise';
import { ROLE_CUES, type Role, type RoleCue } from './words/section-roles';

/** Longer headings are titles of their own, not names of what stands under them. */
const LONGEST_ROLE_TITLE = 90;

/** The cue whose words a heading has. Undefined when it does not say what stands under it. */
export function roleCueOf(title: string): RoleCue | undefined {
  if (title.length > LONGEST_ROLE_TITLE) return undefined;
  const key = titleKey(title);
  if (key === '') return undefined;
  return ROLE_CUES.find(({ cue }) => cue.test(key));
}

export function roleOf(title: string): Role | undefined {
  return roleCueOf(title)?.role;
}

/** A heading without its number, emoji and punctuation, in lower case. */
export function titleKey(title: string): string {
  return textKey(title.replace(/^\s*(?:\(?\d{1,3}[.):]|part \d+[.:]?|section \d+[.:]?)\s*/iu, '')).replace(
    /^(?:\d+ )/u,
    '',
  );
}
