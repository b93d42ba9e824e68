import { useEffect } from 'react';
import { PostingLanguage } from '../../components/common/posting-language';
import { Page } from '../../components/library/Page';
import { NotCompared } from '../../components/reading/NotCompared';
import { fragmentOf } from '../../utils/browser/library-page';
import { coverageSentence } from '../../utils/preparation/coverage-sentence';
import { PostingDetail } from './PostingDetail';
import type { PageProps } from './page-props';
import { useSavedFrame } from './use-saved-frame';

/** One saved posting with everything that was made of it. */
export function PostingPage({ id, ...props }: PageProps & { readonly id: string }) {
  const { announce } = props;
  const { posting, ...missing } = useSavedFrame(id, props.acts);
  const sentence = posting ? coverageSentence(posting.frame.workUp.alignment.coverage) : '';
  useEffect(() => {
    announce(sentence);
    return () => announce('');
  }, [sentence, announce]);
  if (missing.isGone || !posting) return <PostingMissing {...missing} />;
  return (
    <PostingLanguage value={posting.frame.workUp.posting.language}>
      <PostingDetail key={id} {...props} posting={posting} />
    </PostingLanguage>
  );
}

/** What stands where a posting would: it was deleted, it could not be compared, or it is on its way. */
export function PostingMissing({ isGone, failure }: Omit<ReturnType<typeof useSavedFrame>, 'posting'>) {
  if (!isGone) return failure ? <NotCompared {...failure} /> : <p className="empty">Opening.</p>;
  return (
    <Page title="This posting is not here">
      <p className="muted">
        It was deleted, or it was saved in another browser. <a href={fragmentOf({ at: 'postings' })}>Saved postings</a>
      </p>
    </Page>
  );
}
