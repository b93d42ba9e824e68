import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkUp, WorkUpInput } from '../../utils/preparation/work-up';
import { ask } from './worker';

export type WorkUpState = {
  /** The last result and what it was made from; it stays while the next one is made. */
  readonly done?: { readonly input: WorkUpInput; readonly result: WorkUp };
  /** Why the last input could not be worked up, for a bug report; absent when it could, or while it is being tried. */
  readonly error?: string;
};

/**
 * What a posting becomes with the bank as it is; made anew, in the worker, whenever `input` is another object. Nothing while `input`
 * is undefined. Answers to earlier inputs are dropped.
 */
export function useWorkUp(input: WorkUpInput | undefined): WorkUpState & { readonly again: () => void } {
  const [state, setState] = useState<WorkUpState>({});
  const latest = useRef<WorkUpInput>(undefined);
  const tryWith = useCallback((tried: WorkUpInput) => {
    ask('work up', tried).then(
      (result) => latest.current === tried && setState({ done: { input: tried, result } }),
      (error: Error) => latest.current === tried && setState((before) => ({ ...before, error: error.message })),
    );
  }, []);
  useEffect(() => {
    latest.current = input;
    if (input) tryWith(input);
    else setState({});
  }, [input, tryWith]);
  return {
    ...state,
    again: () => {
      setState(({ done }) => ({ ...(done && { done }) }));
      if (input) tryWith(input);
    },
  };
}
