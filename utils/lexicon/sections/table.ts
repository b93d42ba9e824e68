/**
 * What stands under a heading. `role` is prose about the position, in which duties and qualifications hide; `facts` are place,
 * pay and dates; `elsewhere` is what belongs to the site and not to the posting: similar jobs, sign-in, sharing.
 */
export type SectionKind =
  | 'duties'
  | 'required'
  | 'preferred'
  | 'role'
  | 'benefits'
  | 'company'
  | 'legal'
  | 'application'
  | 'facts'
  | 'elsewhere';

/** What a line says by its own words, whatever heading it stands under. */
export type LineForm = 'duty' | 'qualification' | 'offer' | 'legal' | 'application' | 'company';

/**
 * How postings of one language are worded. A cue list is one string, cues separated by "|", in the form of `textKey()` (lower
 * case, no apostrophes, no punctuation); "*" stands for any letters inside a word, "one/other" for one word or the other; "^" binds a cue to the start of the line, "$" to its end.
 */
export type SectionTable = {
  readonly headings: { readonly [kind in SectionKind]: string };
  /** Wordings that settle a line's form by themselves. */
  readonly sure: { readonly [form in LineForm]: string };
  /** Wordings that speak for a form and can be outvoted. */
  readonly likely: { readonly duty: string; readonly qualification: string; readonly offer: string };
  /** Words that may stand before the first telling word of a line. */
  readonly fillers: string;
  /** What makes a line a wish: "a plus", "ideally". */
  readonly preferred: string;
  /** What makes a line a must, even under a heading of wishes. */
  readonly mandatory: string;
  /** Verbs of duties in their base form, where the language has a rule for the forms a line may begin with. */
  readonly verbs?: string;
  /** Words for who does the work, in such languages: those that any posting uses, and those that end the name of a job. */
  readonly roles?: string;
  readonly occupations?: string;
};
