import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Verdict } from '../../utils/model';
import './Notice.css';

/** Something to know before the list below is read, with what can be done about it. */
export function Notice({
  icon: Icon,
  title,
  tint,
  isUrgent = false,
  children,
}: {
  readonly icon: LucideIcon;
  readonly title: string;
  /** Colours the icon as a verdict does, where attention is wanted. */
  readonly tint?: Verdict;
  /** Read out at once: something the person did has not happened. */
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      className={tint ? `notice v-${tint}` : 'notice'}
      aria-labelledby={id}
      role={isUrgent ? 'alert' : undefined}
    >
      <div className="notice-head">
        <Icon className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
        <h2 id={id}>{title}</h2>
      </div>
      {children}
    </section>
  );
}
