import { conceptField, skillById, topicField } from '../lexicon';
import type { Language, Span } from '../model';
import { type Asking, askingOf, everydayness } from './profile';
import { type Tellable, tellableOf } from './tellable';
import { readText, stemCounts } from './terms';
import { isTrait } from './trait-words';
import { type Unit, type UnitKey, unitsOf } from './units';

/** A unit of the requirement: every place where the requirement says it. */
export type Asked = { readonly key: UnitKey; readonly weight: number; readonly spans: readonly Span[] };

/** A requirement made ready to be held against stories. */
export type Query = {
  readonly text: string;
  readonly language: Language;
  /** One per different unit, in order of first mention; then the same by kind. */
  readonly units: readonly Asked[];
  readonly words: readonly Asked[];
  readonly concepts: readonly Asked[];
  readonly competencies: readonly Asked[];
  readonly skills: readonly Asked[];
  /** Of the skills those with a name of their own: who asks for Kubernetes means it. And the rest, which are told of in many words. */
  readonly tools: readonly Asked[];
  readonly practices: readonly Asked[];
  /** Its words besides those that only describe a person: what this line asks and another does not. */
  readonly own: readonly Asked[];
  /** Logarithm of what those say together, from 0 up. */
  readonly asked: number;
  /** Where it lives, in broad areas and in fine ones. */
  readonly topics: Asking;
  readonly matters: Asking;
  /** How far it asks for what is told of in everyday words, 0 to 1. */
  readonly everyday: number;
  /** What kinds of things it asks for: some are told of, some are not. */
  readonly tellable: Tellable;
  /** Logarithm of how many words it has, grammar and all. */
  readonly length: number;
  /** What all its words say together: low for a line of common words only. */
  readonly said: number;
  /** True for what is only wished for. */
  readonly wished: boolean;
  /** The tools it names are a choice ("such as", "or"): one of them is enough. */
  readonly anyTool: boolean;
  /** True where it names tools and has few words besides: who lacks them has nothing else to show. */
  readonly onlyTools: boolean;
  /** True when words of the same meaning were added. */
  readonly widened: boolean;
};

/** What makes a list of tools a choice, in the languages that are read. */
const CHOICE =
  /\b(?:such as|e\.?g\.?|for example|like|or|either|one of|any of|one or more|at least one|similar|equivalent|comparable|including|etc)\b|\/|\b(?:oder|z\. ?b\.|wie|ou|tel que|comme|o|como|lub|np\.|nebo|např\.|або|of|zoals|oppure)\b/iu;

/** The middle of English lines; which words of another language everybody uses is in no table. */
const USUAL_EVERYDAYNESS = 0.07;

/** A line that names tools and has more words than this also says what is done with them. */
const MOST_WORDS_ABOUT_TOOLS = 10;

export type QueryOptions = {
  readonly language: Language;
  /** True for what is preferred, not asked. */
  readonly wished?: boolean;
  /** Other words that the person said mean the same; what they add stands for the whole requirement. */
  readonly meanings?: readonly string[];
};

export function queryOf(text: string, { language, wished = false, meanings = [] }: QueryOptions): Query {
  const read = readText(text, language);
  const others = meanings.map((other) => readText(other, language));
  const whole = { start: 0, end: text.length };
  const added = others.flatMap((other) => unitsOf(other, 'posting').map((unit) => ({ ...unit, span: whole })));
  const units = gather([...unitsOf(read, 'posting'), ...added]);
  const stems = stemCounts([read, ...others]);
  const ofKind = (kind: string) => units.filter(({ key }) => key[0] === kind);
  const words = ofKind('w');
  const skills = ofKind('s');
  const tools = skills.filter(({ key }) => skillById(key.slice(2))?.named);
  const matterField = conceptField(language);
  const matters = askingOf(stems, matterField);
  const own = words.filter(({ key }) => !isTrait(key, language));
  return {
    text,
    language,
    units,
    words,
    own,
    asked: Math.log1p(own.reduce((sum, { weight }) => sum + weight, 0)),
    concepts: ofKind('c'),
    competencies: ofKind('p'),
    skills,
    tools,
    practices: skills.filter((skill) => !tools.includes(skill)),
    topics: askingOf(stems, topicField(language)),
    matters,
    everyday: language === 'en' ? everydayness(matters, matterField) : USUAL_EVERYDAYNESS,
    tellable: tellableOf(read),
    length: Math.log1p(read.words.length),
    said: words.reduce((sum, { weight }) => sum + weight, 0),
    wished,
    onlyTools: tools.length > 0 && read.words.length <= MOST_WORDS_ABOUT_TOOLS,
    widened: added.length > 0,
    anyTool: tools.length > 1 && CHOICE.test(text),
  };
}

function gather(units: readonly Unit[]): Asked[] {
  const found = new Map<UnitKey, { key: UnitKey; weight: number; spans: Span[] }>();
  for (const { key, weight, span } of units) {
    const known = found.get(key);
    if (!known) found.set(key, { key, weight, spans: [span] });
    else {
      known.weight = Math.max(known.weight, weight);
      known.spans.push(span);
    }
  }
  return [...found.values()];
}
