import { type Adjacent, type Around, createMatcher } from '../../utils/matching';
import type { Reading } from '../../utils/model';
import { readText } from '../../utils/posting';
import { gatheredOf } from '../../utils/posting/gathered-schema';
import { postingKeys } from '../../utils/posting/keys';
import { withMarkedLines } from '../../utils/posting/marked-lines';
import { readGathered } from '../../utils/posting/read';
import { type WorkUp, type WorkUpInput, workUp } from '../../utils/preparation/work-up';
import { answerWith } from './worker-talk';

/**
 * Reading, matching, and the tables they need live in this worker: the panel stays quick to open and never stands still while it
 * compares. A worker needs no right to anything, and what it is handed is data.
 */
export type Work = {
  readonly 'read gathered': {
    readonly asks: { readonly gathered: unknown; readonly now: string };
    readonly gives: Read;
  };
  readonly 'read text': {
    readonly asks: { readonly text: string; readonly source: 'selection' | 'text'; readonly now: string };
    readonly gives: Read;
  };
  /** About one line, held against the stories of the last `work up`. */
  readonly explain: {
    readonly asks: { readonly text: string; readonly storyId?: string; readonly around: Around };
    readonly gives: { readonly why?: string; readonly nearest?: Adjacent };
  };
  readonly 'work up': { readonly asks: WorkUpInput; readonly gives: WorkUp };
};

/** A reading with the names by which its posting is found again; none where no posting was read. */
export type Read = { readonly reading: Reading; readonly keys: readonly string[] };

const matcher = createMatcher();

answerWith<Work>({
  'read gathered': ({ gathered, now }) => {
    const checked = gatheredOf(gathered);
    if (!checked) throw new Error('The page answered in a shape that no page has.');
    return withKeys(readGathered(checked, now));
  },
  'read text': ({ text, source, now }) => withKeys(readText(text, source, now)),
  explain: ({ text, storyId, around }) => {
    const why = storyId === undefined ? undefined : matcher.explain({ text }, storyId, around);
    const nearest = matcher.nearest({ text }, around);
    return { ...(why && { why }), ...(nearest && { nearest }) };
  },
  'work up': (input) => workUp(matcher, { ...input, posting: withMarkedLines(input.posting, input.corrections) }),
});

function withKeys(reading: Reading): Read {
  const posting = 'posting' in reading ? reading.posting : undefined;
  return { reading, keys: posting ? postingKeys(posting) : [] };
}
