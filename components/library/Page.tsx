import type { ReactNode } from 'react';
import './Page.css';

/** A page of the library: its head with what can be done here, and what is on it. */
export function Page({
  title,
  lead,
  actions,
  children,
}: {
  readonly title: string;
  /** A line under the title: counts, or what this page is for. */
  readonly lead?: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="page">
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {actions && <div className="btn-row">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
