import { Competencies } from '../../components/alignment/Competencies';
import { LineUp } from '../../components/stories/LineUp';
import type { SavedPosting } from '../../utils/model';
import { answeringElsewhere, lineUpCards } from './line-up-cards';
import type { PostingViewProps } from './posting-view-props';

/** The line-up: the few stories that answer most. */
export function StoriesView({ frame, bank, canStore, whenSaved, open }: PostingViewProps) {
  const { workUp, saved } = frame;
  const { lineUp, alignment } = workUp;
  const { coverage } = alignment;
  const wishes = saved?.lineUp;
  const titles = new Map(bank.stories.map(({ id, title }) => [id, title]));
  const cards = lineUpCards(lineUp, alignment, bank.stories, wishes);
  if (!canStore) return <p className="empty">Your stories are not at hand while nothing is stored.</p>;
  return (
    <>
      <LineUp
        cards={cards}
        carried={new Set(cards.flatMap(({ answers }) => answers.map(({ id }) => id))).size}
        asked={coverage.covered + coverage.partial + coverage.gap}
        elsewhere={answeringElsewhere(lineUp, alignment, bank.stories)}
        open={coverage.gap}
        hasWishes={wishes !== undefined && isWished(wishes)}
        actions={{
          onOpenStory: (id, span) => open({ at: 'story', id, ...(span && { span }) }),
          onWriteStory: () => open({ at: 'new story' }),
          onImport: () => open({ at: 'import' }),
          ...(whenSaved && {
            onPin: (storyId, isPinned) => whenSaved((saved) => saved.pin(storyId, isPinned)),
            onDrop: (storyId) => whenSaved((saved) => saved.drop(storyId)),
            onOrder: (storyIds) => whenSaved((saved) => saved.orderLineUp(storyIds)),
            onBackUp: (storyId, backUpId) => whenSaved((saved) => saved.backUp(storyId, backUpId)),
            onReset: () => whenSaved((saved) => saved.resetLineUp()),
          }),
        }}
        stories={bank.stories.map(({ id, title }) => ({ id, label: title }))}
      />
      <Competencies
        picture={workUp.competencies}
        titleOf={(id) => titles.get(id) ?? ''}
        onOpenStory={(id) => open({ at: 'story', id })}
      />
    </>
  );
}

function isWished({ pinned, banned, order, backUps = {} }: SavedPosting['lineUp']): boolean {
  return pinned.length > 0 || banned.length > 0 || order !== undefined || Object.keys(backUps).length > 0;
}
