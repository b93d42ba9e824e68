import { describe, expect, it } from 'vitest';
import { conceptsIn } from './concepts-in';

describe('what every posting asks, whatever the trade, and the deeds that show it', () => {
  it.each<[concept: string, asked: string, told: string]>([
    ['composure', 'Keeps a cool head in a crisis', 'Sirens outside, all the alarms going, I counted heads at the gate'],
    [
      'decision',
      'Decisive when information is incomplete',
      'Nobody picked up, so I made the call and closed the slope',
    ],
    [
      'weighing-evidence',
      'Exercises professional judgement',
      'His version and hers did not match, so I laid them side by side',
    ],
    ['working-alone', 'Works with minimum supervision', 'Up at the dam I was the only one on and there is no signal'],
    ['taking-initiative', 'Proactive attitude', 'It was not on my sheet, I greased the gate of my own accord'],
    ['explaining', 'Excellent verbal communication', 'I drew the pump on a napkin and the penny dropped'],
    ['written-word', 'Strong written skills', 'I reworded the notice for the swimmers and nobody rang'],
    ['presentations', 'Confident presenting to groups', 'My knees were knocking in front of the whole choir'],
    ['follow-up', 'Follows up until issues are resolved', 'I chased the council every Tuesday until the lamp was lit'],
    ['keeping-promises', 'Takes ownership of problems', 'I told the skipper: leave it with me, and stayed till it ran'],
    ['in-the-picture', 'Keeps customers informed', 'Every half hour I went down the queue, even with nothing new'],
    [
      'active-listening',
      'A good listener',
      'I put the pen down, kept quiet, and then it came out that he could not swim',
    ],
    ['kindness', 'Patience with older people', 'It took her half an hour with the zip and I did not rush her'],
    ['teamwork', 'Works well with others', 'He held the ladder while I screwed, and we took it in turns'],
    [
      'stakeholders',
      'Gains buy-in from sceptical people',
      'The miller was dead against it until we showed him his own figures',
    ],
    [
      'disagreement',
      'Resolves conflicts between colleagues',
      'The two bakers were at each other’s throats over the oven',
    ],
    ['negotiation', 'Negotiates favourable terms', 'He would not budge on the rent, so we settled on two free months'],
    ['cultures', 'Works with people from diverse backgrounds', 'It was Ramadan, so the late crew ate after sunset'],
    ['customer-needs', 'Customer-focus', 'All she wanted was a lamp she could reach, so I drove it over'],
    ['reliability-person', 'Reliable and punctual', 'They gave me the key, and I opened every morning'],
  ])('%s', (concept, asked, told) => {
    expect(conceptsIn(asked)).toContain(concept);
    expect(conceptsIn(told, 'story')).toContain(concept);
  });

  it.each<[told: string, concept: string]>([
    ['The old pump was reliable and never broke', 'reliability-person'],
    ['The mast kept its integrity in the storm', 'integrity-pressure'],
    ['The mill stood alone by the river', 'working-alone'],
    ['A loud report came from the quarry', 'reports'],
    ['The delegates wore green badges', 'delegating'],
    ['The floor was resilient rubber', 'rejection'],
    ['The court gave judgment in May', 'decision'],
    ['They delivered the sand on Monday', 'projects'],
    ['It was one point two and no more', 'rejection'],
    ['The direction of the wind changed', 'strategy-direction'],
    ['The meeting room was locked', 'meetings'],
    ['The customer wore a hat', 'customer-needs'],
    ['The problem was never mended', 'root-cause'],
    ['The neighbours were on holiday', 'stakeholders'],
  ])('is not shown by a word of another sense: %s', (told, concept) => {
    expect(conceptsIn(told, 'story')).not.toContain(concept);
  });

  it.each<[asked: string, concept: string]>([
    ['Support patients after surgery', 'kindness'],
    ['Support the accounts assistant', 'keeping-promises'],
    ['Understand the political environment', 'friendly-manner'],
    ['Commercial heating and plant rooms', 'commercial-sense'],
    ['A hybrid vehicle workshop', 'remote-work'],
    ['Determine the depth of the well', 'rejection'],
    ['Works without supervision', 'leading-team'],
    ['Shifts that depend on the tide', 'reliability-person'],
    ['Optimise the route of the ferry', 'team-morale'],
  ])('is not asked by a word of another sense: %s', (asked, concept) => {
    expect(conceptsIn(asked)).not.toContain(concept);
  });
});
