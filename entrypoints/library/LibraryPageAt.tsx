import { lazy } from 'react';
import type { LibraryPlace } from '../../utils/browser/library-page';
import type { PageProps } from './page-props';

/** Each page is loaded when it is first gone to. */
const StoriesPage = lazy(async () => ({ default: (await import('./StoriesPage')).StoriesPage }));
const QuestionsPage = lazy(async () => ({ default: (await import('./QuestionsPage')).QuestionsPage }));
const FactsPage = lazy(async () => ({ default: (await import('./FactsPage')).FactsPage }));
const CompetenciesPage = lazy(async () => ({ default: (await import('./CompetenciesPage')).CompetenciesPage }));
const ImportPage = lazy(async () => ({ default: (await import('./ImportPage')).ImportPage }));
const PostingsPage = lazy(async () => ({ default: (await import('./PostingsPage')).PostingsPage }));
const PostingPage = lazy(async () => ({ default: (await import('./PostingPage')).PostingPage }));
const DaySheetPage = lazy(async () => ({ default: (await import('./DaySheetPage')).DaySheetPage }));
const BackupPage = lazy(async () => ({ default: (await import('./BackupPage')).BackupPage }));
const RehearsePage = lazy(async () => ({ default: (await import('./RehearsePage')).RehearsePage }));
const CoveragePage = lazy(async () => ({ default: (await import('./CoveragePage')).CoveragePage }));
const SitesPage = lazy(async () => ({ default: (await import('./SitesPage')).SitesPage }));

/** The page of the library that a place names. */
export function LibraryPageAt({ place, ...props }: PageProps & { readonly place: LibraryPlace }) {
  switch (place.at) {
    case 'stories':
    case 'story':
    case 'new story':
    case 'welcome':
      return <StoriesPage {...props} place={place} />;
    case 'questions':
      return <QuestionsPage {...props} />;
    case 'facts':
      return <FactsPage {...props} />;
    case 'competencies':
      return <CompetenciesPage {...props} />;
    case 'import':
      return <ImportPage {...props} />;
    case 'postings':
      return <PostingsPage {...props} />;
    case 'posting':
      return <PostingPage {...props} id={place.id} />;
    case 'day sheet':
      return <DaySheetPage {...props} id={place.id} />;
    case 'backup':
      return <BackupPage {...props} />;
    case 'rehearse':
      return <RehearsePage {...props} id={place.id} />;
    case 'coverage':
      return <CoveragePage {...props} />;
    case 'sites':
      return <SitesPage {...props} />;
  }
}
