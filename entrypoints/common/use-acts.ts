import { useState } from 'react';
import type { ToastNews } from '../../components/common/Toast';
import { isStorageError, problemOf, type StorageProblem } from '../../utils/storage/storage-state';
import type { Undo } from '../../utils/storage/tables';
import { undo } from '../../utils/storage/writing';
import { storage } from './use-storage';

/** Something the person does that is stored: said in the past tense, and how to take it back. */
export type Act = (said: string, work: () => Promise<Undo>) => Promise<void>;

export type Acts = {
  readonly act: Act;
  /**
   * Stores what was written in a field: its own undo, so nothing is said, but a browser that could not store it is. True when it is stored;
   * in a private window that was not asked about yet, or where the answer was no, nothing is.
   */
  readonly quietly: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Whether anything may be stored now. Where a private window was not asked about yet, it is asked, and the answer for now is no. */
  readonly mayStore: () => boolean;
  /** False in a private window until the person has said that it may be written. */
  readonly mayWrite: boolean;
  readonly toast: ToastNews | undefined;
  readonly hideToast: () => void;
  /** Says what happened; `onUndo` where it was not stored and is taken back otherwise. */
  readonly say: (text: string, onUndo?: () => void) => void;
  /** What can still be taken back; it stays here after the toast is gone. */
  readonly last: { readonly said: string; readonly onUndo: () => void } | undefined;
  /** Why the last act could not be stored. */
  readonly problem: StorageProblem | undefined;
  readonly clearProblem: () => void;
  /** An act that waits for a word: nothing is written from a private window without asking. */
  readonly waiting: { readonly onAllow: () => void; readonly onRefuse: () => void } | undefined;
};

/** Doing and undoing, with one toast for all of it. */
export function useActs(isPrivate: boolean): Acts {
  const [toast, setToast] = useState<ToastNews>();
  const [last, setLast] = useState<Acts['last']>();
  const [problem, setProblem] = useState<StorageProblem>();
  const [isAllowed, setAllowed] = useState(!isPrivate);
  const [isRefused, setRefused] = useState(false);
  const [waiting, setWaiting] = useState<() => void>();

  const say = (text: string, onUndo?: () => void) =>
    setToast({ id: crypto.randomUUID(), text, ...(onUndo && { onUndo }) });
  const fail = (error: unknown) => setProblem(isStorageError(error) ? error.problem : problemOf(error));

  const perform: Act = async (said, work) => {
    try {
      const steps = await work();
      const onUndo = () => {
        setLast(undefined);
        undo(storage.database, steps).then(() => say('Undone.'), fail);
      };
      setProblem(undefined);
      setLast({ said, onUndo });
      say(said, onUndo);
    } catch (error) {
      fail(error);
    }
  };

  return {
    act: (said, work) => {
      if (isAllowed) return perform(said, work);
      return new Promise((resolve) => {
        setWaiting(() => () => void perform(said, work).then(resolve));
      });
    },
    quietly: async (work) => {
      if (!isAllowed) {
        // Who said no is not asked again at every word.
        if (!isRefused) setWaiting((before) => before ?? (() => void work().catch(fail)));
        return false;
      }
      try {
        await work();
        setProblem(undefined);
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    mayStore: () => {
      if (!isAllowed) setWaiting((before) => before ?? (() => {}));
      return isAllowed;
    },
    mayWrite: isAllowed,
    toast,
    hideToast: () => setToast(undefined),
    say,
    last,
    problem,
    clearProblem: () => setProblem(undefined),
    waiting: waiting && {
      onAllow: () => {
        setAllowed(true);
        setWaiting(undefined);
        waiting();
      },
      onRefuse: () => {
        setRefused(true);
        setWaiting(undefined);
        say('Nothing is kept.');
      },
    },
  };
}
