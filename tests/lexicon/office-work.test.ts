import { describe, expect, it } from 'vitest';
import { conceptsIn } from './concepts-in';

describe('what offices, sellers and case workers ask for and tell of in other words', () => {
  it.each<[concept: string, asked: string, told: string]>([
    [
      'accounts-receivable',
      'Follow up late payers on behalf of clients',
      'The garage owed us for ninety days, so I rang him on site',
    ],
    [
      'payment-fraud',
      'Verify bank details before payment',
      'The mail from the boss named another account, so I rang the supplier',
    ],
    ['job-profit', 'Job costing for all contracts', 'He coded everything to one job number'],
    ['year-end-pack', 'Prepare year-end working papers', 'The accountant asked for the loans and the stock count'],
    ['claim-evidence', 'Request medical reports', 'The GP had sent three words, I asked for more'],
    ['appeals-tribunal', 'Represent the office at tribunal hearings', 'She appealed and I read the bundle again'],
    ['benefit-sums', 'Recover overpayments', 'We had been overpaying her since spring'],
    ['people-numbers', 'Report on staff turnover', 'I called people who had left and asked why'],
    ['accommodations', 'Advise on reasonable adjustments', 'The note said no driving for half a year'],
    ['volume-hiring', 'High-volume recruitment for the season', 'The agency sent four, so we tried walk-in mornings'],
    ['buying-groups', 'Sell to several decision makers', 'I asked who signs and who would have to use it'],
    ['deal-terms', 'Protect margin in commercial negotiations', 'He wanted a discount and I held the price'],
    ['quote-follow-up', 'Follow up on quotes', 'Nobody chased what we had sent out'],
    ['challenge-seniors', 'Confident to challenge senior managers', 'I told my boss that I would not sign it'],
    ['sharing-knowledge', 'Share best practice in the team', 'I made a cheat sheet for the night desk'],
    ['composure', 'Stay calm when the phones ring', 'Everyone was shouting, I took a breath'],
    ['project-control', 'Keep the risk register', 'Everyone reported green until the week before'],
    ['supplier-performance', 'Monitor supplier performance', 'They delivered late and the boards were warped'],
    ['contracts-legal', 'Negotiate commercial contracts', 'They struck it out, I offered a cap on liability'],
    ['press', 'Handle media enquiries', 'A reporter stood at the gate'],
  ])('%s: %s / %s', (concept, asked, told) => {
    expect(conceptsIn(asked, 'posting')).toContain(concept);
    expect(conceptsIn(told, 'story')).toContain(concept);
  });
});
