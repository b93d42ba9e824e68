import { programName } from '../../utils/browser/program';
import { saveFile } from '../../utils/browser/save-file';
import type { Reading } from '../../utils/model';
import { readingReport } from '../../utils/posting/reading-report';

/** Hands a report of how a page was read to the browser's downloads. `url` is the page's, where the reading does not know it. */
export function saveReport(reading: Reading, url = ''): void {
  const known = 'posting' in reading ? reading.posting?.url : undefined;
  saveFile('plumbline-report.json', readingReport(reading, known ?? url, `${programName()}, ${navigator.userAgent}`));
}
