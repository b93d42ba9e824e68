import { useState } from 'react';
import type { SavedPostingSummary } from '../../utils/model';
import { STATUS_WORD } from '../alignment/Header';
import { Button } from '../common/Button';
import '../common/Field.css';
import { State } from '../common/State';
import './SavedList.css';
import { CountsLine } from './CountsLine';

/** From so many on there is a field to narrow them down, and no more than this are listed at once. */
const ENOUGH_TO_SEARCH = 8;
const MOST_SHOWN = 60;

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
  const [wanted, setWanted] = useState('');
  const key = wanted.trim().toLowerCase();
  const fitting = postings.filter(({ title, company }) => `${title} ${company}`.toLowerCase().includes(key));
  const shown = fitting.slice(0, MOST_SHOWN);
  return (
    <State title="Saved postings">
      {postings.length === 0 && <p>Nothing saved yet.</p>}
      {postings.length >= ENOUGH_TO_SEARCH && (
        <input
          className="field"
          type="search"
          aria-label="Narrow the list down"
          placeholder="Narrow the list down"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
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
      {fitting.length > shown.length && (
        <p className="small">{fitting.length - shown.length} more. Narrow the list down to see them.</p>
      )}
      <div className="btn-row">
        <Button look="quiet" onClick={onCancel}>
          Back
        </Button>
      </div>
    </State>
  );
}
