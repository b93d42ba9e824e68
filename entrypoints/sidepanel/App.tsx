import { useEffect, useState } from 'react';
import { ownWindow } from '../../utils/browser/window-tab';
import { Panel } from './Panel';

/** The panel of one window. It is drawn as soon as it knows which. */
export function App() {
  const [own, setOwn] = useState<{ readonly id: number; readonly isPrivate: boolean }>();
  useEffect(() => {
    void ownWindow().then(setOwn);
  }, []);
  return own ? <Panel windowId={own.id} isPrivate={own.isPrivate} /> : null;
}
