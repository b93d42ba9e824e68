import type { Coverage, Verdict } from '../../utils/model';
import { Glyph } from '../common/Glyph';
import './CoverageLine.css';

/** The parts of the sentence in order: what stories answer first, what facts answer apart at the end. */
const PARTS: readonly { readonly verdict: Verdict; readonly word: string }[] = [
  { verdict: 'covered', word: 'answered' },
  { verdict: 'partial', word: 'thin' },
  { verdict: 'gap', word: 'open' },
  { verdict: 'unconfirmed', word: 'to confirm' },
];

/** Counts in words; each part shows its rows only, and again shows all. Zero is left out, except that nothing is answered. */
export function CoverageLine({
  coverage,
  chosen,
  onChoose,
}: {
  readonly coverage: Coverage;
  readonly chosen: Verdict | undefined;
  readonly onChoose: (verdict: Verdict | undefined) => void;
}) {
  const asked = coverage.covered + coverage.partial + coverage.gap;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className="coverage" role="group" aria-label="Coverage. Choose one to show only those">
      {PARTS.filter(({ verdict }) => coverage[verdict] > 0 || (verdict === 'covered' && asked > 0)).map(
        ({ verdict, word }) => (
          <button
            key={verdict}
            type="button"
            className={`v-${verdict}`}
            aria-pressed={chosen === verdict}
            onClick={() => onChoose(chosen === verdict ? undefined : verdict)}
          >
            <Glyph verdict={verdict} />
            <span>
              <b>{verdict === 'covered' ? `${coverage.covered} of ${asked}` : coverage[verdict]}</b> {word}
            </span>
          </button>
        ),
      )}
    </div>
  );
}
