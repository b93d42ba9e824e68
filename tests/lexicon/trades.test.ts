import { describe, expect, it } from 'vitest';
import { conceptsIn } from './concepts-in';

describe('words of the trades that are other words elsewhere', () => {
  it.each<[text: string, concept: string, meant: string]>([
    ['Escalate concerns to the manager', 'lifts-service', 'Maintenance of lifts and escalators'],
    ['Balance the till every evening', 'condition-monitoring', 'Vibration analysis and rotor balancing'],
    ['Care for ventilated patients', 'heating-cooling', 'Looks after ventilation systems'],
    ['Refine the backlog with the team', 'oil-gas', 'Experience in oil refining'],
    ['Instrumentation of the mobile app', 'automation-plant', 'Instrumentation and control of plants'],
    ['Yearly performance calibration of people', 'calibration', 'Calibrate instruments'],
    ['Infrastructure projects in the cloud', 'civil-engineering', 'Drainage design for highways'],
    ['Turn raw data into models', 'lab-records', 'Keep a laboratory notebook'],
    ['A friend of mine', 'mining', 'Worked in underground mining'],
  ])('%s is not %s', (text, concept, meant) => {
    expect(conceptsIn(text, 'posting')).not.toContain(concept);
    expect(conceptsIn(meant, 'posting')).toContain(concept);
  });

  it.each<[told: string, concept: string]>([
    ['I moved the service into its own container', 'shipping'],
    ['The pods restarted every night', 'delivery-proof'],
    ['I can do that on the same day', 'shipping'],
    ['The report went from 11 minutes to 5 seconds', 'changeover'],
    ['We balanced cost and speed', 'condition-monitoring'],
  ])('%s tells of no %s', (told, concept) => expect(conceptsIn(told, 'story')).not.toContain(concept));
});

describe('what the trades ask is told in words of the trade', () => {
  it.each<[concept: string, asked: string, told: string]>([
    [
      'labour-allocation',
      'Allocate labour across the shift',
      'At ten I pulled two from packing and put three on the ramp',
    ],
    ['shift-briefing', 'Lead the daily huddle', 'I got everyone together by the clock before we began'],
    ['near-misses', 'Take part in accident investigation', 'It nearly hit him, so I coned it off'],
    ['yard-safety', 'Keeps up yard safety', 'He wanted to go while the ramp was down'],
    ['stock-count', 'Investigate stock discrepancies', 'They had been booked under the wrong unit'],
    ['drivers', 'Manage drivers and their hours', 'My drivers park up at nine'],
    ['empty-running', 'Reduce empty miles', 'Twice a week the lorry came back empty'],
    ['breakdown-repair', 'Reactive maintenance on three lines', 'The whole line waiting and I lashed up an old motor'],
    ['electrical-faults', 'Fault diagnosis on three-phase motors', 'A loose neutral behind the contactor'],
    ['isolation', 'Safe isolation before any work', 'I had the padlock on and the key in my pocket'],
    ['repeat-faults', 'Puts an end to recurring breakdowns', 'It kept failing until I put a cover over it'],
    ['other-trades', 'Agrees dates with other trades', 'The plasterers boarded over my boxes'],
    ['in-homes', 'Work in occupied homes', 'Dust sheets down, boots off'],
    ['pricing-jobs', 'Price work for customers', 'I priced it from a photo'],
    ['gangs', 'Supervise trades and subcontractors on site', 'The subbies had pulled off to another job'],
    [
      'neighbours-site',
      'Keeps neighbours of the site informed',
      'I put a letter through every door about the drilling',
    ],
    ['flats-handover', 'Handover of apartments without defects', 'We went flat by flat with a snag list'],
    [
      'odd-results',
      'Investigates out-of-specification results',
      'It was above the limit and a second analyst got the same',
    ],
    [
      'lab-instruments',
      'Looks after reagent stocks and instruments',
      'The baseline drifted, so I put on a guard column',
    ],
    ['herd', 'Herd health in a dairy', 'The vet came and we pulled the calf'],
    ['networks-utilities', 'Restore supply after network faults', 'A tree on the line, the whole street dark'],
    ['guarding', 'Guarding premises at night', 'On my round with the torch the fence was cut'],
    ['stop-work', 'Stop any job that is not safe', 'I told the manager no and hung a red tag on the press'],
    ['site-disputes', 'Deal firmly with quarrels and disputes on site', 'The tilers downed tools over their wages'],
    ['harsh-conditions', 'Work outdoors in all weathers', 'We were soaked through and my gloves froze'],
    ['word-in-private', 'Conduct return-to-work interviews', 'I took him to one side, his child was sick'],
    ['field-visits', 'Attend appointments with a company van', 'Six calls a day and nothing on the van'],
    ['shutdowns', 'Coordinate outside contractors during planned outages', 'In shutdown week the riggers were late'],
    [
      'preventive-maintenance',
      'Execute the PM schedule',
      'The PM list was pencil-whipped, so I went machine by machine',
    ],
    ['drivers-hours', 'Monitor driver fatigue', 'His card was legal on paper, but he had fallen asleep at the wheel'],
    ['route-planning', 'Plan daily routes for the fleet', 'I swapped two loads at the services'],
    ['heating-cooling', 'Service air handling units', 'The coil in the rooftop unit was a frozen coil again'],
    ['machining', 'Set CNC mills to tight tolerances', 'Chatter marks, so I dropped the feed'],
    ['production-planning', 'Plan production to meet demand', 'Sales promised it, so I moved the order up'],
    ['occupied-sites', 'Work in live environments and hospitals', 'One wing at a time, with a generator on standby'],
    [
      'safety-management',
      'Conduct safety audits',
      'A risk assessment nobody had read, so I walked the floor with them',
    ],
    ['environment-permits', 'Keep environmental permits', 'The drum leaked towards the oil interceptor'],
    ['building-survey', 'Carry out surveys of buildings', 'Behind the panelling the moisture meter found dry rot'],
    ['line-design', 'Reduce cycle time of the line', 'I timed each station and split the step'],
    ['power-design', 'Prepare load calculations', 'The volt drop said the cable was undersized'],
    ['services-design', 'Design ventilation and size plant', 'The duct would not fit and the fan was too loud'],
    ['crew-scheduling', 'Schedule engineers across the region', 'One man was off sick, so I moved his jobs by street'],
    ['electric-vehicles', 'Work on hybrid and electric vehicles', 'One cell was down, so I swapped the module'],
    ['heavy-vehicles', 'Maintain trucks and trailers', 'There was an air leak behind the fifth wheel'],
    ['isolation', 'Isolate plant before work', 'Somebody had turned it back on, so now it has a padlock'],
    ['other-trades', 'Coordinate with other trades', 'The plasterer had closed it up before I got my cable in'],
  ])('%s', (concept, asked, told) => {
    expect(conceptsIn(asked, 'posting')).toContain(concept);
    expect(conceptsIn(told, 'story')).toContain(concept);
  });
});
