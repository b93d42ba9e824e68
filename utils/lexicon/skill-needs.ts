import type { Language, Span } from '../model';
import { type Hit, lookUp } from './look-up';
import { skillById } from './skills';

/** What a line asks by name: any one of these skills answers it. */
export type SkillNeed = {
  /** Ids, in order of mention; one, unless the line gives a choice. */
  readonly anyOf: readonly string[];
  /** From the first to the last of them. */
  readonly span: Span;
  /** True for "such as A or B": examples, so that another of the same family will do as well. */
  readonly examples: boolean;
};

/** Between two names of one list stands only this: commas, slashes, brackets, "and", "or", and a small word or two. */
const GLUE =
  /^[\s,/&()[\]•·+-]*(?:(?:and\/or|and|or|und|oder|et|ou|y|o|e|the|using|with|in|preferably|ideally|similar|equivalent|comparable|other|another|related|also|both|knowledge|of)\b[\s,/&()]*){0,3}$/iu;

/** One of these between two names, or a slash, makes their list a choice. */
const CHOICE = /\/|\b(?:or|oder|ou|o|u)\b/iu;

/** Directly before a list: what follows are examples. */
const EXAMPLES_LEAD =
  /(?:\b(?:such as|e\.?g\.?|for example|for instance|like|including|incl\.?|similar to|i\.e\.?|z\. ?b\.?|zum beispiel|wie|tels? que|telles? que|comme|p\. ?ex\.?|por ejemplo|p\. ?ej\.?|como)|\()[\s,:(]*$/iu;

/** Directly before a list: one of what follows is enough. */
const ONE_OF_LEAD =
  /\b(?:one of|one or more of|any of|at least one of|either|some of|one or more|eine[rsm]? (?:oder mehrere[rn]? )?(?:der|von)|mindestens eine[rsm]?|l['’]un(?:e)? des?|alguno de|al menos uno de)(?: the| the following| following)?[\s,:(]*$/iu;

/** Directly after a list: others will do as well. */
const OPEN_END =
  /^[\s,()]*(?:(?:or|and) (?:similar|equivalent|comparable|other|another|related|like)|etc|o\. ?ä|oder (?:vergleichbar|ähnlich)|u\. ?ä|ou (?:équivalent|similaire)|o similar|or the like)/iu;

/** How much text before and after a list is looked at. */
const REACH = 40;

type Named = { readonly id: string; readonly span: Span };

/**
 * What a requirement asks by name, each need on its own: "Python and SQL" are two needs, "AWS, Azure or GCP" is one with a choice, "a
 * CRM such as Salesforce" is one that any CRM answers. Methods ("code review") are not asked by name and are left out. Empty when
 * nothing is named.
 */
export function skillNeeds(text: string, language: Language = 'en'): readonly SkillNeed[] {
  return needsAmong(text, lookUp(text, 'posting', language));
}

/** The same for hits that are already at hand. */
export function needsAmong(text: string, hits: readonly Hit[]): readonly SkillNeed[] {
  const lists: Named[][] = [];
  for (const hit of hits) {
    const skill = hit.kind === 'skill' ? skillById(hit.id) : undefined;
    if (!skill || !(skill.named || skill.kindOf !== undefined)) continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && GLUE.test(text.slice(last.span.end, hit.span.start).slice(0, REACH))) list.push(hit);
    else lists.push([hit]);
  }
  const needs = lists.flatMap((list) => needsOf(text, list));
  return joinKinds(text, needs);
}

function needsOf(text: string, list: readonly Named[]): SkillNeed[] {
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last) return [];
  const before = text.slice(Math.max(0, first.span.start - REACH), first.span.start);
  const after = text.slice(last.span.end, last.span.end + REACH);
  const examples = EXAMPLES_LEAD.test(before) || OPEN_END.test(after);
  const choice =
    examples ||
    ONE_OF_LEAD.test(before) ||
    list.some((named, index) => index > 0 && CHOICE.test(text.slice(list[index - 1]?.span.end, named.span.start)));
  if (!choice) return list.map(({ id, span }) => ({ anyOf: [id], span, examples: false }));
  const ids = [...new Set(list.map(({ id }) => id))];
  return [{ anyOf: ids, span: { start: first.span.start, end: last.span.end }, examples }];
}

/** "A CRM (Salesforce, HubSpot)": the kind and its examples are one need. */
function joinKinds(text: string, needs: readonly SkillNeed[]): SkillNeed[] {
  const joined: SkillNeed[] = [];
  for (const need of needs) {
    const before = joined.at(-1);
    const kind = before?.anyOf.length === 1 ? skillById(before.anyOf[0] ?? '')?.kindOf : undefined;
    const near = before !== undefined && need.span.start - before.span.end <= REACH;
    const same = kind !== undefined && need.anyOf.some((id) => skillById(id)?.families.includes(kind));
    if (
      before &&
      near &&
      same &&
      (need.examples || /^[\s(:,–-]*$/u.test(text.slice(before.span.end, need.span.start)))
    ) {
      joined[joined.length - 1] = {
        anyOf: [...before.anyOf, ...need.anyOf],
        span: { start: before.span.start, end: need.span.end },
        examples: true,
      };
    } else {
      joined.push(need);
    }
  }
  return joined;
}
