import type { Language } from '../../../utils/model';
import type { RuleId } from '../../../utils/questions/words';

/** For each rule, postings of one line that make it ask and ones that do not, by language. A line is written as `postings.ts` says. */
export type RuleCases = {
  readonly [id in RuleId]?: {
    readonly asks: { readonly [language in Language]?: readonly string[] };
    readonly silent: { readonly [language in Language]?: readonly string[] };
  };
};
