import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './State.css';

/** A whole view that says why there is nothing else to see, and what can be done. The bob hangs from the top edge. */
export function State({
  title,
  isUrgent = false,
  children,
}: {
  readonly title: string;
  /** Read out at once: it took the place of what was there without being asked for. */
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className="state" role={isUrgent ? 'alert' : undefined}>
      <svg className="mark" viewBox="0 0 20 96" aria-hidden="true">
        <path d="M10 0v74" stroke="currentColor" strokeWidth="1" />
        <path d={BOB} fill="currentColor" transform="translate(-1 73) scale(1.4)" />
      </svg>
      <h1>{title}</h1>
      {children}
    </div>
  );
}

/** The plumb bob with its collar and curved shoulders. */
export const BOB =
  'M6.9 0h2.2v1.6c1.5.3 2.5 1.4 2.5 2.9 0 2.9-2.4 5-3.6 9.5-1.2-4.5-3.6-6.6-3.6-9.5 0-1.5 1-2.6 2.5-2.9z';

export type Choice = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint?: string;
  /** A count or the like at the end of the line. */
  readonly aside?: string;
  readonly onChoose: () => void;
};

/** Further ways on, one under the other. */
export function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <ul className="choices">
      {choices.map(({ icon: Icon, label, hint, aside, onChoose }) => (
        <li key={label}>
          <button type="button" onClick={onChoose}>
            <Icon className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
            <span>
              <strong>{label}</strong>
              {hint && <span className="caption">{hint}</span>}
            </span>
            {aside && <span className="caption">{aside}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

export type TrailLine = { readonly icon: LucideIcon; readonly text: string };

/** Short lines with a sign each: what was found, what was not, what to do. */
export function Trail({ lines }: { readonly lines: readonly TrailLine[] }) {
  return (
    <ul className="trail">
      {lines.map(({ icon: Icon, text }) => (
        <li key={text}>
          <Icon className="icon" size={14} strokeWidth={1.75} aria-hidden="true" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Details that are there for who wants them. */
export function Folded({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <details className="folded">
      <summary className="link">{label}</summary>
      {children}
    </details>
  );
}

/** What a bug report needs, folded. Nothing of the person's is in it. */
export function FoldedReport({ report }: { readonly report: string }) {
  return (
    <Folded label="Details for a bug report">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className="report" tabIndex={0}>
        {report}
      </pre>
    </Folded>
  );
}
