import { useState } from 'react';
import { Rescue } from '../../components/backup/Rescue';
import { listed, plural } from '../../components/wording/plural';
import { saveFile } from '../../utils/browser/save-file';
import { rescue, startAfresh } from '../../utils/storage/rescue';
import { storage } from '../common/use-storage';

/** What can be done about a database that cannot be read. `onAfresh` is called when an empty one is there. */
export function Recovery({ onAfresh }: { readonly onAfresh: () => void }) {
  const [told, tell] = useState<string>();
  const [hasExported, setExported] = useState(false);
  const fail = (error: unknown) => tell(error instanceof Error ? error.message : String(error));
  return (
    <Rescue
      told={told}
      hasExported={hasExported}
      onExport={() => {
        rescue(storage).then(
          ({ json, rows, unreadableTables }) => {
            saveFile('plumbline-rescued.json', json);
            const missing = unreadableTables.length > 0 ? ` Not readable: ${listed(unreadableTables)}.` : '';
            tell(`${plural(rows, 'row')} saved.${missing}`);
            setExported(true);
          },
          (error) => {
            fail(error);
            // Where nothing can be read there is nothing to wait for.
            setExported(true);
          },
        );
      }}
      onAfresh={() => {
        startAfresh(storage).then(({ state }) => {
          if (state === 'ready') onAfresh();
        }, fail);
      }}
    />
  );
}
