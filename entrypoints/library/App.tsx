import { Frame, PAGE_LABEL, type PageName } from '../../components/library/Frame';
import { fragmentOf, type LibraryPlace } from '../../utils/browser/library-page';
import { listFacts, listQuestions } from '../../utils/storage/bank';
import { listPostings } from '../../utils/storage/postings';
import { listStories } from '../../utils/storage/stories';
import { latestOf, useLive, useStorageState } from '../common/use-storage';
import { usePlace } from './use-place';

/** The library: one frame, and the page the address names. */
export function App() {
  const [place, go] = usePlace();
  useStorageState();
  const current = pageOf(place);
  const counts = latestOf(
    useLive('library counts', async (database) => ({
      stories: (await listStories(database)).length,
      questions: (await listQuestions(database)).length,
      facts: (await listFacts(database)).length,
      postings: (await listPostings(database)).length,
    })),
  );
  return (
    <Frame
      current={current}
      counts={counts ?? {}}
      note="Everything is in this browser."
      hrefOf={(name) => fragmentOf({ at: name })}
      onGo={(name) => go({ at: name })}
    >
      <div className="page">
        <div className="page-head">
          <h1>{PAGE_LABEL[current]}</h1>
        </div>
      </div>
    </Frame>
  );
}

/** The page in the navigation that a place belongs to. */
function pageOf(place: LibraryPlace): PageName {
  switch (place.at) {
    case 'story':
    case 'new story':
    case 'welcome':
      return 'stories';
    case 'posting':
    case 'day sheet':
    case 'rehearse':
      return 'postings';
    default:
      return place.at;
  }
}
