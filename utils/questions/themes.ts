import type { AnnotatedPosting, CompetencyId } from '../model';
import { rememberedOf } from '../text/memory';
import { cueSet } from './cues';
import { firstRowByLine } from './line-rows';
import { THEMES, type Theme } from './theme-cues';

/** A theme of a line; `inferred` where no cue of ours stands in it, only what the lexicon reads. */
export type LineTheme = Theme & { readonly inferred?: true };

const ROWS = THEMES.map(({ cues, ...theme }) => ({ is: theme, cues: cueSet(cues) }));

/** The theme of a competency where no cue of a line decides: they share their names, but for work that is simply done. */
const OF_COMPETENCY: ReadonlyMap<CompetencyId, Theme> = new Map(
  THEMES.filter(({ key, competency }) => key === (competency === 'delivery' ? 'duty' : competency)).map(
    ({ key, competency }) => [competency, { key, competency }],
  ),
);

/**
 * What an interviewer is likely to ask about because of each line, by requirement id: by the line's cues, rarest theme first, else
 * by the competency the lexicon reads in it. A line whose words say nothing of how somebody works has none.
 */
export const themesOf = rememberedOf((posting: AnnotatedPosting): ReadonlyMap<string, LineTheme> => {
  const themes = new Map<string, LineTheme>(firstRowByLine(posting, ROWS));
  for (const { id, competencies } of posting.requirements) {
    const theme = competencies[0] && OF_COMPETENCY.get(competencies[0]);
    if (theme && !themes.has(id)) themes.set(id, { ...theme, inferred: true });
  }
  return themes;
});
