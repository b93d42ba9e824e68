import type { MenuEntry } from '../../components/common/Menu';
import { openLibrary, openWebPage } from '../../utils/browser/library-page';
import { allowSite, askableSites, forgetSite, patternFor } from '../../utils/browser/permissions';
import type { ViewProps } from './PostingViews';

/** What can be done with the posting as a whole, besides saving it. */
export function moreEntries(
  props: ViewProps & {
    readonly onKeys: () => void;
    /** The sites that are allowed for good, as match patterns. */
    readonly allowed: readonly string[];
  },
): MenuEntry[] {
  const { tab, frame, acts, savedActs, onPaste, onSavedList, onDeleted, onKeys, allowed } = props;
  const { saved, workUp } = frame;
  const { url } = workUp.posting;
  const pattern = tab && patternFor(tab.url, askableSites());
  const { last } = acts;
  return [
    ...(tab
      ? [
          { label: 'Read again', onSelect: () => tab.read('page') },
          { label: 'Use what is selected', onSelect: () => tab.read('selection') },
        ]
      : []),
    ...(!tab && url !== undefined ? [{ label: 'Open its page', onSelect: () => void openWebPage(url) }] : []),
    { label: 'Paste a posting', onSelect: onPaste },
    { label: 'Saved postings', onSelect: onSavedList },
    ...(tab && pattern ? [siteEntry(new URL(tab.url).hostname, pattern, allowed.includes(pattern), acts.say)] : []),
    'line',
    { label: 'Open the library', onSelect: () => void openLibrary({ at: 'stories' }) },
    { label: 'Keys', onSelect: onKeys },
    ...(last ? [{ label: 'Undo', hint: last.said, onSelect: last.onUndo }] : []),
    ...(saved && savedActs
      ? ['line' as const, { label: 'Delete this posting', onSelect: () => void savedActs.remove().then(onDeleted) }]
      : []),
  ];
}

/** Allows a site for good, or takes it back. */
function siteEntry(name: string, pattern: string, isAllowed: boolean, say: (text: string) => void): MenuEntry {
  if (isAllowed) {
    return {
      label: `No longer read ${name} by itself`,
      onSelect: () => void forgetSite(pattern).then(() => say('From now on each page takes a click.')),
    };
  }
  return {
    label: `Always read ${name}`,
    hint: 'The browser will ask you to confirm',
    onSelect: () =>
      void allowSite(pattern).then((isGranted) =>
        say(isGranted ? 'This site is read from now on.' : 'Not allowed. Nothing changes.'),
      ),
  };
}
