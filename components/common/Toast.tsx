import { useEffect, useRef, useState } from 'react';
import './Toast.css';

/** What was just done, in the past tense, and the way back. Each has an id of its own, so that the same words twice are two. */
export type ToastNews = { readonly id: string; readonly text: string; readonly onUndo?: () => void };

/** How long it stays, in milliseconds, unless it is being looked at: long enough to read, reach and press. */
const STAYS = 8000;

/** The place is always mounted, so that screen readers hear what is put into it. `onGone` is called when its time is over. */
export function Toast({ news, onGone }: { readonly news: ToastNews | undefined; readonly onGone: () => void }) {
  return (
    <div className="toast-place" role="status">
      {news && <Slip key={news.id} news={news} onGone={onGone} />}
    </div>
  );
}

function Slip({ news, onGone }: { readonly news: ToastNews; readonly onGone: () => void }) {
  const [isHeld, setHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => gone.current(), STAYS);
    return () => clearTimeout(timer);
  }, [isHeld]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: looking at it keeps it there; what can be pressed is the button inside
    <div
      className="toast"
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span>{news.text}</span>
      {news.onUndo && (
        <button type="button" onClick={news.onUndo}>
          Undo
        </button>
      )}
    </div>
  );
}
