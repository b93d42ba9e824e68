import { ReadingLine } from '../../components/alignment/Header';
import '../../components/alignment/Header.css';
import { plural } from '../../components/wording/plural';
import type { Bank } from '../common/use-bank';

/** A page is being read and there is nothing older to show meanwhile. */
export function ReadingScreen({ bank, place }: { readonly bank: Bank | undefined; readonly place: string }) {
  const count = bank?.stories.length ?? 0;
  return (
    <>
      <div className="head">
        <h1>Reading</h1>
        {place && <p className="place">{place}</p>}
      </div>
      <div className="reading-words">
        <ReadingLine />
        <p>
          {count > 0
            ? `Reading the posting and holding ${plural(count, 'story', 'stories')} up to it.`
            : 'Reading the posting.'}
        </p>
      </div>
    </>
  );
}
