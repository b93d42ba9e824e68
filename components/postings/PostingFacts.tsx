import type { ReactNode } from 'react';
import type { AnnotatedPosting } from '../../utils/model';
import { webAddress } from '../../utils/text/urls';
import { dayOf, momentOf } from '../wording/dates';
import { isOver } from './posting-line';

/** What the posting says besides its text, where it was read and when. Only addresses of the web become links. */
export function PostingFacts({
  posting,
  savedAt,
  now,
}: {
  readonly posting: AnnotatedPosting;
  readonly savedAt: string;
  readonly now: string;
}) {
  const { location, employmentType, salary, published, closes, url, site, readAt } = posting;
  const link = url === undefined ? undefined : webAddress(url);
  const source = link ? (
    <a href={link.href} target="_blank" rel="noreferrer noopener">
      {site ?? link.host}
    </a>
  ) : (
    (site ?? 'pasted text')
  );
  const rows: readonly (readonly [label: string, value: ReactNode])[] = [
    ['Place', location],
    ['Kind', employmentType],
    ['Pay', salary],
    ['Published', published && dayOf(published, now)],
    ['Closes', closes && (isOver(closes, now) ? `${dayOf(closes, now)}, which is over` : dayOf(closes, now))],
    ['Read from', source],
    ['Read', momentOf(readAt)],
    ['Saved', dayOf(savedAt, now)],
  ];
  return (
    <dl className="facts">
      {rows.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt className="label">{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
