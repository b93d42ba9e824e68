import { Page } from '../../components/library/Page';
import type { PageProps } from './page-props';

export function CompetenciesPage(_props: PageProps) {
  return <Page title="Competencies">{null}</Page>;
}
