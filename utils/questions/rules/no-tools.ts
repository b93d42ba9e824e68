import { cueSet } from '../cues';
import { findCues } from '../find-cues';
import { postingText } from '../posting-text';
import { ruleOf, wordQuestion } from '../rule';

/** Work that is done with named tools, so that leaving them out is a silence. */
const TECHNICAL_WORK = cueSet({
  en: 'software | develop* .. systems | engineer* | programm* | code | coding | data analy* | technical solutions | applications | machines | equipment | cad | design* .. systems | reports | spreadsheet*',
  de: 'software* | entwickl* | programmier* | datenanalyse* | anwendung* | maschinen | konstruktion',
  fr: 'logiciel* | developpement informatique | programm* | applications | analyse de donnees | machines',
  es: 'software | desarrollo de aplicaciones | program* | aplicaciones | analisis de datos | maquinaria',
});

const head = {
  id: 'no-tools',
  why: 'What one uses in the first week tells more than a list of virtues.',
  audience: 'peer',
  topic: 'tools',
  meaning: 'tools',
} as const;

export const noTools = ruleOf(head, ({ posting }) => {
  if (posting.requirements.some(({ terms }) => terms.length > 0)) return [];
  for (const { sentence } of findCues(postingText(posting), TECHNICAL_WORK(posting.language))) {
    if (sentence.place !== 'requirement' && sentence.place !== 'title') continue;
    return [{ question: wordQuestion(head, posting, { silence: 'which tools are used' }), cause: 'silence' }];
  }
  return [];
});
