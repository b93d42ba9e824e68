import { useEffect, useRef, useState } from 'react';

/** Text that is being written is kept after so many milliseconds of rest, and when the field is left. */
const REST = 600;

export type Draft = {
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: () => void;
};

/**
 * A field that saves by itself. `saved` is what is stored: when it changes from elsewhere, the field follows, unless something is being
 * written in it.
 */
export function useDraft(saved: string, onSave: (value: string) => void): Draft {
  const [draft, setDraft] = useState<string>();
  const latest = useRef({ draft, saved, onSave });
  latest.current = { draft, saved, onSave };
  const keep = () => {
    const now = latest.current;
    if (now.draft !== undefined && now.draft !== now.saved) now.onSave(now.draft);
  };
  const keepLatest = useRef(keep);
  keepLatest.current = keep;
  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(() => keepLatest.current(), REST);
    return () => clearTimeout(timer);
  }, [draft]);
  // What was written last is kept when the field goes away.
  useEffect(() => () => keepLatest.current(), []);
  return {
    value: draft ?? saved,
    onChange: (event) => setDraft(event.target.value),
    onBlur: () => {
      keep();
      setDraft(undefined);
    },
  };
}
