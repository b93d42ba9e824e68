import { Bookmark, ClipboardPaste } from 'lucide-react';
import { Fragment } from 'react';
import { Button } from '../common/Button';
import '../common/Field.css';
import { Menu } from '../common/Menu';
import { Choices, State } from '../common/State';

/** A site that may be allowed for good: its name in words and the pattern the browser is asked for. */
export type AllowableSite = { readonly name: string; readonly pattern: string };

/** Nothing was read, because nothing was asked. Says how to ask. */
export function NoAccess({
  site,
  sites,
  shortcut,
  savedCount,
  onAllow,
  onSaved,
  onPaste,
}: {
  /** The site in this tab, where the browser lets us know it. */
  readonly site?: AllowableSite | undefined;
  /** The sites to choose from where it does not. */
  readonly sites: readonly AllowableSite[];
  /** "Alt+Shift+P"; empty when the person has none. */
  readonly shortcut: string;
  readonly savedCount: number;
  readonly onAllow: (site: AllowableSite) => void;
  readonly onSaved: () => void;
  readonly onPaste: () => void;
}) {
  return (
    <State title="Plumbline has not read this page">
      <p>
        It reads a page only when you say so. Press its button in the toolbar
        {shortcut && (
          <>
            , or <Keys shortcut={shortcut} />
          </>
        )}
        , and it reads this tab once.
      </p>
      <div className="btn-row">
        {site ? (
          <Button look="main" onClick={() => onAllow(site)}>
            Always read {site.name}
          </Button>
        ) : (
          <Menu
            trigger={<Button>Always read a job site</Button>}
            entries={sites.map((one) => ({ label: one.name, onSelect: () => onAllow(one) }))}
          />
        )}
      </div>
      <p className="small">
        The browser will ask you to confirm. You can take it back in the library, under Sites. What is read stays in
        this browser.
      </p>
      <Choices
        choices={[
          ...(savedCount > 0
            ? [{ icon: Bookmark, label: 'Open a saved posting', aside: String(savedCount), onChoose: onSaved }]
            : []),
          { icon: ClipboardPaste, label: 'Paste a posting', onChoose: onPaste },
        ]}
      />
    </State>
  );
}

function Keys({ shortcut }: { readonly shortcut: string }) {
  return (
    <>
      {shortcut.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </>
  );
}
