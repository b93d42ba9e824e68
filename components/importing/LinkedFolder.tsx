import { FolderSync } from 'lucide-react';
import { Button } from '../common/Button';

/** The folder that stays linked: its name, since when, and what came of the last look. */
export type LinkedFolderView = { readonly name: string; readonly since: string };

/** A folder of notes that stays the person's own: what changed in it is looked at and taken over when they say so. */
export function LinkedFolder({
  canLink,
  folder,
  news,
  onLink,
  onLook,
  onUnlink,
}: {
  /** False in a browser that cannot look into a folder again. */
  readonly canLink: boolean;
  readonly folder: LinkedFolderView | undefined;
  /** What the last look found, in words. */
  readonly news: string | undefined;
  readonly onLink: () => void;
  readonly onLook: () => void;
  readonly onUnlink: () => void;
}) {
  return (
    <section aria-labelledby="linked-folder">
      <h2 id="linked-folder">A folder that stays linked</h2>
      {!canLink && (
        <p className="small">
          This browser cannot look into a folder again. Choose it above whenever it has changed: what is here already is
          not added twice.
        </p>
      )}
      {canLink && !folder && (
        <>
          <p className="small">
            Your notes stay where they are and in your hands: an Obsidian vault, a git folder, a synced drive. Plumbline
            looks into it only when you ask, and writes there only what you send.
          </p>
          <div className="btn-row">
            <Button onClick={onLink}>
              <FolderSync className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Link a folder
            </Button>
          </div>
        </>
      )}
      {canLink && folder && (
        <>
          <p className="small">
            <b dir="auto">{folder.name}</b>, linked on {folder.since}. Your notes in it are never changed; postings and
            day sheets that you send there go into its folder “Plumbline”.
          </p>
          <div className="btn-row">
            <Button onClick={onLook}>
              <FolderSync className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Look for changes
            </Button>
            <Button look="quiet" onClick={onUnlink}>
              Unlink
            </Button>
          </div>
        </>
      )}
      <p className="small" role="status">
        {news}
      </p>
    </section>
  );
}
