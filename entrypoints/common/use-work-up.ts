import { useEffect, useRef, useState } from 'react';
import type { WorkUp, WorkUpInput } from '../../utils/preparation/work-up';
import { ask } from './worker';

export type WorkUpState = {
  /** The last result and what it was made from; it stays while the next one is made. */
  readonly done?: { readonly input: WorkUpInput; readonly result: WorkUp };
  readonly error?: string;
};

/**
 * What a posting becomes with the bank as it is; made anew, in the worker, whenever `input` is another object. Nothing while `input`
 * is undefined. Answers to earlier inputs are dropped.
 */
export function useWorkUp(input: WorkUpInput | undefined): WorkUpState {
  const [state, setState] = useState<WorkUpState>({});
  const latest = useRef<WorkUpInput>(undefined);
  useEffect(() => {
    latest.current = input;
    if (!input) {
      setState({});
      return;
    }
    ask('work up', input).then(
      (result) => latest.current === input && setState({ done: { input, result } }),
      (error: Error) => latest.current === input && setState((before) => ({ ...before, error: error.message })),
    );
  }, [input]);
  return state;
}
