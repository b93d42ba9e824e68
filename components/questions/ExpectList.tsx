import { useState } from 'react';
import { languageOf } from '../../utils/text/language';
import { Button } from '../common/Button';
import { usePostingLanguage } from '../common/posting-language';

/** A question they may ask as its row shows it. */
export type ExpectRow = {
  readonly id: string;
  readonly text: string;
  /** Where it comes from: the posting's words, or a short name of the place. */
  readonly from: { readonly quote: string } | { readonly place: string };
  /** The story to tell, with the sentence to open with; absent when there is none yet. */
  readonly story?: { readonly id: string; readonly title: string; readonly opening?: string };
};

/** So many are shown before “more”: what one talk has room for. */
const SHOWN_AT_FIRST = 8;

/** What they are likely to ask, and what to tell. */
export function ExpectList({
  expects,
  onOpenStory,
  onWriteStory,
}: {
  readonly expects: readonly ExpectRow[];
  readonly onOpenStory: (storyId: string) => void;
  readonly onWriteStory: (question: string) => void;
}) {
  const [areAllShown, showAll] = useState(false);
  const lang = usePostingLanguage();
  if (expects.length === 0) return <p className="empty">Nothing in this posting lets a question be foreseen.</p>;
  return (
    <>
      <ul className="ask">
        {(areAllShown ? expects : expects.slice(0, SHOWN_AT_FIRST)).map(({ id, text, from, story }) => (
          <li key={id}>
            <p className="q" dir="auto" lang={languageOf(text)}>
              {text}
            </p>
            <p className="because" dir="auto">
              {'quote' in from ? (
                <>
                  Inferred from <q lang={lang}>{from.quote}</q>.
                </>
              ) : (
                from.place
              )}
            </p>
            <div className="tell">
              {story ? (
                <>
                  <span>
                    <Button look="link" dir="auto" onClick={() => onOpenStory(story.id)}>
                      {story.title}
                    </Button>
                  </span>
                  {story.opening && (
                    <p className="words" dir="auto" lang={languageOf(story.opening)}>
                      {story.opening}
                    </p>
                  )}
                </>
              ) : (
                <p className="small">
                  No story yet.{' '}
                  <Button look="link" aria-label={`Write one: ${text}`} onClick={() => onWriteStory(text)}>
                    Write one
                  </Button>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className="bar view-end">
        {!areAllShown && expects.length > SHOWN_AT_FIRST && (
          <Button look="link" onClick={() => showAll(true)}>
            {expects.length - SHOWN_AT_FIRST} more
          </Button>
        )}
      </div>
    </>
  );
}
