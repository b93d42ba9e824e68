import { lookUp } from '../../utils/lexicon';

/** The concepts that a text touches, as words of that side. */
export function conceptsIn(text: string, side: 'posting' | 'story' = 'posting'): string[] {
  return lookUp(text, side).flatMap(({ kind, id }) => (kind === 'concept' ? [id] : []));
}
