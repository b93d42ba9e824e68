import { silenceRule } from '../rule';

export const noReportingLine = silenceRule({
  id: 'no-reporting-line',
  why: 'Whom one reports to shapes the days more than the title does.',
  audience: 'recruiter',
  topic: 'team',
  meaning: 'reporting-line',
  silence: 'who the role reports to',
});
