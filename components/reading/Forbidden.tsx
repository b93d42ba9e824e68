import { Bookmark, ClipboardPaste, Library } from 'lucide-react';
import { Choices, State } from '../common/State';

/** A page that no extension may read. Reloading it would not help, so nothing of the kind is offered. */
export function Forbidden({
  savedCount,
  onSaved,
  onPaste,
  onLibrary,
}: {
  readonly savedCount: number;
  readonly onSaved: () => void;
  readonly onPaste: () => void;
  readonly onLibrary: () => void;
}) {
  return (
    <State title="The browser keeps this page to itself">
      <p>Settings, new tabs, the extension store and PDF files cannot be read by any extension. Nothing is wrong.</p>
      <Choices
        choices={[
          ...(savedCount > 0
            ? [{ icon: Bookmark, label: 'Open a saved posting', aside: String(savedCount), onChoose: onSaved }]
            : []),
          {
            icon: ClipboardPaste,
            label: 'Paste a posting',
            hint: 'Works for text copied from a PDF',
            onChoose: onPaste,
          },
          { icon: Library, label: 'Open the library', onChoose: onLibrary },
        ]}
      />
    </State>
  );
}
