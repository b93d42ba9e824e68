import { Button } from '../common/Button';
import '../backup/Backup.css';

/** A site that is read without a click. */
export type AllowedSite = { readonly pattern: string; readonly name: string };

/** Which sites are read without a click, each to be taken back. */
export function SitesList({
  sites,
  onTakeBack,
}: {
  readonly sites: readonly AllowedSite[];
  readonly onTakeBack: (site: AllowedSite) => void;
}) {
  return (
    <section className="keeping" aria-labelledby="allowed-sites">
      <h2 id="allowed-sites">Sites that are always read</h2>
      <p className="muted">
        {sites.length === 0
          ? 'None. A page is read when you press the toolbar button, use the menu or the shortcut, and never otherwise.'
          : 'On these, a job listing is read as soon as the panel is open. On every other site only when you ask.'}
      </p>
      {sites.length > 0 && (
        <ul className="sites">
          {sites.map((site) => (
            <li key={site.pattern}>
              <span>{site.name}</span>
              <Button look="link" aria-label={`Take back ${site.name}`} onClick={() => onTakeBack(site)}>
                Take back
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
