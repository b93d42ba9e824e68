import { useState } from 'react';
import type { PostingHead } from './CoverageTables';
import { Search } from './Search';
import '../backup/Backup.css';
import './Coverage.css';

/** So many are listed at once; the field finds the others. */
const MOST_LISTED = 50;

/** Which postings stand beside one another. */
export function ChoosePostings({
  postings,
  chosen,
  most,
  onChoose,
}: {
  readonly postings: readonly PostingHead[];
  readonly chosen: readonly string[];
  /** How many fit beside one another. */
  readonly most: number;
  readonly onChoose: (ids: readonly string[]) => void;
}) {
  const [words, setWords] = useState('');
  const key = words.trim().toLowerCase();
  const shown = postings.filter(({ title, company }) => `${title} ${company ?? ''}`.toLowerCase().includes(key));
  return (
    <section className="choose-postings" aria-label="Choose postings">
      {postings.length > MOST_LISTED && <Search label="Search postings" value={words} onChange={setWords} />}
      <ul>
        {shown.slice(0, MOST_LISTED).map(({ id, title, company }) => {
          const isOn = chosen.includes(id);
          return (
            <li key={id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={isOn}
                  disabled={!isOn && chosen.length >= most}
                  onChange={() => onChoose(isOn ? chosen.filter((one) => one !== id) : [...chosen, id])}
                />
                <span dir="auto">{[title, company].filter(Boolean).join(', ')}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <p className="caption">At most {most} beside one another.</p>
    </section>
  );
}
