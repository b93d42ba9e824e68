import { Page } from '../../components/library/Page';
import type { PageProps } from './page-props';

export function QuestionsPage(_props: PageProps) {
  return <Page title="Questions">{null}</Page>;
}
