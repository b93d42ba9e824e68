import { useEffect, useRef, useState } from 'react';
import type { Language, Span } from '../../utils/model';
import type { RowActions } from './row-actions';
import type { Row } from './rows';

/** Why a story does or does not answer a requirement, and what else is near. Every part is absent where there is nothing to say. */
export type Explanation = {
  /** One sentence about the story that was asked about. */
  readonly why?: string;
  /** The story that is nearest where none answers well, with the person's own sentence to open with and how it is kin, in words. */
  readonly nearest?: {
    readonly storyId: string;
    readonly title: string;
    readonly language: Language;
    readonly sentence: string;
    readonly span: Span;
    readonly kinship: string;
  };
};

/** The explanation of a row for one story, or for none in particular; undefined until it is there. Asked for again when the row changes. */
export function useExplanation(
  row: Row,
  storyId: string | undefined,
  explain: RowActions['onExplain'],
): Explanation | undefined {
  const [explanation, setExplanation] = useState<Explanation>();
  const latest = useRef({ row, explain });
  latest.current = { row, explain };
  const { aligned } = row;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the alignment of the row is what is explained
  useEffect(() => {
    let isCurrent = true;
    const show = (answer: Explanation | undefined) => isCurrent && setExplanation(answer);
    latest.current.explain(latest.current.row, storyId).then(show, () => show(undefined));
    return () => {
      isCurrent = false;
    };
  }, [aligned, storyId]);
  return explanation;
}
