import { type KeyboardEvent, useEffect, useRef } from 'react';

/** By how many places: up or down. */
export type Step = -1 | 1;

const STEP_OF_KEY: { readonly [key: string]: Step } = { ArrowUp: -1, ArrowDown: 1 };

export type Reorder = {
  readonly canMove: (id: string, step: Step) => boolean;
  readonly move: (id: string, step: Step) => void;
  /** For the element of an item: Alt with an arrow moves it, wherever in it the focus is. */
  readonly itemProps: (id: string) => {
    readonly 'data-item': string;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
};

/**
 * A list whose items can be put in another order, by button or by Alt with an arrow. What had the focus has it again in its new place.
 * `onOrder` is given the ids in the new order; without it nothing moves.
 */
export function useReorder(ids: readonly string[], onOrder?: (ids: readonly string[]) => void): Reorder {
  const moved = useRef<{ readonly id: string; readonly focused: Element | null }>(undefined);
  const order = ids.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new order that takes the focus away
  useEffect(() => {
    const { id, focused } = moved.current ?? {};
    moved.current = undefined;
    if (id === undefined) return;
    const item = document.querySelector(`[data-item="${CSS.escape(id)}"]`);
    const isThere = focused instanceof HTMLButtonElement && focused.isConnected && !focused.disabled;
    const goal = isThere ? focused : item?.querySelector<HTMLElement>('button:not(:disabled)');
    goal?.focus();
  }, [order]);
  const canMove = (id: string, step: Step) => {
    const to = ids.indexOf(id) + step;
    return onOrder !== undefined && to >= 0 && to < ids.length;
  };
  const move = (id: string, step: Step) => {
    if (!canMove(id, step)) return;
    moved.current = { id, focused: document.activeElement };
    const at = ids.indexOf(id);
    onOrder?.(ids.with(at, ids[at + step] ?? id).with(at + step, id));
  };
  return {
    canMove,
    move,
    itemProps: (id) => ({
      'data-item': id,
      onKeyDown: (event) => {
        const step = STEP_OF_KEY[event.key];
        if (!event.altKey || step === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        move(id, step);
      },
    }),
  };
}
