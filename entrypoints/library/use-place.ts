import { useEffect, useState } from 'react';
import { fragmentOf, type LibraryPlace, placeOf } from '../../utils/browser/library-page';

/** Where in the library we are, and the way to another place. The address says it, so that Back works and a place can be kept. */
export function usePlace(): readonly [place: LibraryPlace, go: (place: LibraryPlace) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return [
    place,
    (next) => {
      location.hash = fragmentOf(next);
    },
  ];
}
