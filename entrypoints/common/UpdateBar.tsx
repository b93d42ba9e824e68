import { useEffect, useState } from 'react';
import { Button } from '../../components/common/Button';
import '../../components/common/Notice.css';
import { onUpdateWaiting } from '../../utils/browser/update';

/** When the browser puts the newer version in place: never under the hands of who writes. */
const WHEN = import.meta.env.FIREFOX
  ? 'It comes when Firefox starts next.'
  : 'It comes once this panel and the library are closed.';

/** Says that a newer version waits, until it is told to wait. */
export function UpdateBar() {
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => onUpdateWaiting(() => setWaiting(true)), []);
  if (!isWaiting) return null;
  return (
    <aside className="strip" aria-label="Update">
      <span>A newer Plumbline is ready. {WHEN}</span>
      <Button look="link" onClick={() => setWaiting(false)}>
        Later
      </Button>
    </aside>
  );
}
