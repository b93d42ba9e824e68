import type { Coverage, Verdict } from '../../utils/model';
import { Glyph } from '../common/Glyph';
import './CountsLine.css';

const PARTS: readonly { readonly verdict: Verdict; readonly word: string }[] = [
  { verdict: 'covered', word: 'answered' },
  { verdict: 'partial', word: 'thin' },
  { verdict: 'gap', word: 'open' },
  { verdict: 'unconfirmed', word: 'to confirm' },
];

/** Coverage in one small line, for lists and cards. Zero is left out. */
export function CountsLine({ coverage }: { readonly coverage: Coverage }) {
  return (
    <span className="counts">
      {PARTS.filter(({ verdict }) => coverage[verdict] > 0).map(({ verdict, word }) => (
        <span key={verdict}>
          <Glyph verdict={verdict} />
          {coverage[verdict]} {word}
        </span>
      ))}
    </span>
  );
}
