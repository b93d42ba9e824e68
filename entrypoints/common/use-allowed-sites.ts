import { useEffect, useState } from 'react';
import { allowedSites, onSitesChanged } from '../../utils/browser/permissions';

/** The sites that are allowed for good, as match patterns; followed, wherever they are allowed or taken back. */
export function useAllowedSites(): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () => void allowedSites().then(setSites);
    look();
    return onSitesChanged(look);
  }, []);
  return sites;
}
