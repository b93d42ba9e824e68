import { textKey } from '../text/normalise';
import { ROLE_CUES, type Role, type RoleCue } from './words/section-roles';

/** Longer headings are titles of their own, not names of what stands under them. */
const LONGEST_ROLE_TITLE = 90;

/** The cue whose words a heading has. Undefined when it does not say what stands under it. */
export function roleCueOf(title: string): RoleCue | undefined {
  if (title.length > LONGEST_ROLE_TITLE) return undefined;
  const key = titleKey(title);
  if (key === '') return undefined;
  return ROLE_CUES.find(({ cue }) => cue.test(key)) ?? (WHY_NAME.test(title) ? WHY_COMPANY : undefined);
}

/** "Why Acme": a name after "why" is the company's; titles written all in capitals ("Why It Matters") begin with a small word. */
const WHY_NAME =
  /^\W*Why (?!(?:It|This|That|The|These|They|We|Our|Your|You|I|Not|Now|Do|Does|Is|Are|Did|How|Use|My|A|An|He|She|So|In|On|Leave|STAR)\b)(?:join |work at |work for )?\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*){0,2}[?:]?\s*(?:\(.{0,60}\))?$/u;
const WHY_COMPANY: RoleCue = { role: 'motivation', kind: 'company', cue: WHY_NAME, why: 'why this company' };

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
