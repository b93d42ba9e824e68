import { useEffect, useState } from 'react';
import { Page } from '../../components/library/Page';
import { SitesList } from '../../components/library/SitesList';
import { StoredHere } from '../../components/library/StoredHere';
import { dayOf } from '../../components/wording/dates';
import { allowedSites, askableSites, forgetSite, onSitesChanged } from '../../utils/browser/permissions';
import { siteOf } from '../../utils/posting/sites';
import { getSettings, saveSettings } from '../../utils/storage/settings';
import { readUsage } from '../../utils/storage/usage';
import { latestOf, storage, useLive } from '../common/use-storage';
import type { PageProps } from './page-props';

/** Which sites are read without a click, what is stored, and the few things that can be set. */
export function SitesPage({ acts }: PageProps) {
  const patterns = useAllowedSites();
  const usage = latestOf(useLive('usage', (database) => readUsage(database, () => navigator.storage.estimate())));
  const settings = latestOf(useLive('settings', getSettings));
  if (!usage || !settings) return null;
  return (
    <Page title="Sites and privacy" lead="What Plumbline may read, and what it keeps.">
      <SitesList
        sites={patterns.map((pattern) => ({ pattern, name: nameOf(pattern) }))}
        onTakeBack={({ pattern, name }) =>
          void forgetSite(pattern).then((isGone) =>
            acts.say(isGone ? `${name} is read only when you ask.` : 'The browser did not take it back.'),
          )
        }
      />
      <StoredHere
        counts={usage.counts}
        since={usage.since === undefined ? undefined : dayOf(usage.since, new Date().toISOString())}
        bytes={usage.bytes}
      />
      <section className="keeping" aria-labelledby="keys">
        <h2 id="keys">Keys</h2>
        <label className="check">
          <input
            type="checkbox"
            checked={settings.singleKeys}
            onChange={({ target: { checked } }) =>
              void acts.act(checked ? 'Single keys are on.' : 'Single keys are off.', () =>
                saveSettings(storage.database, { singleKeys: checked }),
              )
            }
          />
          <span>Single keys, such as J, K and M, work outside fields.</span>
        </label>
      </section>
    </Page>
  );
}

/** The board or hiring system by name with its host, else the host. */
function nameOf(pattern: string): string {
  const host = pattern.replace(/^https?:\/\/(?:\*\.)?/u, '').replace(/\/\*$/u, '');
  const name = siteOf(`https://${host}/`);
  return name === undefined ? host : `${name} (${host})`;
}

/** The sites allowed for good, of those that may be asked for; followed, as the browser's own settings change them too. */
function useAllowedSites(): readonly string[] {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const askable = new Set(askableSites());
    const read = () =>
      void allowedSites().then((all) => setPatterns(all.filter((pattern) => askable.has(pattern)).toSorted()));
    read();
    return onSitesChanged(read);
  }, []);
  return patterns;
}
