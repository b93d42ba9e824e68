import type { StoryPart, StoryParts } from '../model';
import { isPlaceholder, SLOT } from './words/placeholders';
import { DONE } from './words/story-cues';

/** How definitions and templates describe a part: to be filled by somebody else. Lower case. */
const DESCRIBES =
  /^(?:(?:briefly |clearly |first )?(?:set|setting|describe|describing|explain|explaining|say|outline|detail|details|provide|give|giving|list|share|state|quantify|mention|identify|highlight|include|talk about|tell|discuss|introduce|establish|define|focus on|use|be specific|specify|summari[sz]e|paint|lay out|show|add|write|keep|beschreib\w*|erklär\w*|schilder\w*|nenne\w*|décri\w*|expliqu\w*|détaill\w*|describ\w*|explica\w*|detall\w*|descrev\w*|detalhe\w*|raccont\w*|descriv\w*)(?!\p{L})|(?:(?:the|a|an|brief|short|specific|relevant|quantified|measurable|concrete|individual|business|main|core|original|initial|final|technical|detailed|clear|key|any|some|positive) )*(?:context|scene|background|scenario|setting|situation|problem|challenges?|tasks?|goals?|objectives?|actions?|steps?|results?|outcomes?|impact|responsibilit(?:y|ies)|role|lessons?|learnings?|what|reflection|metrics?)\b(?! (?:was|were|is|are|had|led|came|of (?:the|our|my) \w+ (?:was|were))\b)|(?:what|who|when|where|why|how|was|welche\w*|wie|qu[eé]|quel\w*|cuál\w*|qual|quais|cosa|quale)(?!\p{L})|(?:your|you|one|the candidate|a candidate|candidates)\b|(?:1|2|3|one|two|three|few|a few)(?:[-–]\d)? (?:sentences?|lines?|minutes?)|~?\d+ ?(?:%|s|sec|seconds|min))/u;

/** A person speaks: then it is told, whatever words it begins with. */
const SPEAKS = /\b(?:i|i'm|i'd|i've|my|me|we|our|us|ich|wir|mein|je|j'ai|nous|mon|yo|mi|eu|meu|ik|wij|io|ja)\b/u;
/** The second person in the past is a story told to oneself: "You inherited a team". */
const TOLD_TO_ONESELF =
  /^(?:you|your \w+(?: \w+){0,3}) (?:'d |had |were |was )?(?:\w+ed|were|was|had|led|built|took|got|made|left|met|saw|ran|began|came|gave|went|spent|wrote|found|felt)\b/u;

/** A definition is short. */
const LONGEST_DEFINITION = 240;

/** With this share of its parts described instead of told, it is no story. */
const MOSTLY = 0.6;

/** Whether the parts only say what belongs into a story: a definition of STAR, or a template with slots to fill. */
export function isTemplate(parts: StoryParts, empty: readonly StoryPart[], title: string): boolean {
  if (isSlot(title) || /\b(?:template|format)\b/iu.test(title.slice(0, 200))) return true;
  const texts = Object.values(parts).filter((text) => text !== undefined);
  if (texts.length === 0) return false;
  if (texts.length >= 2 && texts.every(tellsNothing)) return true;
  if (texts.filter(isToAnswer).length >= 2) return true;
  const described = texts.filter(isDescribed).length;
  const given = texts.length + (described > 0 ? empty.length : 0);
  return (described + (described > 0 ? empty.length : 0)) / given >= MOSTLY;
}

/** What a slot in brackets asks for; other brackets hold a theme: "[Operations] The late delivery". */
const SLOT_WORDS =
  /\b(?:title|name|brief|your|insert|company|project|topic|theme|question|skill|competency|example|situation|number|n|x)\b/u;

/** A title that is, or holds, a slot to fill: "[Brief Title]", "Story about {{project}}". */
function isSlot(title: string): boolean {
  if (/<[a-z][^<>]{1,60}>|\{\{/u.test(title)) return true;
  const bracket = /\[([^\]]{2,60})\]/u.exec(title);
  if (!bracket) return false;
  const around = title.replace(bracket[0], '');
  return !/\p{L}{2}/u.test(around) || SLOT_WORDS.test((bracket[1] ?? '').toLowerCase());
}

/** A part that only asks what belongs there: "what was at stake, and for whom?" */
function isToAnswer(text: string): boolean {
  return (
    text.length <= LONGEST_DEFINITION && /^["'“(*_\s]*(?:what|who|when|where|why|how|which)\b.*\?[)\s]*$/isu.test(text)
  );
}

/** English without a person and without a past: nobody did anything yet. Other languages are not judged. */
function tellsNothing(text: string): boolean {
  const lower = ` ${text.toLowerCase()} `;
  if (text.length > LONGEST_DEFINITION || !/ (?:the|and|to|of|a|in|for|with|your|you) /u.test(lower)) return false;
  return !SPEAKS.test(lower) && !DONE.test(lower);
}

/** Whether a text only says what belongs into a part of a story. */
export function isDescribed(text: string): boolean {
  if (text.length > LONGEST_DEFINITION) return false;
  if (isPlaceholder(text)) return true;
  const slots = text.match(new RegExp(SLOT, 'gu'))?.length ?? 0;
  if (slots > 0 && slots * 6 >= text.split(/\s+/u).length) return true;
  const lower = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^["'“(*_\s]+/u, '');
  if (TOLD_TO_ONESELF.test(lower)) return false;
  const said = lower.replace(/["'“”](?:i|we),?["'“”]/gu, ' ');
  return (
    DESCRIBES.test(lower) && (!SPEAKS.test(said) || lower.includes('?')) && !/\d/u.test(lower.replace(/^~?\d+/u, ''))
  );
}
