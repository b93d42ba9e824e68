import type { AnnotatedPosting } from '../model';
import { rememberedOf, rememberedText } from '../text/memory';
import { findCues, inSentence } from './find-cues';
import { postingText } from './posting-text';
import { quoteAround } from './quote';
import { SAID_CUES, type SaidByCues } from './said-cues';
import { payIn } from './said-pay';

/** What a reader of a posting looks for and often misses. The names are shown: "The posting does not say …". */
export type Matter = 'the pay range' | SaidByCues;

export const MATTERS: readonly Matter[] = [
  'the pay range',
  'who the role reports to',
  'how large the team is',
  'how the work will be judged',
  'why the role is open',
  'where the work is done',
  'what room there is to grow',
  'whether people are led',
  'what happens next',
  'whether sponsorship is possible',
  'the working hours',
  'who shows you in',
  'when the work starts',
];

/** The posting's words that tell of a matter, from its data or its text; undefined is silence. */
export function said(posting: AnnotatedPosting, matter: Matter): string | undefined {
  return saidIn(posting)(matter);
}

const saidIn = rememberedOf((posting: AnnotatedPosting) =>
  rememberedText((matter: Matter) => fromData(posting, matter) ?? fromText(posting, matter)),
);

/** What JSON-LD and a site's own fields tell. "Competitive" in the field for pay tells nothing: a digit must be in it. */
function fromData(posting: AnnotatedPosting, matter: Matter): string | undefined {
  switch (matter) {
    case 'the pay range':
      return /\p{N}/u.test(posting.salary ?? '') ? posting.salary : undefined;
    case 'where the work is done':
      return posting.location ?? placeNamed(posting);
    case 'what happens next':
      return posting.closes;
    case 'the working hours':
      return posting.employmentType;
    default:
      return undefined;
  }
}

function fromText(posting: AnnotatedPosting, matter: Matter): string | undefined {
  const text = postingText(posting);
  if (matter === 'the pay range') return payIn(text);
  const { cues, unless, where } = SAID_CUES[matter];
  for (const { sentence, span } of findCues(text, cues(posting.language))) {
    if (where === 'offers' && sentence.place === 'requirement') continue;
    if (where !== 'all' && (sentence.place === 'legal' || sentence.place === 'title')) continue;
    if (inSentence(text, sentence, unless(posting.language))) continue;
    return quoteAround(sentence.text, span);
  }
  return undefined;
}

/** A place named after what stands there: "our office in Lisbon", "a project in Mumbai", or a line with a town and its state or postcode. */
const PLACE =
  /\b(?:office|offices|our team|plant|store|shop|site|campus|clinic|hospital|school|dealership|headquarters|factory|warehouse|project|position|role|job) (?:is )?in (?:downtown |central )?\p{Lu}[\p{L}-]+/u;
const TOWN_AND_STATE = /^\p{Lu}[\p{L}. '-]{1,40}, [A-Z]{2}(?:[ ,]|$)/u;
const POSTCODE_AND_TOWN = /^\d{4,5} \p{Lu}\p{L}+/u;
/** A longer line is a sentence. */
const LONGEST_PLACE = 60;

function placeNamed({ blocks }: AnnotatedPosting): string | undefined {
  for (const { text, kind } of blocks) {
    const named = PLACE.exec(text)?.[0];
    if (named) return named;
    if (kind === 'heading' || text.length > LONGEST_PLACE) continue;
    if (TOWN_AND_STATE.test(text) || POSTCODE_AND_TOWN.test(text)) return text;
  }
  return undefined;
}
