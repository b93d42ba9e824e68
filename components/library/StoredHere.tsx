import { plural } from '../wording/plural';
import '../common/Table.css';
import '../backup/Backup.css';
import { Folded } from '../common/State';

/** What lies in the browser, in the words a person uses for it; the rest is counted as one. */
const KINDS: readonly (readonly [label: string, tables: readonly string[]])[] = [
  ['Stories', ['stories']],
  ['Earlier wordings of stories', ['storyVersions']],
  ['Questions', ['questions']],
  ['Notes', ['notes']],
  ['Facts', ['facts']],
  ['Saved postings, with their whole text', ['postings']],
  ['Earlier readings of postings', ['earlierReadings']],
  ['Corrections', ['corrections']],
  ['Rehearsals', ['rehearsals']],
  ['Imports, to be taken back', ['imports']],
  ['Settings', ['settings']],
];

/** What is stored, where, how much and since when; and that none of it goes anywhere. */
export function StoredHere({
  counts,
  since,
  bytes,
}: {
  /** Rows by table. */
  readonly counts: { readonly [table: string]: number };
  /** The day on which it began, in words. */
  readonly since: string | undefined;
  /** As the browser estimates it, safety copies included. */
  readonly bytes: number | undefined;
}) {
  return (
    <section className="keeping" aria-labelledby="stored-here">
      <h2 id="stored-here">What is stored, and where</h2>
      <p className="muted">
        All of it lies in this browser, in the storage that belongs to Plumbline alone{since && `, since ${since}`}.
        {bytes !== undefined && ` It takes ${sizeWords(bytes)} on this disk.`}
      </p>
      <table className="table stored">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How many</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map(([label, tables]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{tables.reduce((sum, table) => sum + (counts[table] ?? 0), 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">
        Nothing is sent anywhere: there is no account and no server, and Plumbline’s own rules forbid its pages every
        connection. What is taken along is a file that you save.
      </p>
      <Folded label="How to see that for yourself">
        <ol className="small steps">
          <li>Open the browser’s developer tools on this page, and the view called Network.</li>
          <li>Use Plumbline. No request appears.</li>
          <li>
            In the extension’s details, the manifest names “connect-src 'none'”: the browser itself refuses every
            connection.
          </li>
        </ol>
      </Folded>
    </section>
  );
}

const STEP = 1000;
const UNITS = ['byte', 'KB', 'MB', 'GB'] as const;

/** "340 KB", "1.2 MB": two figures say enough. */
export function sizeWords(bytes: number): string {
  if (bytes < STEP) return plural(bytes, 'byte');
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const size = bytes / STEP ** power;
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${UNITS[power]}`;
}
