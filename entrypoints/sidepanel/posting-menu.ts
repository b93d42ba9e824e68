import type { MenuEntry } from '../../components/common/Menu';
import { openLibrary, openWebPage } from '../../utils/browser/library-page';
import { allowSite, askableSites, patternFor } from '../../utils/browser/permissions';
import type { ViewProps } from './PostingViews';

/** What can be done with the posting as a whole, besides saving it. */
export function moreEntries(props: ViewProps & { readonly onKeys: () => void }): MenuEntry[] {
  const { tab, frame, acts, savedActs, onPaste, onSavedList, onDeleted, onKeys } = props;
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
    ...(tab && pattern
      ? [
          {
            label: `Always read ${new URL(tab.url).hostname}`,
            hint: 'The browser will ask you to confirm',
            onSelect: () =>
              void allowSite(pattern).then((isAllowed) =>
                acts.say(isAllowed ? 'This site is read from now on.' : 'Not allowed. Nothing changes.'),
              ),
          },
        ]
      : []),
    'line',
    { label: 'Open the library', onSelect: () => void openLibrary({ at: 'stories' }) },
    { label: 'Keys', onSelect: onKeys },
    ...(last ? [{ label: 'Undo', hint: last.said, onSelect: last.onUndo }] : []),
    ...(saved && savedActs
      ? ['line' as const, { label: 'Delete this posting', onSelect: () => void savedActs.remove().then(onDeleted) }]
      : []),
  ];
}
