import { Download } from 'lucide-react';
import { Button } from '../common/Button';

export type ExportKind = 'Markdown' | 'Word' | 'JSON';

const KINDS: readonly { readonly kind: ExportKind; readonly hint: string }[] = [
  { kind: 'Markdown', hint: 'Reads in any editor, and comes back here row for row' },
  { kind: 'Word', hint: 'To print or to send to yourself' },
  { kind: 'JSON', hint: 'For other programs' },
];

/** What the person gathered, as files of their own. */
export function Exports({ onExport }: { readonly onExport: (kind: ExportKind) => void }) {
  return (
    <section aria-labelledby="exports">
      <h2 id="exports">Take everything with you</h2>
      <p className="small">Stories, questions, facts and notes. Saved postings are in the backup.</p>
      <ul className="past">
        {KINDS.map(({ kind, hint }) => (
          <li key={kind}>
            <span>
              <strong>{kind}</strong>
              <span className="small">{hint}</span>
            </span>
            <Button look="quiet" aria-label={`Export as ${kind}`} onClick={() => onExport(kind)}>
              <Download className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Export
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
