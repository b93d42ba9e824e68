import { Page } from '../../components/library/Page';
import type { PageProps } from './page-props';

export function ImportPage(_props: PageProps) {
  return <Page title="Import">{null}</Page>;
}
