import type { Requirement, RequirementForm } from '../model';
import { tokens } from '../text/tokens';
import type { Hit } from './look-up';
import { needsAmong } from './skill-needs';

/** Words that only say that something is asked; what is asked stands beside them. */
const ASKING: ReadonlySet<string> = new Set(
  (
    'experience experienced experiences knowledge knowledgeable proficiency proficient skills skill skilled familiar familiarity understanding ability able ' +
    'strong solid good excellent working hands-on proven basic advanced intermediate expert expertise competent comfortable deep ' +
    'extensive prior previous practical preferred required desirable plus bonus nice years year of in with using and or the a an is are to ' +
    'as such like e.g including for on at least minimum must have be your you other similar equivalent etc one more any both also well ' +
    'tools tool software systems system programs program platforms platform applications application suite products technologies technology ' +
    'languages language frameworks framework databases database services environment environments usage use user level certified certification'
  ).split(' '),
);

/** A line that names tools and has more other words than this also tells what is done with them: a story proves that. */
const MOST_OTHER_WORDS = 4;

/**
 * The form of a requirement with the lexicon's help: a qualification that names tools and little else is a `skill`. Gates and duties stay
 * what they are, and so does what the reader of the posting took for a tool that the lexicon does not know.
 */
export function formWith(
  requirement: Pick<Requirement, 'form' | 'kind' | 'text'>,
  hits: readonly Hit[],
): RequirementForm {
  if (requirement.form !== 'evidence' || requirement.kind === 'responsibility') return requirement.form;
  if (needsAmong(requirement.text, hits).length === 0) return requirement.form;
  const skillSpans = hits.filter(({ kind }) => kind === 'skill').map(({ span }) => span);
  const others = tokens(requirement.text).filter(
    ({ text, start, end }) =>
      !ASKING.has(text.toLowerCase()) &&
      !/^\d+$/u.test(text) &&
      !skillSpans.some((span) => span.start <= start && end <= span.end),
  );
  return others.length <= MOST_OTHER_WORDS ? 'skill' : 'evidence';
}
