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
    ['supplier-records', 'Set up new vendors', 'I merged the doubles in the supplier list'],
    ['payment-release', 'Obtain approval for payments', 'It needed a second signature before the cut-off at the bank'],
    ['credit-limits', 'Set credit limits for new customers', 'He was over the limit and sales wanted to ship'],
    ['income-taxes', 'Prepare corporation tax computations', 'Her tax return was late and I filed an extension'],
    ['digital-help', 'Help customers use our app', 'I showed her on her own phone and wrote down the steps'],
    ['first-notice', 'Take first notification of loss', 'She had just had a crash, I asked if anyone was hurt'],
    ['who-is-to-blame', 'Establish liability', 'Both drivers said it was the other, so I drew the junction'],
    ['repairers-experts', 'Instruct repairers and engineers', 'I chased the garage, the part had not come'],
    ['forbearance', 'Support customers in arrears', 'He was three months behind and could only pay a little'],
    ['pre-employment', 'Process right to work checks', 'The reference came back with another date'],
    ['people-plans', 'Translate business plans into people plans', 'I made a headcount plan, line by line'],
    ['pay-structure', 'Review salary bands', 'There was no market rate on the list'],
    ['account-warning-signs', 'Monitor customer health scores', 'They had gone quiet and orders dropped in May'],
    ['price-increases', 'Communicate price changes', 'Prices went up and I rang each of them before the letter came'],
    ['contact-reasons', 'Identify trends in customer contacts', 'I counted the calls for a week with a tally sheet'],
    ['id-checks-callers', 'Verify identity of callers', 'He was not named on it, so I would not tell him'],
    ['product-listings', 'Write product descriptions', 'The photo of the wrong chair stood there, I made a size chart'],
    ['checkout-conversion', 'Reduce basket abandonment', 'They left at the checkout because delivery came last'],
    ['marketing-privacy', 'Manage marketing consent', 'Half of the list had never ticked the consent box'],
    ['leads-for-sales', 'Generate leads for sales', 'Sales said the leads were rubbish, so I sat with the reps'],
    ['court-dates', 'Calendar court deadlines', 'The portal was down and I drove to the courthouse'],
    [
      'expiry-dates',
      'Monitor expiration and renewal dates',
      'Nine forms had expired, so I set a reminder in the calendar',
    ],
    ['official-letters', 'Respond to correspondence from elected members', 'The councillor wanted an answer by Friday'],
    ['grant-giving', 'Assess grant applications', 'Sixty applications, two scorers, and money left over'],
  ])('%s: %s / %s', (concept, asked, told) => {
    expect(conceptsIn(asked, 'posting')).toContain(concept);
    expect(conceptsIn(told, 'story')).toContain(concept);
  });
});
