import { LineUp } from '../../components/stories/LineUp';
import { openLibrary } from '../../utils/browser/library-page';
import { answeringElsewhere, lineUpCards } from './line-up-cards';
import type { ViewProps } from './PostingViews';

/** The line-up: the few stories that answer most. */
export function StoriesView({ frame, bank, savedActs }: ViewProps) {
  const { workUp, saved } = frame;
  const { lineUp, alignment } = workUp;
  const wishes = saved?.lineUp;
  return (
    <LineUp
      cards={lineUpCards(lineUp, alignment, bank.stories, wishes)}
      carried={lineUp.carried}
      asked={lineUp.of}
      elsewhere={answeringElsewhere(lineUp, alignment, bank.stories)}
      open={alignment.coverage.gap}
      hasWishes={wishes !== undefined && wishes.pinned.length + wishes.banned.length > 0}
      actions={{
        onOpenStory: (id, span) => void openLibrary({ at: 'story', id, ...(span && { span }) }),
        ...(savedActs && { onPin: savedActs.pin, onDrop: savedActs.drop, onReset: savedActs.resetLineUp }),
      }}
    />
  );
}
