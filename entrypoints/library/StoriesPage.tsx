import { Page } from '../../components/library/Page';
import type { LibraryPlace } from '../../utils/browser/library-page';
import type { PageProps } from './page-props';

export function StoriesPage(_props: PageProps & { readonly place: LibraryPlace }) {
  return <Page title="Stories">{null}</Page>;
}
