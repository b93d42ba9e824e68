import { ClipboardPaste, FileInput, FileText, FolderOpen } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../common/Button';
import '../common/Field.css';
import { Notice } from '../common/Notice';
import './ImportStart.css';

export type NotRead = { readonly file: string; readonly reason: string };

/** An import that can be taken back. */
export type PastImport = { readonly id: string; readonly title: string; readonly words: string };

/** Where notes come in: dropped, chosen or pasted. */
export function ImportStart({
  failed,
  past,
  onFiles,
  onDrop,
  onPaste,
  onSamples,
  onUndo,
  children,
}: {
  readonly failed: readonly NotRead[];
  readonly past: readonly PastImport[];
  readonly onFiles: (files: FileList | null) => void;
  readonly onDrop: (transfer: DataTransfer) => void;
  readonly onPaste: (text: string) => void;
  /** Absent where there are stories already. */
  readonly onSamples: (() => void) | undefined;
  readonly onUndo: (id: string) => void;
  /** A further way for notes to come in. */
  readonly children?: ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');
  const textId = useId();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <div className="import-start">
      {failed.length > 0 && <NotReadNotice failed={failed} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the buttons inside do the same */}
      <div
        className={isOver ? 'drop is-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onDrop(event.dataTransfer);
        }}
      >
        <p>
          <FileInput className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Drop files or a folder here.
        </p>
        <div className="btn-row">
          <Button look="main" onClick={() => files.current?.click()}>
            <FileText className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Choose files
          </Button>
          <Button onClick={() => folder.current?.click()}>
            <FolderOpen className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Choose a folder
          </Button>
        </div>
        <p className="caption">
          Markdown, plain text, Org, Word (.docx), HTML, CSV, JSON Resume, or a zip of them. Up to 20 MB each.
        </p>
        <input
          ref={files}
          hidden
          type="file"
          multiple
          aria-label="Files of notes"
          onChange={(event) => {
            onFiles(event.target.files);
            event.target.value = '';
          }}
        />
        <input
          ref={(input) => {
            folder.current = input;
            input?.setAttribute('webkitdirectory', '');
          }}
          hidden
          type="file"
          multiple
          aria-label="A folder of notes"
          onChange={(event) => {
            onFiles(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onPaste(text);
        }}
      >
        <label className="label" htmlFor={textId}>
          Or paste them
        </label>
        <textarea
          id={textId}
          className="field words"
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="btn-row">
          <Button type="submit" disabled={text.trim() === ''}>
            <ClipboardPaste className="icon" size={16} strokeWidth={1.75} aria-hidden="true" /> Read the pasted text
          </Button>
          {onSamples && (
            <Button look="quiet" onClick={onSamples}>
              Try with samples
            </Button>
          )}
        </div>
      </form>
      {children}
      {past.length > 0 && (
        <section aria-labelledby={`${textId}-past`}>
          <h2 id={`${textId}-past`}>Imports so far</h2>
          <ul className="past">
            {past.map(({ id, title, words }) => (
              <li key={id}>
                <span>
                  <strong dir="auto">{title}</strong>
                  <span className="small">{words}</span>
                </span>
                <Button look="quiet" aria-label={`Take back the import of ${title}`} onClick={() => onUndo(id)}>
                  Take back
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Files that were not read, each with its reason and remedy; a reason that goes on with a small letter makes one sentence with the name. */
export function NotReadNotice({ failed }: { readonly failed: readonly NotRead[] }) {
  return (
    <Notice
      icon={FileText}
      tint="partial"
      isUrgent
      title={failed.length === 1 ? 'This was not read' : `${failed.length} files were not read`}
    >
      <ul className="small">
        {failed.map(({ file, reason }) => (
          <li key={`${file} ${reason}`}>
            {file !== '' && <b dir="auto">{file}</b>}
            {file !== '' && (/^[a-z]/u.test(reason) ? ' ' : ': ')}
            {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
