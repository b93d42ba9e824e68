import { ClipboardPaste, ExternalLink, ScanText, TextSelect } from 'lucide-react';
import { Choices, State } from '../common/State';
import '../common/Button.css';

/** The page shows a posting in a frame of another site, which the permission for this page does not reach. */
export function Embedded({
  pageHost,
  frameUrl,
  canAllow,
  onReadFrame,
  onSelection,
  onPaste,
}: {
  readonly pageHost: string;
  /** http or https: checked before it gets here. */
  readonly frameUrl: string;
  /** Whether the frame's site is one that may be asked for. */
  readonly canAllow: boolean;
  readonly onReadFrame: () => void;
  readonly onSelection: () => void;
  readonly onPaste: () => void;
}) {
  const { host } = new URL(frameUrl);
  return (
    <State title="The posting sits in a frame from another site">
      <p>
        This page belongs to {pageHost}. The posting inside it comes from <b>{host}</b>, which is a site of its own.
      </p>
      <div className="btn-row">
        <a className="btn btn-main" href={frameUrl} target="_blank" rel="noopener noreferrer">
          Open the posting by itself
          <ExternalLink className="icon" size={16} strokeWidth={1.75} aria-hidden="true" />
        </a>
      </div>
      <Choices
        choices={[
          ...(canAllow
            ? [
                {
                  icon: ScanText,
                  label: 'Read this frame too',
                  hint: `Asks the browser for ${host}`,
                  onChoose: onReadFrame,
                },
              ]
            : []),
          { icon: TextSelect, label: 'Use what is selected', onChoose: onSelection },
          { icon: ClipboardPaste, label: 'Paste the text', onChoose: onPaste },
        ]}
      />
    </State>
  );
}
