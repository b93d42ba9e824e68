import type { StoryDraft } from '../../model';
import type { Unit } from '../story';

/**
 * One way in which people write stories down. `recognise` says how sure it is that the section is written in this way: 0 is not at
 * all, 1 is certain. `read` gives the stories in the order of the notes; none when it was wrong, as for a template.
 * Neither throws; neither looks at file names.
 */
export type Layout = {
  /** The file's name. */
  readonly id: string;
  readonly recognise: (unit: Unit) => number;
  readonly read: (unit: Unit) => readonly StoryDraft[];
};
