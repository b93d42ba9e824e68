import { useEffect } from 'react';
import { Page } from '../../components/library/Page';
import { fragmentOf } from '../../utils/browser/library-page';
import { coverageSentence } from '../../utils/preparation/coverage-sentence';
import { PostingDetail } from './PostingDetail';
import type { PageProps } from './page-props';
import { useSavedFrame } from './use-saved-frame';

/** One saved posting with everything that was made of it. */
export function PostingPage({ id, ...props }: PageProps & { readonly id: string }) {
  const { announce } = props;
  const { posting, isGone, error } = useSavedFrame(id, props.acts);
  const sentence = posting ? coverageSentence(posting.frame.workUp.alignment.coverage) : '';
  useEffect(() => {
    announce(sentence);
    return () => announce('');
  }, [sentence, announce]);
  if (isGone) return <PostingGone />;
  if (error !== undefined && !posting) return <p className="empty">The posting could not be compared. {error}</p>;
  if (!posting) return <p className="empty">Opening.</p>;
  return <PostingDetail key={id} {...props} posting={posting} />;
}

/** What a link to a posting that was deleted leads to. */
export function PostingGone() {
  return (
    <Page title="This posting is not here">
      <p className="muted">
        It was deleted, or it was saved in another browser. <a href={fragmentOf({ at: 'postings' })}>Saved postings</a>
      </p>
    </Page>
  );
}
