import { describe, expect, it } from 'vitest';
import { conceptsIn } from './concepts-in';

describe('care, teaching, charities and laboratories ask and tell of the same', () => {
  it.each<[concept: string, asked: string, told: string]>([
    ['critical-care', 'Care for ventilated patients', 'He pulled his tube at three and we reintubated'],
    ['patient-group', 'Responsibility for a group of patients', 'Ten patients and I went to the sickest first'],
    ['psychiatric-ward', 'Carry out enhanced observations', 'She was on a section and tried to leave'],
    ['mental-risk', 'Complete safety plans with clients', 'I asked him straight out whether he had a plan'],
    [
      'health-visiting',
      'Developmental checks of children under five',
      'I weighed the baby and wrote it in the red book',
    ],
    ['home-adaptations', 'Recommend adaptations to the home', 'A grab rail and a perching stool were enough'],
    ['medication-review', 'Undertake medication reviews', 'He was on fifteen tablets and we stopped three of them'],
    ['animal-treatment', 'Monitor anaesthesia of dogs', 'The spaniel had a drip in his leg'],
    ['progress-outcomes', 'Accountable for progress and outcomes', 'I used exit tickets and retaught it on Friday'],
    ['rewards-sanctions', 'Use rewards and sanctions fairly', 'I sent a postcard home every week'],
    ['school-clubs', 'Contribute to the wider life of the school', 'I ran the lunchtime club for three years'],
    ['one-child-support', 'Support pupils on a one-to-one basis', 'I was his one to one and let him try'],
    ['key-children', 'Act as key person', 'He clung to his mum, so we put up a photo of mum'],
    ['family-support', 'Support families to establish routines', 'We made a star chart and got him to school'],
    ['job-coaching', 'Help people into work', 'I practised the interview with him and he got the job'],
    ['probation-work', 'Supervise offenders in the community', 'He was on licence and signed in late'],
    ['sample-judgement', 'Peer review analytical data', 'It was too good to be true, so I held the report'],
    ['accreditation-lab', 'Support accreditation under ISO 17025', 'The assessor asked about our control chart'],
    ['cultural-care', 'Respect cultural and religious needs', 'I found a prayer mat and a halal meal'],
  ])('%s', (concept, asked, told) => {
    expect(conceptsIn(asked, 'posting')).toContain(concept);
    expect(conceptsIn(told, 'story')).toContain(concept);
  });
});

describe('words of one field that mean nothing of another', () => {
  it.each<[text: string, concept: string]>([
    ['Maintain accurate registers of learners', 'legacy'],
    ['Perform examinations of patients', 'performance-tuning'],
    ['Explain treatment to relatives', 'model-explaining'],
    ['Perform calibration of balances', 'talent-reviews'],
    ['Revision outside the timetable', 'bus-driving'],
    ['Let children choose their own games', 'school-running'],
    ['Takes responsibility for the progress of pupils', 'own-mistake'],
    ['Care for ventilated patients', 'medical-supplies'],
    ['Facilitate workshops with users of the product', 'adult-training'],
    ['Promote the collections of the museum', 'credit-analysis'],
    ['Using care navigation to find the right service', 'roads-known'],
    ['Line manage two teachers', 'leading-engineers'],
  ])('%s: not %s', (text, concept) => {
    expect(conceptsIn(text, 'posting')).not.toContain(concept);
  });

  it('a hotel has a reception, and is no practice of a doctor', () => {
    expect(conceptsIn('I worked on reception in a hotel', 'story')).not.toContain('appointments-clinic');
  });
});
