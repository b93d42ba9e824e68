import type { SavedPostingSummary } from '../../utils/model';
import { STATUS_WORD } from '../alignment/Header';
import { Button } from '../common/Button';
import { State } from '../common/State';
import { useNarrowed } from '../common/use-narrowed';
import './SavedList.css';
import { CountsLine } from './CountsLine';

/** The saved postings, to open one in the panel. */
export function SavedList({
  postings,
  onOpen,
  onCancel,
}: {
  readonly postings: readonly SavedPostingSummary[];
  readonly onOpen: (id: string) => void;
  readonly onCancel: () => void;
}) {
  const { shown, field, rest } = useNarrowed(postings, ({ title, company }) => `${title} ${company}`);
  return (
    <State title="Saved postings">
      {postings.length === 0 && <p>Nothing saved yet. What you save from a posting’s page is found here.</p>}
      {field}
      <ul className="saved-list">
        {shown.map(({ id, title, company, status, coverage }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <strong dir="auto">{title ?? 'Posting without a title'}</strong>
              <span className="small" dir="auto">
                {[company, STATUS_WORD[status]].filter(Boolean).join(' · ')}
              </span>
              <CountsLine coverage={coverage} />
            </button>
          </li>
        ))}
      </ul>
      {rest}
      <div className="btn-row">
        <Button look="quiet" onClick={onCancel}>
          Back
        </Button>
      </div>
    </State>
  );
}
