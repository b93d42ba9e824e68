import { memo, useEffect, useMemo, useState } from 'react';
import { TextHits } from '../../components/postings/TextHits';
import { fragmentOf } from '../../utils/browser/library-page';
import type { SavedPostingSummary } from '../../utils/model';
import { type Ask, askerOf } from '../common/worker-talk';
import type { TextHits as Hits, TextsWork } from './texts.worker';

/** So many of those whose text has the words are shown at first, and more at a time. */
const FIRST = 10;
const FURTHER = 40;

/** The worker is made when something is searched for, and stays for what is searched for next. */
let ask: Ask<TextsWork> | undefined;

/**
 * The saved postings whose text has the words typed, besides those found by name. By itself, so that an answer draws nothing else anew, and
 * a letter that is not yet searched for draws nothing here. What was found for fewer letters stays in sight until there is an answer for more.
 */
export const InTexts = memo(function InTexts({
  saved,
  typed,
  found,
}: {
  readonly saved: readonly SavedPostingSummary[];
  readonly typed: string;
  readonly found: readonly SavedPostingSummary[];
}) {
  const [hits, setHits] = useState<Hits>();
  const [asked, setAsked] = useState({ typed, most: FIRST });
  const most = asked.typed === typed ? asked.most : FIRST;
  const stamp = useMemo(() => saved.map(({ id, readAt }) => `${id} ${readAt}`).join(), [saved]);
  useEffect(() => {
    let isLate = false;
    ask ??= askerOf<TextsWork>(() => new Worker(new URL('./texts.worker.ts', import.meta.url), { type: 'module' }));
    void ask('find', { stamp, query: typed, besides: found.map(({ id }) => id), most })
      // What can be found by name is there all the same.
      .catch(() => ({ count: 0, hits: [] }))
      .then((answer) => isLate || setHits(answer));
    return () => {
      isLate = true;
    };
  }, [stamp, typed, found, most]);
  if (!hits || hits.count === 0) {
    if (found.length > 0) return null;
    return (
      <p className="muted" role="status">
        {hits ? 'No posting has these words.' : 'Looking through the texts.'}
      </p>
    );
  }
  return (
    <TextHits
      count={hits.count}
      areMore={found.length > 0}
      hits={hits.hits.flatMap(({ id, quotes }) => {
        const posting = saved.find((one) => one.id === id);
        return posting ? [{ posting, quotes }] : [];
      })}
      hrefOf={(id) => fragmentOf({ at: 'posting', id })}
      onMore={() => setAsked({ typed, most: most + FURTHER })}
    />
  );
});
