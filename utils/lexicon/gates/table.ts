/** What a cue names in a line that asks for something only a fact can answer. */
export type GateCue =
  | 'degree'
  | 'licence'
  | 'certificate'
  | 'clearance'
  | 'permit'
  | 'travel'
  | 'on-site'
  | 'shifts'
  | 'physical';

/**
 * How one language words gates. Cue lists as in `SectionTable`: cues separated by "|", in the form of `textKey()`, "*" for any letters.
 */
export type GateTable = {
  readonly cues: { readonly [cue in GateCue]: string };
  /** Names of languages with which levels are asked for: "english|german". */
  readonly languages: string;
  /** Words for how well a language is spoken, from "basic" to "native". */
  readonly levels: string;
  /** Other words that make a line with a language's name about the language: "spoken", "written". */
  readonly speaking: string;
  /** Words for "years". */
  readonly years: string;
  /** Numbers in words, from one to ten. */
  readonly numbers: string;
  /** Words around a bare number of years: with nothing else in the line only the number is asked for. */
  readonly aroundYears: string;
  /** Words that make a line firm. */
  readonly firm: string;
  /** Words after which a degree's field or a licence's kind is named. */
  readonly of: string;
  /** Words for what only a story shows: a long line that has one asks for more than its gate. */
  readonly asks: string;
};
