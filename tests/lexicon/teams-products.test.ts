import { describe, expect, it } from 'vitest';
import { lookUp } from '../../utils/lexicon';
import { conceptsIn } from './concepts-in';

describe('what teams, products and the desks beside them ask for and tell of', () => {
  it.each<[concept: string, asked: string, told: string]>([
    ['explaining', 'Strong communication skills at all levels', 'I drew it on the back of an envelope for him'],
    ['getting-going', 'A pragmatic person with a sense of urgency', 'The ugly fix ran the same day'],
    ['structure-thinking', 'Systematic approach to your work', 'I made one list with dates and names'],
    ['commercial-sense', 'Commercial awareness', 'I worked out what it costs us a month'],
    ['keeping-promises', 'Takes ownership and sees things through', 'I rang every morning until it was fixed'],
    ['leading-team', 'Leads by example', 'I took the worst shift myself'],
    ['offline-sync', 'The app must work offline', 'There was no signal in the tunnel'],
    ['app-crashes', 'Analyse crash reports', 'It blocked the main thread on start'],
    ['interface-modernising', 'Modernise a grown codebase', 'We moved to TypeScript file by file'],
    ['forms-errors', 'Handle error states and loading states', 'People pressed twice because nothing moved'],
    ['device-updates', 'Design over-the-air updates', 'Half the units were bricked'],
    ['kernel-boards', 'Maintain our board support packages', 'The kernel panic came from the device tree'],
    ['bench-tests', 'Hardware-in-the-loop tests', 'I power-cycled it a thousand times'],
    ['game-feel', 'Run playtests with players', 'The playtesters quit on level three'],
    ['ending-products', 'Migrate customers to the new platform', 'We switched off the old one in March'],
    ['wishes-of-bosses', 'Balance competing requests', 'I had said yes to everyone'],
    ['people-at-work-seen', 'Observe users in their context', 'She prints it every morning'],
    ['hard-to-find-bugs', 'Reproduce issues with care', 'It failed only after midnight'],
    ['many-team-projects', 'Projects that span multiple teams', 'We were blocked by the other team’s backlog'],
    [
      'remote-teams-led',
      'Remote and office-based colleagues on equal terms',
      'We moved it to writing, so nobody heard it last',
    ],
    ['bad-performance', 'Address underperformance early', 'I put him on a plan and we met every week'],
    ['device-rollout', 'Roll out laptops', 'Autopilot stopped because of the wrong driver'],
    ['email-phishing', 'Respond to phishing', 'Nine people clicked on the link'],
    ['software-rollout-customer', 'Lead implementation projects', 'Their IT had no time before the kick-off call'],
    ['customer-data-load', 'Import customer data', 'The first import lost the zeros'],
    ['technical-support', 'Technical support engineer for our API', 'Their expired token was in the log file'],
    ['outage-customers', 'Communicate during outages', 'I put up a banner and posted every half hour'],
  ])('%s: %s / %s', (concept, asked, told) => {
    expect(conceptsIn(asked, 'posting')).toContain(concept);
    expect(conceptsIn(told, 'story')).toContain(concept);
  });
});

describe('words that look like something else', () => {
  it.each<[not: string, text: string, why: string]>([
    ['legacy', 'Maintains the grade book of the class', 'to maintain is not to be maintainable'],
    ['performance-tuning', 'Performs well in front of groups', 'to perform is no fast software'],
    ['chain-contracts', 'Solid experience in retail', 'solid is no contract language'],
    ['corporate-law', 'Work closely with nurses', 'closely is no closing'],
    ['tickets-support', 'Complete electronic time tickets', 'tickets of hours'],
    ['reliability', 'Warm and reliable with children', 'a reliable person is no system'],
    ['independence-steps', 'Independent way of working', 'whoever works independently'],
    ['monitoring', 'Alert the head of department', 'to alert somebody'],
    ['ml-models', 'Train and evaluate technicians', 'people, not models'],
    ['many-tongues-screens', 'Local candidates only', 'local is not localised'],
    ['vehicle-check', 'A fleet of connected devices', 'no vehicles'],
    ['rejection', 'Local persistence of data', 'data that stays, not a person who does'],
  ])('%s: %s: %s', (concept, text) => expect(conceptsIn(text)).not.toContain(concept));

  it('takes product managers for no hotel program', () => {
    const skills = lookUp('Work with PMs and designers', 'posting').filter(({ kind }) => kind === 'skill');
    expect(skills).toEqual([]);
  });

  it('takes lone words of a story as they are spelled', () => {
    const told = (text: string) => lookUp(text, 'story').flatMap(({ kind, id }) => (kind === 'competency' ? [id] : []));
    expect(told('I paid it into the account by phone')).toEqual([]);
    expect(told('I volunteered to do it, nobody else wanted it')).toContain('ownership');
  });
});
