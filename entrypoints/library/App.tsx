import { useEffect, useState } from 'react';
import { ownWindow } from '../../utils/browser/window-tab';
import { Library } from './Library';

/** The library in a tab. It is drawn as soon as it knows whether this is a private window. */
export function App() {
  const [own, setOwn] = useState<{ readonly isPrivate: boolean }>();
  useEffect(() => {
    void ownWindow().then(setOwn);
  }, []);
  return own ? <Library isPrivate={own.isPrivate} /> : null;
}
