import type { FactDraft, FactKind, Lines } from '../../model';
import { textKey } from '../../text/normalise';
import type { Piece } from '../outline';
import { type Step, stepsOfPiece } from '../steps';
import { claim, type Findings } from './findings';

type FactCue = { readonly kind: FactKind; readonly cue: RegExp; readonly why: string };

const LEVEL =
  '(?:native(?: speaker)?|fluent|mother tongue|bilingual|conversational|basic|intermediate|advanced|professional(?: working)?(?: proficiency)?|proficient|beginner|[abc][12](?:\\.\\d)?)';
const TONGUE =
  'english|german|french|spanish|italian|portuguese|dutch|polish|czech|ukrainian|russian|mandarin|chinese|cantonese|japanese|korean|arabic|hindi|urdu|bengali|turkish|swedish|danish|norwegian|finnish|hungarian|romanian|greek|hebrew|vietnamese|thai|tamil|telugu|marathi|gujarati|punjabi|deutsch|englisch|französisch|spanisch|français|anglais|allemand|español|inglés';

/** What a line says of the person, by its own words. Groups: `subject`, `value`. */
const FACT_CUES: readonly FactCue[] = [
  {
    kind: 'years',
    cue: /\b(?<value>(?:over |more than |about |~|around |nearly |almost )?\d{1,2}(?:\.5)?\+?(?:[-–]\d{1,2})? ?(?:years?|yrs?))\b(?: of)?(?: (?:professional|work(?:ing)?|hands[- ]on|solid|industry|relevant|total|combined))*(?: (?:experience|exp))?(?: (?:in|with|of|as|using|on|doing|building|working (?:in|with|as|on)|teaching|writing|managing|leading))? (?<subject>[^.,;()]{2,60})/iu,
    why: '6 years of experience with SQL',
  },
  {
    kind: 'years',
    cue: /^(?<subject>[^:–—(]{2,40}?)\s*(?::|[-–—]|\()\s*(?<value>(?:over |~|about )?\d{1,2}(?:\.5)?\+? ?(?:years?|yrs?))\)?$/iu,
    why: 'SQL: 6 years',
  },
  {
    kind: 'degree',
    cue: /\b(?<value>(?:bachelor|master|magister|diplom|licence (?=en |de |ès )|licenciatura|laurea|doctora)\w*(?:'s|’s)?(?: degree)?|b\.?\s?sc\.?|m\.?\s?sc\.?|b\.?a\.?|m\.?a\.?|b\.?eng\.?|m\.?eng\.?|b\.?tech\.?|m\.?tech\.?|mba|ph\.?\s?d\.?|md|jd|associate(?:'s|’s)? degree|diploma|(?:erstes |zweites |1\. |2\. )?staatsexamen|abitur|meisterbrief|gesellenbrief)(?= |,|:|$)(?: (?:degree )?(?:of|in|,|:|[-–—]))? ?(?<subject>[^.;()\n]{0,80})/iu,
    why: 'MSc Computer Science',
  },
  {
    kind: 'permit',
    cue: /\b(?<value>(?:authori[sz]ed|eligible|right|permitted|allowed) to work|(?:work|residence) (?:permit|authori[sz]ation|visa)|green card|permanent residen(?:t|cy)|citizen(?:ship)?|eu passport|visa sponsorship|security clearance|h-?1b|no sponsorship)\b(?: (?:in|of|for|from))?(?: the)? ?(?<subject>[^.;()\n]{0,60})/iu,
    why: 'authorised to work in the EU',
  },
  {
    kind: 'licence',
    cue: /\b(?<value>(?:driv(?:er'?s?|ing)|forklift|nursing|teaching|medical|pilot'?s?|hgv|cdl|rn|real estate|bar|pharmacy|electrician'?s?) ?licen[cs]e|führerschein|permis de conduire|carnet de conducir|rijbewijs|licensed|licen[cs]e(?:d in)?|registered nurse|bar admission)\b ?(?<subject>[^.;()\n]{0,60})/iu,
    why: 'driving licence',
  },
  {
    kind: 'certificate',
    cue: /\b(?<value>certifi(?:ed|cate|cation)\w*|accredited|cpa|cfa|pmp|prince2|cissp|cka|ckad|scrum master|itil|comptia \w+\+?|aws (?:solutions|developer|cloud) \w+)\b ?(?<subject>[^.;()\n]{0,80})/iu,
    why: 'AWS certified',
  },
  {
    kind: 'language',
    cue: new RegExp(`\\b(?<subject>${TONGUE})\\b\\s*(?:[:(–—-]|\\s)\\s*(?<value>${LEVEL})\\b`, 'iu'),
    why: 'German: C1',
  },
  {
    kind: 'language',
    cue: new RegExp(`\\b(?<value>${LEVEL})(?: (?:in|speaker of))? (?<subject>${TONGUE})\\b`, 'iu'),
    why: 'fluent in German',
  },
];

/** Who a line speaks of when it stands in running text: only what the person says of themselves is a fact. */
const OF_ONESELF = /\b(?:i|i've|i’ve|i'm|i’m|my|ich|j'ai|je|tengo|soy)\b/iu;

/** A fact is a line, not a paragraph. */
const LONGEST_FACT = 300;

/** Reads the facts in a section that is about them: every line is one. */
export function readFacts(pieces: readonly Piece[], heading: string, findings: Findings): void {
  for (const piece of pieces) {
    for (const step of stepsOfPiece(piece)) {
      if (step.text.length > LONGEST_FACT || !/\p{L}{2}/u.test(step.text)) continue;
      push(step.text, step.lines, factIn(step.text) ?? { kind: kindOf(heading), subject: step.text }, findings);
    }
  }
}

/** A fact the person states of themselves in running text; the line stays where it is. */
export function factStated({ text, lines }: Step, findings: Findings): void {
  if (text.length > LONGEST_FACT || !OF_ONESELF.test(text)) return;
  const fact = factIn(text);
  if (fact && (fact.kind === 'years' || fact.kind === 'permit' || fact.kind === 'language') && fact.subject !== '')
    push(text, lines, fact, findings);
}

type FactFound = Pick<FactDraft, 'kind' | 'subject' | 'value'>;

function factIn(text: string): FactFound | undefined {
  for (const { kind, cue } of FACT_CUES) {
    const groups = cue.exec(text)?.groups;
    if (!groups) continue;
    const value = groups.value?.trim();
    const named = (groups.subject ?? '')
      .replace(/^(?:in|of|with|for|the)\s+/iu, '')
      .replace(/[\s,:–—-]+$/u, '')
      .trim();
    // A year alone is no subject.
    const subject = /\p{L}/u.test(named) ? named : '';
    if (subject === '' && value === undefined) continue;
    return { kind, subject: subject === '' ? (value ?? text) : subject, ...(value && subject !== '' ? { value } : {}) };
  }
  return undefined;
}

const KINDS: readonly { readonly kind: FactKind; readonly cue: RegExp }[] = [
  { kind: 'degree', cue: /\b(?:education|degrees?|ausbildung|abschlüsse|formation|formación)\b/u },
  { kind: 'certificate', cue: /\b(?:certificat\w*|certificados|zertifikate|credentials)\b/u },
  { kind: 'licence', cue: /\blicen[cs]es?\b/u },
  { kind: 'language', cue: /\b(?:languages?|sprachen|langues|idiomas)\b/u },
  { kind: 'permit', cue: /\b(?:authori[sz]ation|permit|visa)\b/u },
  { kind: 'years', cue: /\byears\b/u },
];

function kindOf(heading: string): FactKind {
  const key = textKey(heading);
  return KINDS.find(({ cue }) => cue.test(key))?.kind ?? 'other';
}

function push(text: string, lines: Lines, fact: FactFound, findings: Findings): void {
  findings.facts.push({ ...fact, text, lines });
  claim(findings, lines);
}
