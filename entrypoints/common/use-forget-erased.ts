import { useEffect } from 'react';
import { storage } from './use-storage';

/** Nothing of this is urgent: first the page is drawn. In milliseconds. */
const LATER = 3000;

/** Forgets the copy of what was erased when its time is over, wherever Plumbline is opened next. */
export function useForgetErased(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(async () => {
      const { listSafetyCopies } = await import('../../utils/storage/safety-copies');
      await listSafetyCopies(storage.database).catch(() => {});
    }, LATER);
    return () => clearTimeout(timer);
  }, [isReady]);
}
