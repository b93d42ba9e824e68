import { describe, expect, it } from 'vitest';
import { conceptsIn } from './concepts-in';

describe('technical work in its parts: what a line asks is what a story tells', () => {
  it.each<[concept: string, asked: string, told: string]>([
    ['server-pages', 'Server-side rendering with Nuxt', 'A hydration error blanked every third page'],
    ['client-state', 'State management on the client', 'I threw out the reducer and kept the filter in the URL'],
    ['live-screens', 'Real-time features with WebSockets', 'Two people could edit the same plan at last'],
    ['error-tracking', 'Error tracking in the browser', 'The session replays showed a dead link'],
    ['micro-frontends', 'Module federation', 'Each team releases its own part of the page'],
    ['web-safety', 'Protect against XSS', 'I moved the login out of local storage'],
    ['failure-drills', 'Run game days', 'We killed a node at noon'],
    ['database-operations', 'Database failover and upgrades', 'I promoted the replica by hand'],
    ['machine-depths', 'Deep knowledge of Linux internals', 'In the end strace told me'],
    ['network-basics-cloud', 'Load balancing and VPC peering', 'Health checks hit a dead backend'],
    ['across-time-zones', 'Work across time zones', 'We had three hours of overlap'],
    [
      'app-purchases',
      'In-app subscriptions',
      'We never validated the receipts on our server: receipt validation was missing',
    ],
    ['push-links', 'Push notifications and deep links', 'Half the people turned off notifications'],
    ['load-trouble', 'Support production pipelines', 'Somebody renamed a column and the load failed at five'],
    ['source-contracts', 'Data contracts with source teams', 'They tell us before they drop a column'],
    ['big-volumes', 'Process terabytes of data', 'The job spilled to disk'],
    ['release-calls', 'Release sign-off', 'We shipped without the export, with four known bugs'],
    ['crisis-drills', 'Business continuity exercises', 'We played a day without computers'],
    ['risk-to-board', 'Report security risks to management', 'The chairman accepted the risk in writing'],
    ['field-failures', 'Analyse field returns', 'Forty units came back dead'],
    ['wireless-lans', 'Plan wireless networks', 'I marked the dead spots on the plan'],
    ['phone-systems', 'Telephony and call queues', 'We ported the numbers over a weekend'],
    ['infrastructure-papers', 'Network documentation', 'I labelled the cables, only he knew before'],
    ['quarrels-engineers', 'Resolve conflicts between teams', 'The two leads did not speak'],
    ['technical-writers', 'Write user guides', 'I asked the stupid questions'],
    ['many-customers-at-once', 'Several projects in parallel', 'I ran six at once'],
    ['handing-to-support', 'Hand over to support', 'Support knew nothing about their oddities'],
    ['change-affected', 'Change communication to affected staff', 'I told the night shift first'],
    ['feedback-into-design', 'Analyse user feedback', 'I read two hundred support mails and made heaps'],
    ['toil', 'Find manual repetitive work', 'Now a cron job does it'],
  ])('%s', (concept, asked, told) => {
    expect(conceptsIn(asked)).toContain(concept);
    expect(conceptsIn(told, 'story')).toContain(concept);
  });

  it.each<[text: string, side: 'posting' | 'story', concept: string, why: string]>([
    ['Own customer-facing services', 'posting', 'greeting-shoppers', 'services of software greet nobody'],
    ['Share findings with other development teams', 'posting', 'mentoring', 'teams that develop are not developed'],
    ['Serve espresso and cakes', 'posting', 'app-tests', 'coffee'],
    ['I hoovered and vacuumed the hall', 'story', 'databases', 'no database'],
    ['The lorry stood at the dock for an hour', 'story', 'least-privilege', 'no access for an hour'],
    ['She walked around with everybody watching', 'story', 'failure-drills', 'no drill'],
    ['The electrician labelled every breaker', 'story', 'retries-duplicates', 'a switch in a fuse board'],
    ['Reproduce defects for the engineers', 'posting', 'ml-production', 'no experiment that can be repeated'],
  ])('%s (%s): not %s, %s', (text, side, concept) => {
    expect(conceptsIn(text, side)).not.toContain(concept);
  });
});
