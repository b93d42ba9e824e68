import { usePostingLanguage } from '../common/posting-language';
import { Folded } from '../common/State';
import { plural } from '../wording/plural';
import type { Gap } from './GapCard';

/** Wishes, and what was let go: nothing to prepare unless they ask. Nothing is drawn where there are none. */
export function FoldedGaps({ gaps }: { readonly gaps: readonly Gap[] }) {
  const lang = usePostingLanguage();
  if (gaps.length === 0) return null;
  return (
    <Folded label={`${plural(gaps.length, 'gap')} left aside: nice to have, or let go`}>
      <ul className="small">
        {gaps.map(({ requirementId, text }) => (
          <li key={requirementId} className="words" dir="auto" lang={lang}>
            {text}
          </li>
        ))}
      </ul>
    </Folded>
  );
}
