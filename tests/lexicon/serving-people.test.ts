import { describe, expect, it } from 'vitest';
import { lookUp, skillById } from '../../utils/lexicon';
import { conceptsIn } from './concepts-in';

describe('trades that serve people: what a line asks is what a story tells', () => {
  it.each<[concept: string, line: string, told: string]>([
    [
      'nurse-line',
      'Gives advice on the telephone triage line',
      'She called for a refill and something in her voice was odd',
    ],
    ['overdue-patients', 'Find patients overdue for screening', 'I pulled a list of patients nobody had seen'],
    ['clinical-placement', 'Acts as preceptor for nursing students', 'I had a student on placement until June'],
    ['deterioration', 'Recognise and respond to deteriorating patients', 'He was clammy, so I rang the registrar'],
    ['mental-capacity', 'Undertake capacity assessments', 'They all said he lacked capacity'],
    ['unpaid-carers', 'Support unpaid carers', 'She had not slept since June, so we found a night sitter'],
    ['behaviour-support', 'Positive behaviour support', 'He kicked off in the queue and I got low and waited'],
    ['independence-steps', 'Help people live as independently as possible', 'In May he got on the bus alone'],
    ['multi-agency', 'Attend multi-agency meetings', 'I got the housing officer and the district nurse in'],
    ['attainment', 'Raise attainment across the year', 'I retested them and most had caught up'],
    ['exam-preparation', 'Prepare learners for exams', 'We did past papers every lunch'],
    ['trainee-teachers', 'Mentor early career teachers', 'I had a student teacher in spring'],
    ['child-ratios', 'Maintaining ratios in the room', 'We counted the children at the gate'],
    ['child-observation', 'Observe and record development', 'I thought of a hearing test, and it was glue ear'],
    ['line-stations', 'Set up and break down your station', 'I was on grill with one flattop'],
    ['cross-contact', 'Avoid cross-contact with allergens', 'I took a new pan and changed gloves'],
    ['fridge-failure', 'Report broken equipment at once', 'The fridge died and I probed everything'],
    ['till', 'Balancing tills at the end of the day', 'My till was out, so I recounted'],
    ['queue-shop', 'Keep queues down at busy times', 'I went down the queue and opened another till'],
    ['hotel-rooms-sold', 'Maximise occupancy', 'We had oversold, so I paid the cab to another house'],
    ['salon-clients', 'Client consultation and aftercare advice', 'No patch test, and the bleach burned'],
    ['care-home-running', 'Manage a care home with forty beds', 'An agency bill like that and empty beds upstairs'],
    ['nursery-running', 'Show prospective parents around', 'I lost two families over late fees'],
    ['nursery-meals', 'Support mealtimes in the toddler room', 'They poured from the jug and had small spoons'],
    [
      'ward-improvement',
      'Takes part in unit-based projects',
      'We changed the handover sheet and the next ward took it',
    ],
    ['swim-outdoor', 'Teach children to swim', 'She wouldn’t put her face in, and in May swam her first length'],
    ['cleaning-chemicals', 'Use cleaning chemicals safely', 'She had mixed bleach in the washroom'],
    [
      'floor-machines',
      'Operate floor machines such as scrubber dryers',
      'The scrubber left streaks, the pads were on wrong',
    ],
    ['deep-clean', 'Carry out deep cleans between guests', 'The side room after an outbreak: curtains down, chlorine'],
    ['cleaning-checks', 'Audit cleaning standards with the client', 'I walked round with a clipboard and a torch'],
    ['cleaning-crew', 'Lead a team of cleaners', 'One cleaner rang in sick, so I sorted cover by text'],
    ['washroom-supplies', 'Replenish consumables', 'By Wednesday we had run out: ran out of loo roll again'],
    ['cctv-watch', 'Monitor CCTV', 'I saw him on camera trying car doors'],
    ['entry-control', 'Control access at the gate', 'No badge, no entry, even for the director'],
    ['searching-people', 'Screen and search people at the door', 'The x-ray showed something dense in his bag'],
    ['door-quarrels', 'De-escalate conflict', 'Two of them were squaring up by the bar'],
    ['crowds', 'Crowd safety at concerts', 'The stage barrier was bowing, so I got the front row back'],
    ['keys-rounds', 'Manage keys and lock up', 'I tried every door and one had been propped open'],
    ['guard-team', 'Supervise guards on several sites', 'I found him asleep on post'],
    ['catching-thieves', 'Detain offenders until the police arrive', 'He had razor blades under his coat'],
  ])('%s', (concept, line, told) => {
    expect(conceptsIn(line, 'posting')).toContain(concept);
    expect(conceptsIn(told, 'story')).toContain(concept);
  });

  it.each<[text: string, side: 'posting' | 'story', concept: string]>([
    ['Knife skills and classical cooking', 'posting', 'line-stations'],
    ['Escalate concerns to your manager', 'posting', 'lifts-service'],
    ['Kind in every interaction', 'posting', 'pharmacy'],
    ['Demonstrates the values of the school', 'posting', 'demos'],
    ['Stays composed under pressure', 'posting', 'written-word'],
    ['Help members onto the housing ladder', 'posting', 'physical-work'],
    ['Administer treatments as prescribed', 'posting', 'salon-clients'],
    ['Support students online', 'posting', 'clinical-placement'],
    ['Care for occupational injuries', 'posting', 'hotel-rooms-sold'],
    ['Observe residents', 'posting', 'observability-work'],
    ['Set up the room for a talk', 'posting', 'changeover'],
    ['Blood pressure checks in the pharmacy', 'posting', 'guest-reception'],
    ['Write the rota of carers', 'posting', 'relatives'],
    ['We talked in the office for an hour', 'story', 'benefits-advice'],
    ['Cost went from ten to eight', 'story', 'feedback-pupils'],
    ['It was fourteen months before anybody saw', 'story', 'youth-work'],
    ['I tried a new pump', 'story', 'shop-selling'],
    ['I had said that at home we had two', 'story', 'pupil-wellbeing'],
    ['The build failed twice', 'story', 'grading'],
    ['A server behind the wall caught fire', 'story', 'table-service'],
    ['The towels came back grey', 'story', 'loyalty'],
    ['The coach party was early', 'story', 'fitness'],
    ['I packed fifteen bottles in sand', 'story', 'early-years'],
  ])('%s (%s) is not %s', (text, side, concept) => expect(conceptsIn(text, side)).not.toContain(concept));
});

describe('what nobody has to call by its name', () => {
  it.each(['Follows HACCP', 'Starts basic life support', 'Gives first aid'])('%s', (line) => {
    const asked = lookUp(line, 'posting').filter(({ kind }) => kind === 'skill');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ id }) => skillById(id)?.named)).toEqual([]);
  });

  it('a cook beside food cost is no program', () => {
    const asked = lookUp('Helps the Sous Chef to hold food cost', 'posting').filter(({ kind }) => kind === 'skill');
    expect(asked.map(({ id }) => id)).toEqual(['food costing']);
  });

  it('the trade of the reader is no tool', () => {
    expect(lookUp('The Registered Nurse plans care', 'posting').filter(({ kind }) => kind === 'skill')).toEqual([]);
  });
});
