import type { ReactNode } from 'react';
import { Glyph, VERDICT_WORD } from '../common/Glyph';
import { Marked } from '../common/Marked';
import { usePostingLanguage } from '../common/posting-language';
import { closedWords, openWords } from './row-words';
import type { Row } from './rows';

/** One requirement on the string: a button that opens and closes what stands behind the verdict. */
export function RequirementRow({
  row,
  isOpen,
  onToggle,
  children,
}: {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  const { verdict, words, importance } = row;
  const lang = usePostingLanguage();
  const moreId = `more-${row.id}`;
  const classes = ['req', verdict === 'gap' && 'is-gap', isOpen && 'req-open'].filter(Boolean).join(' ');
  return (
    <li className={classes} data-row={row.id} data-verdict={verdict}>
      <button
        type="button"
        className="req-row"
        aria-expanded={isOpen}
        aria-controls={isOpen ? moreId : undefined}
        onClick={onToggle}
      >
        {verdict ? <Glyph verdict={verdict} /> : <span className="req-dot" />}
        <span className="req-text words" dir="auto" lang={lang}>
          {isOpen ? <Marked {...words} /> : words.text}
        </span>
        {(verdict || importance) && (
          <span className="req-meta">
            {verdict && (
              <>
                <span className={`verdict v-${verdict}`}>
                  {VERDICT_WORD[verdict]}
                  <span className="visually-hidden">, </span>
                </span>
                <span className="story">{isOpen ? openWords(row) : closedWords(row)}</span>
              </>
            )}
            {importance && <span className="importance">{importance}</span>}
          </span>
        )}
      </button>
      {isOpen && (
        <div className="req-more" id={moreId}>
          {children}
        </div>
      )}
    </li>
  );
}
