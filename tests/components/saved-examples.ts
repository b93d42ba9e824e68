import type { SavedPostingSummary } from '../../utils/model';
import { NOTHING_DECIDED } from '../../utils/storage/posting-rows';

/** The present of these tests: a Wednesday. */
export const NOW = '2026-11-18T09:00:00.000Z';

/** A saved posting as lists show it. */
export function summary(id: string, fields: Partial<SavedPostingSummary> = {}): SavedPostingSummary {
  return {
    ...NOTHING_DECIDED,
    id,
    keys: [`address:${id}`],
    title: `The role ${id}`,
    company: 'Aldermoor',
    readAt: '2026-11-02T09:00:00.000Z',
    savedAt: '2026-11-02T09:00:00.000Z',
    updatedAt: '2026-11-08T09:00:00.000Z',
    rules: '1',
    coverage: { covered: 3, partial: 1, gap: 1, confirmed: 0, unconfirmed: 0 },
    ...fields,
  };
}
