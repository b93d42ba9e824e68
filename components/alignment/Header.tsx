import { Bookmark, ChevronDown, Ellipsis } from 'lucide-react';
import type { PostingStatus } from '../../utils/model';
import { Button } from '../common/Button';
import { Menu, type MenuEntry } from '../common/Menu';
import { usePostingLanguage } from '../common/posting-language';
import './Header.css';

export const STATUS_WORD: { readonly [status in PostingStatus]: string } = {
  saved: 'Saved',
  applied: 'Applied',
  interviewing: 'Interviewing',
  closed: 'Closed',
};

export const STATUSES: readonly PostingStatus[] = ['saved', 'applied', 'interviewing', 'closed'];

/** Which posting this is, and what can be done with it as a whole. Save becomes the status menu once it is saved. */
export function Header({
  title,
  place,
  when,
  status,
  canSave = true,
  onSave,
  onStatus,
  isStatusOpen,
  onStatusOpen,
  more = [],
}: {
  readonly title: string;
  /** Company and place, or what stands in for them. */
  readonly place: string;
  /** When the next interview is, or until when one may apply, in words. */
  readonly when?: string | undefined;
  /** Absent while the posting is not saved. */
  readonly status?: PostingStatus | undefined;
  readonly canSave?: boolean;
  readonly onSave?: () => void;
  readonly onStatus?: (status: PostingStatus) => void;
  readonly isStatusOpen: boolean;
  readonly onStatusOpen: (isOpen: boolean) => void;
  readonly more?: readonly MenuEntry[];
}) {
  const lang = usePostingLanguage();
  return (
    <header className="head">
      <div className="head-top">
        <h1 dir="auto" lang={lang} title={title}>
          {title}
        </h1>
        <div className="head-actions">
          {status === undefined && canSave && onSave && (
            <Button onClick={onSave} aria-keyshortcuts="s">
              <Bookmark className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Save
            </Button>
          )}
          {status !== undefined && (
            <Menu
              isOpen={isStatusOpen}
              onOpenChange={onStatusOpen}
              trigger={
                <button type="button" className="status" aria-label={`Status: ${STATUS_WORD[status]}. Change`}>
                  {STATUS_WORD[status]}
                  <ChevronDown className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
                </button>
              }
              entries={STATUSES.map((one) => ({
                label: STATUS_WORD[one],
                isChosen: one === status,
                onSelect: () => onStatus?.(one),
              }))}
            />
          )}
          {more.length > 0 && (
            <Menu
              trigger={
                <Button look="icon" aria-label="More about this posting">
                  <Ellipsis className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
                </Button>
              }
              entries={more}
            />
          )}
        </div>
        <p className="place" dir="auto">
          {place}
          {when && (
            <>
              <br />
              {when}
            </>
          )}
        </p>
      </div>
    </header>
  );
}

/** Something newer is being read while the older still stands below. Said in words when it takes more than a moment. */
export function ReadingAnew() {
  return (
    <div className="reading-anew">
      <ReadingLine />
      <p className="small">Reading the page in front. Below is still what was read before.</p>
    </div>
  );
}

/** A line that moves while a page is being read. What it means is said in words beside it. */
export function ReadingLine() {
  return <div className="reading-line" aria-hidden="true" />;
}
