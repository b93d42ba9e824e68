import { rememberedText } from '../text/memory';
import { textKey } from '../text/normalise';
import { ROLE_CUES, type Role, type RoleCue } from './words/section-roles';

/** Longer headings are titles of their own, not names of what stands under them. */
const LONGEST_ROLE_TITLE = 90;

/** The cue whose words a heading has. Undefined when it does not say what stands under it. */
export const roleCueOf: (title: string) => RoleCue | undefined = rememberedText(readRoleCue);

function readRoleCue(title: string): RoleCue | undefined {
  const told = TOLD_AS.exec(title)?.[0];
  if (told) return readRoleCue(title.slice(told.length));
  if (title.length > LONGEST_ROLE_TITLE) return undefined;
  const bare = title.replace(/\([^()]*\)/gu, ' ');
  const key = titleKey(bare);
  if (key === '') return undefined;
  return ROLE_CUES.find(({ cue }) => cue.test(key)) ?? whyCue(bare, titleKey(bare.split('/')[0] ?? ''));
}

/** "STAR format: The late ferry" says how the story is written down, and then its title. */
const TOLD_AS =
  /^\P{L}*(?:star|car|par|soar|starl)(?: (?:format|method|framework|answer|response|story))?\s*[:：]\s*(?=\p{L})/iu;

/** "Why Acme", "why nursing": a name or a field after "why". Titles that only begin so ("Why It Matters") go on with a small word. */
function whyCue(title: string, key: string): RoleCue | undefined {
  if (!WHY_SOMETHING.test(key) || /\?\s*\S/u.test(title)) return undefined;
  return WHY_FIELD.test(key) || NO_NAME.test(title) ? WHY_ROLE : WHY_COMPANY;
}

/** "Why patient safety": whoever writes "Why" with a capital writes a company's name with one. */
const NO_NAME = /^\P{L}*Why \p{Ll}/u;

const WHY_SOMETHING =
  /^why (?:join |work at |work for )?(?!(?:it|this|that|the|these|they|we|our|your|you|i|not|now|do|does|is|are|did|how|use|my|a|an|he|she|so|in|on|if|when|what|me|us)\b)[\p{L}\p{N}]+(?: (?!(?:is|are|was|were|matters?|works?|worked|did|does|do|not|i|we|it|to)\b)[\p{L}\p{N}]+){0,2}$/u;
const WHY_FIELD =
  /^why (?:\w+ )*(?:back ?end|front ?end|engineering|engineer|development|developer|design|designer|nursing|nurse|teaching|teacher|management|manager|leadership|security|devops|sre|data|science|analytics|product|sales|marketing|law|medicine|healthcare|finance|banking|consulting|research|academia|industry|startups?|tech|technology|it|software|operations|hr|accounting|architecture|policy|safety|ml|ai|machine learning|remote|switch|change|fintech|education|analyst|scientist|architect|consultant|accountant|lawyer|physician|doctor|therapist|therapy|midwife|midwifery|pharmacist|pharmacy|psychology|counselling|counseling|social work|childcare|police|journalism|writing|translation|logistics|hospitality|retail|construction|agriculture|farming|public service|public health|physics|mathematics|statistics|chemistry|biology)$/u;
const WHY_COMPANY: RoleCue = { role: 'motivation', kind: 'company', cue: WHY_SOMETHING, why: 'why this company' };
const WHY_ROLE: RoleCue = { role: 'motivation', kind: 'role', cue: WHY_FIELD, why: 'why this field' };

export function roleOf(title: string): Role | undefined {
  return roleCueOf(title)?.role;
}

/** A heading without its number, emoji and punctuation, in lower case. */
function titleKey(title: string): string {
  return textKey(title.replace(/^\s*(?:\(?\d{1,3}[.):]|part \d+[.:]?|section \d+[.:]?)\s*/iu, '')).replace(
    /^(?:\d+ )/u,
    '',
  );
}
