import { Suspense, useEffect, useState } from 'react';
import { LiveRegion } from '../../components/common/LiveRegion';
import { Toast } from '../../components/common/Toast';
import { Frame, PAGE_LABEL, type PageName } from '../../components/library/Frame';
import { dayOf } from '../../components/wording/dates';
import { fragmentOf, type LibraryPlace } from '../../utils/browser/library-page';
import { countKept } from '../../utils/storage/counts';
import { hasSamples } from '../../utils/storage/samples';
import { getSettings } from '../../utils/storage/settings';
import { readBackupStanding } from '../../utils/storage/usage';
import { ActNotices } from '../common/ActNotices';
import { SamplesBar } from '../common/SamplesBar';
import { StorageFailed } from '../common/StorageFailed';
import { UpdateBar } from '../common/UpdateBar';
import { useActs } from '../common/use-acts';
import { useFocusRescue } from '../common/use-focus-rescue';
import { useForgetErased } from '../common/use-forget-erased';
import { useKeys } from '../common/use-keys';
import { latestOf, useLive, useStorageState } from '../common/use-storage';
import { LibraryPageAt } from './LibraryPageAt';
import { Recovery } from './Recovery';
import { Reminder } from './Reminder';
import { useUnsaved } from './unsaved';
import { usePlace } from './use-place';
import { useNoStrayDrops } from './use-stray-drops';

/** The library: one frame, and the page the address names. */
export function Library({ isPrivate }: { readonly isPrivate: boolean }) {
  const [place, go] = usePlace();
  const [announcement, announce] = useState('');
  const storageState = useStorageState();
  const acts = useActs(isPrivate);
  const main = useFocusRescue();
  const current = pageOf(place);
  const known = latestOf(
    useLive('library frame', async (database) => ({
      counts: await countKept(database),
      hasSamples: await hasSamples(database),
      settings: await getSettings(database),
      standing: await readBackupStanding(database),
    })),
  );
  useKeys({}, acts.last?.onUndo, known?.settings.singleKeys ?? true);
  useUnsaved(storageState.state === 'ready');
  useNoStrayDrops();
  useForgetErased(storageState.state === 'ready');
  useEffect(() => {
    document.title = `${PAGE_LABEL[current]}, Plumbline`;
  }, [current]);

  const page = () => {
    if (storageState.state === 'failed') {
      return (
        <>
          <StorageFailed problem={storageState.problem} />
          {storageState.problem.kind === 'damaged' && <Recovery onAfresh={() => go({ at: 'backup' })} />}
        </>
      );
    }
    return (
      <LibraryPageAt
        place={place}
        acts={acts}
        go={go}
        announce={announce}
        hasKeys={known?.settings.singleKeys ?? true}
      />
    );
  };

  return (
    <Frame
      main={main}
      current={current}
      counts={known?.counts ?? {}}
      note={noteOf(known?.standing.lastBackup)}
      hrefOf={(name) => fragmentOf({ at: name })}
      onGo={(name) => go({ at: name })}
    >
      <UpdateBar />
      {storageState.state === 'ready' && known?.hasSamples && <SamplesBar acts={acts} />}
      {(acts.waiting || acts.problem) && <ActNotices {...acts} />}
      {storageState.state === 'ready' && known && place.at !== 'backup' && (
        <Reminder standing={known.standing} settings={known.settings} acts={acts} />
      )}
      <Suspense>{page()}</Suspense>
      <LiveRegion text={announcement} />
      <Toast news={acts.toast} onGone={acts.hideToast} />
    </Frame>
  );
}

function noteOf(lastBackup: string | undefined): string {
  const where = 'Everything is in this browser.';
  return lastBackup === undefined ? where : `${where} Last backup ${dayOf(lastBackup, new Date().toISOString())}.`;
}

/** The page in the navigation that a place belongs to. */
function pageOf(place: LibraryPlace): PageName {
  switch (place.at) {
    case 'story':
    case 'new story':
    case 'welcome':
      return 'stories';
    case 'posting':
    case 'day sheet':
    case 'rehearse':
      return 'postings';
    default:
      return place.at;
  }
}
