import type { Language } from '../../utils/model';
import { Button } from '../common/Button';
import { Marked, type MarkedText } from '../common/Marked';
import type { RowActions } from './row-actions';
import type { Row } from './rows';
import { useExplanation } from './use-explanation';

/** The story's side: the quote and why it counts; for what is thin or open, the nearest thing and how near it is. */
export function Quotes({
  row,
  actions,
  hasStories,
}: {
  readonly row: Row;
  readonly actions: RowActions;
  readonly hasStories: boolean;
}) {
  const { quote, verdict } = row;
  const { why, nearest } = useExplanation(row, quote?.storyId, actions.onExplain) ?? {};
  const isSame = nearest !== undefined && nearest.storyId === quote?.storyId;
  const isHelpWanted = verdict === 'gap' || verdict === 'partial';
  return (
    <>
      {quote && (
        <Quote
          {...quote}
          before={verdict === 'gap' ? 'Nearest, in ' : 'You, in '}
          onOpen={() => actions.onOpenStory(quote.storyId, quote.span)}
        />
      )}
      {quote && why && <p className="small">{why}</p>}
      {isHelpWanted && nearest && !isSame && (
        <>
          <Quote
            title={nearest.title}
            language={nearest.language}
            sentence={{ text: nearest.sentence, marks: [] }}
            before={quote ? 'Also near, in ' : 'Further off, in '}
            onOpen={() => actions.onOpenStory(nearest.storyId, nearest.span)}
          />
          <p className="small">It is {nearest.kinship}.</p>
        </>
      )}
      {verdict === 'gap' && quote && (
        <p className="small">
          Near, not the same{isSame && `: ${nearest.kinship}`}. You can say so and build a bridge, or ask how much it
          matters in the first months.
        </p>
      )}
      {verdict === 'gap' && !quote && !nearest && hasStories && (
        <p className="small">Nothing in your stories is about this yet.</p>
      )}
    </>
  );
}

function Quote({
  title,
  language,
  sentence,
  before,
  onOpen,
}: {
  readonly title: string;
  readonly language: Language;
  readonly sentence: MarkedText;
  /** The words before the title. */
  readonly before: string;
  readonly onOpen: () => void;
}) {
  return (
    <figure className="quote">
      {sentence.text !== '' && (
        <blockquote className="words" dir="auto" lang={language}>
          <Marked {...sentence} />
        </blockquote>
      )}
      <figcaption className="source">
        <span>
          {before}
          <cite dir="auto" lang={language}>
            {title}
          </cite>
        </span>
        <Button look="link" data-act="open" onClick={onOpen}>
          Open at this line
        </Button>
      </figcaption>
    </figure>
  );
}
