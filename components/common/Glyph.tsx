import type { Verdict } from '../../utils/model';
import './Glyph.css';

/** The word for a verdict: it always stands with the glyph, seen or read out. */
export const VERDICT_WORD: { readonly [verdict in Verdict]: string } = {
  covered: 'Answered',
  partial: 'Thin',
  gap: 'Open',
  confirmed: 'Confirmed',
  unconfirmed: 'To confirm',
};

/** The shape of a verdict. Hidden from screen readers, which get the word. */
export function Glyph({ verdict }: { readonly verdict: Verdict }) {
  const isSquare = verdict === 'confirmed' || verdict === 'unconfirmed';
  return (
    <svg className={`glyph v-${verdict}${isSquare ? ' square' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPE[verdict]}
    </svg>
  );
}

const SHAPE: { readonly [verdict in Verdict]: React.ReactNode } = {
  covered: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  partial: (
    <>
      <circle className="hole" cx="8" cy="8" r="5.75" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" />
    </>
  ),
  gap: <circle className="hole" cx="8" cy="8" r="5.75" stroke="currentColor" strokeWidth="1.5" />,
  confirmed: (
    <>
      <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="3" fill="currentColor" />
      <path
        className="check"
        d="m5 8.2 2.1 2.1L11 6.2"
        fill="none"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  unconfirmed: (
    <rect
      className="hole"
      x="2.5"
      y="2.5"
      width="11"
      height="11"
      rx="2.5"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.4 2"
    />
  ),
};
