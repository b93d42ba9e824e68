import { useState } from 'react';

/** What was chosen on a page that was left: as long as this tab is open. */
const kept = new Map<string, unknown>();

/** State that is as it was when its page is come back to. `name` names it among all pages. */
export function useKept<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : initial));
  return [
    value,
    (next) => {
      kept.set(name, next);
      setValue(next);
    },
  ];
}
