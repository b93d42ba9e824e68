import { Files } from 'lucide-react';
import type { SavedPostingSummary } from '../../utils/model';
import { hostOf } from '../../utils/text/urls';
import { Button } from '../common/Button';
import { Notice } from '../common/Notice';
import { dayOf } from '../wording/dates';
import { titleOf } from './PostingBoard';

/** Two saved postings that say the same. */
export type SamePair = { readonly kept: SavedPostingSummary; readonly other: SavedPostingSummary };

/** Asks about two postings that were probably saved from two places. Nothing is joined unasked. */
export function SamePostings({
  pair: { kept, other },
  now,
  hrefOf,
  onJoin,
  onKeepApart,
}: {
  readonly pair: SamePair;
  readonly now: string;
  readonly hrefOf: (id: string) => string;
  readonly onJoin: () => void;
  readonly onKeepApart: () => void;
}) {
  return (
    <Notice icon={Files} title="These two look like one posting">
      <ul className="small same-postings">
        {[kept, other].map((posting) => (
          <li key={posting.id}>
            <a href={hrefOf(posting.id)} dir="auto">
              {titleOf(posting)}
            </a>
            , {[posting.company, placeOf(posting)].filter(Boolean).join(', ')}, saved {dayOf(posting.savedAt, now)}
          </li>
        ))}
      </ul>
      <div className="btn-row">
        <Button onClick={onJoin}>Join them</Button>
        <Button look="quiet" onClick={onKeepApart}>
          Keep them apart
        </Button>
      </div>
      <p className="caption">
        Joined, the first one stays, gains your notes and dates from the other, and keeps its text.
      </p>
    </Notice>
  );
}

/** Where it was read: the site by name, or the host of its address. */
function placeOf({ site, url }: SavedPostingSummary): string {
  return site ?? hostOf(url) ?? 'pasted text';
}
