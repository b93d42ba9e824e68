import { textKey } from '../../text/normalise';

/** What a column of a table of stories or questions holds, besides parts. */
export type ColumnKind = 'title' | 'question' | 'competency' | 'organization' | 'period' | 'story' | 'number';

/** Column headings, tried from the top; lower case without punctuation. */
const COLUMNS: readonly { readonly kind: ColumnKind; readonly cue: RegExp }[] = [
  { kind: 'number', cue: /^(?:no|nr|num|number|id|sr no|s no|)$/u },
  {
    kind: 'question',
    cue: /^(?:(?:interview|example|likely|sample|possible|behaviou?ral|common|typical|if (?:they|you re) ask(?:ed)?) )*(?:questions?|prompts?|q|asked|if they ask|if asked|they ask|when they ask|frage|question it answers|questions? (?:it )?answer(?:s|ed)?|answers questions?|best for questions?)$/u,
  },
  {
    kind: 'story',
    cue: /^(?:(?:best|primary|lead|go to|main|backup|back up|second|secondary|alternate|recommended|use|which|star|my|top|your) )*(?:story|stories|lead with|answer with|example|use story|story to (?:use|tell)|tell|use)(?: \d| to use| ref| number| id| s)?$/u,
  },
  {
    kind: 'competency',
    cue: /^(?:(?:leadership|core|key|primary|secondary) )*(?:principles?|lps?|competenc(?:y|ies)|skills?(?: shown| demonstrated)?|themes?|traits?|qualit(?:y|ies)|values?|tags?|categor(?:y|ies)|behaviou?rs?|topics?|demonstrates|shows|attribute)$/u,
  },
  { kind: 'organization', cue: /^(?:company|employer|organi[sz]ation|where|firm|workplace|client)$/u },
  { kind: 'period', cue: /^(?:date|dates|when|year|period|time ?frame|timeline)$/u },
  {
    kind: 'title',
    cue: /^(?:(?:project|story|example|situation|experience|case) )?(?:title|name|project|projects|experience|handle|label|example|headline|event|achievement|accomplishment|initiative)$/u,
  },
];

/** What a column holds by its heading; undefined when the heading does not say. */
export function columnKind(name: string): ColumnKind | undefined {
  const key = textKey(name.slice(0, 80));
  if (key === '' && name.trim() !== '#') return undefined;
  return COLUMNS.find(({ cue }) => cue.test(key))?.kind;
}
