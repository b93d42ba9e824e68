import { useEffect, useState } from 'react';
import { ownWindow } from '../../utils/browser/window-tab';
import { useTab } from './use-tab';

export function App() {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void ownWindow().then(({ id }) => setWindowId(id));
  }, []);
  return windowId === undefined ? null : <Panel windowId={windowId} />;
}

function Panel({ windowId }: { readonly windowId: number }) {
  const tab = useTab(windowId);
  return <main>{JSON.stringify(tab.view)}</main>;
}
