import { readGate } from '../lexicon/gates';
import type { Language, Requirement, RequirementKind } from '../model';

/** A line of more words asks for more than that a tool is known. */
const LONGEST_SKILL_LINE = 12;

/** What the name of a tool looks like whatever the language: capitals inside, digits, "C++", "C#", ".NET". */
const TOOL_NAME =
  /(?:^|[\s(/,])(?:\p{Lu}{2,}[\p{L}\d]*|\p{L}+\p{Ll}\p{Lu}\p{L}*|\p{L}+\d[\p{L}\d]*|\p{L}\+\+|\p{L}#|\.\p{Lu}{2,}|\p{L}+\.(?:js|io|net))(?=$|[\s),./:;])/u;

/** A capital that does not begin the line. Not for German, whose nouns all have one. */
const NAME_INSIDE = /(?<=[\p{L}\d,)/&]\s)\p{Lu}\p{Ll}/u;

/**
 * How a requirement is answered. A duty is answered by a story; a qualification that only a fact can answer is a gate; a short one
 * that names tools is answered by a story that names them. The gate stays beside lines of other forms where it names years.
 */
export function answeredBy(
  text: string,
  kind: RequirementKind,
  languages: readonly Language[],
): Pick<Requirement, 'form' | 'gate'> {
  if (kind === 'responsibility') return { form: 'evidence' };
  for (const language of languages) {
    const reading = readGate(text, language);
    if (!reading) continue;
    const { whole, ...gate } = reading;
    if (whole) return { form: 'gate', gate };
    return { form: formOf(text, languages), ...(gate.kind === 'years' ? { gate } : {}) };
  }
  return { form: formOf(text, languages) };
}

function formOf(text: string, languages: readonly Language[]): 'skill' | 'evidence' {
  if (text.split(/\s+/u, LONGEST_SKILL_LINE + 1).length > LONGEST_SKILL_LINE) return 'evidence';
  return TOOL_NAME.test(text) || (languages[0] !== 'de' && NAME_INSIDE.test(text)) ? 'skill' : 'evidence';
}
