import { Page } from '../../components/library/Page';
import type { PageProps } from './page-props';

export function FactsPage(_props: PageProps) {
  return <Page title="Facts">{null}</Page>;
}
