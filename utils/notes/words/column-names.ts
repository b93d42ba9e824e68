import { textKey } from '../../text/normalise';

/** What a column of a table of stories or questions holds, besides parts. */
export type ColumnKind = 'title' | 'question' | 'competency' | 'organization' | 'period' | 'story' | 'number';

/** Column headings, tried from the top; lower case without punctuation. */
const COLUMNS: readonly { readonly kind: ColumnKind; readonly cue: RegExp }[] = [
  { kind: 'number', cue: /^(?:no|nr|num|number|id|sr no|s no|)$/u },
  {
    kind: 'question',
    cue: /\bquestions?\b(?! (?:type|category|theme|topic))|\bprompts?\b|\basked\b|\bthey ask\b|^(?:q|frage|if they say)$/u,
  },
  {
    kind: 'story',
    cue: /\bstor(?:y|ies)\b(?! (?:title|name))|^(?:lead with|answer with|(?:you |i )?use|tell|use this|go to|best (?:answer|example))\b/u,
  },
  {
    kind: 'competency',
    cue: /^(?:\w+ ){0,2}(?:principles?|lps?|competenc(?:y|ies)|skills?(?: shown| demonstrated| covered)?|themes?|traits?|qualit(?:y|ies)|values?|tags?|categor(?:y|ies)|behaviou?rs?|topics?|demonstrates|shows|attribute|(?:interview )?questions? (?:type|category|theme|topic))$/u,
  },
  { kind: 'organization', cue: /^(?:company|employer|organi[sz]ation|where|firm|workplace|client)$/u },
  { kind: 'period', cue: /^(?:date|dates|when|year|period|time ?frame|timeline)$/u },
  {
    kind: 'title',
    cue: /^(?:(?:project|story|example|situation|experience|case) )?(?:title|name|project|projects|experience|handle|label|example|headline|event|achievements?|accomplishments?|wins?|contributions?|initiatives?)$/u,
  },
];

/** What a column holds by its heading; undefined when the heading does not say. */
export function columnKind(name: string): ColumnKind | undefined {
  const key = textKey(name.slice(0, 80));
  if (key === '' && name.trim() !== '#') return undefined;
  return COLUMNS.find(({ cue }) => cue.test(key))?.kind;
}
