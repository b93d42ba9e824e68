import { useEffect, useRef, useState } from 'react';
import './Toast.css';

/** What was just done, in the past tense, and the way back. Each has an id of its own, so that the same words twice are two. */
export type ToastNews = { readonly id: string; readonly text: string; readonly onUndo?: () => void };

/** How long it stays, in milliseconds, unless it is being looked at: long enough to read, reach and press. */
const STAYS = 8000;

/** Always mounted, so that screen readers hear what is put into it. `onGone` is called when its time is over. */
export function Toast({ news, onGone }: { readonly news: ToastNews | undefined; readonly onGone: () => void }) {
  const [isHeld, setHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  const id = news?.id;
  useEffect(() => {
    if (id === undefined || isHeld) return undefined;
    const timer = setTimeout(() => gone.current(), STAYS);
    return () => clearTimeout(timer);
  }, [id, isHeld]);
  return (
    <div
      className="toast"
      role="status"
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      {news && <span>{news.text}</span>}
      {news?.onUndo && (
        <button type="button" onClick={news.onUndo}>
          Undo
        </button>
      )}
    </div>
  );
}
