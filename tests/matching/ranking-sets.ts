/** A story of a ranking set: the reason says why it stands where it stands. */
export type PlacedStory = { readonly title: string; readonly text: string; readonly because: string };

export type RankingSet = {
  readonly field: string;
  readonly requirement: string;
  /** In the order expected, best first. */
  readonly order: readonly PlacedStory[];
};

export const RANKING_SETS: readonly RankingSet[] = [
  {
    field: 'nursing',
    requirement: 'Keeps relatives informed about the condition of patients',
    order: [
      {
        title: 'Evening calls',
        text: 'I ring two or three families each evening before the medicine round and tell them how the day went on the ward. The wife of one patient said it was the first night she slept.',
        because: 'telling families how a patient does is what is asked',
      },
      {
        title: 'Short of staff',
        text: 'Three of us were off sick on the ward. I split the beds anew and asked the clinic for one more pair of hands, and all patients were washed by ten.',
        because: 'a ward and patients, but nobody is informed',
      },
      {
        title: 'Choir',
        text: 'We practise on Thursdays in the old hall and gave a concert at the market in June. I carried the chairs with my brother, printed the song sheets and found a tenor in the next village when ours had a cold, and in the end two hundred people stood there and sang along.',
        because: 'nothing to do with it',
      },
    ],
  },
  {
    field: 'keeping bees, the matter in the title',
    requirement: 'Bring the beehives through the frost',
    order: [
      {
        title: 'Beehives in the frost',
        text: 'I wrapped each in straw, looked at them on Sundays, and all eleven lived.',
        because: 'is about it from its title on',
      },
      {
        title: 'The market stall',
        text: 'A sign with beehives stood behind us, and another with beehives at the gate. I counted what was sold, and by the first frost it was twice as much.',
        because: 'has the words, of another matter',
      },
    ],
  },
  {
    field: 'teaching',
    requirement: 'Adapts lessons to pupils of different abilities',
    order: [
      {
        title: 'Three levels of the same sheet',
        text: 'Half of the class was bored and half was lost. I made every worksheet at three levels and let the pupils choose, and by spring nobody in the class had failed the maths test.',
        because: 'changes the lesson for those who learn faster or slower',
      },
      {
        title: 'Parents evening',
        text: 'A father was angry about a mark and came to the school without an appointment. I asked him to sit down, showed him the book of his son page by page, and he saw that nothing had been handed in since autumn. We agreed on a plan, I wrote to him every Friday, and the boy moved up at the end of the year.',
        because: 'school, but not the lesson',
      },
      {
        title: 'Boiler',
        text: 'The boiler broke in January and I called the plumber twice.',
        because: 'nothing to do with it',
      },
    ],
  },
  {
    field: 'software',
    requirement: 'Monitor production systems and respond to incidents',
    order: [
      {
        title: 'Alerts before the customers',
        text: 'Users told us about outages before we knew. I built dashboards and alerts for the checkout service and wrote a runbook for on-call. We noticed the next incident in two minutes and rolled back.',
        because: 'both halves: watching the system, and answering when it breaks',
      },
      {
        title: 'Slow query',
        text: 'A report locked a table in production for ten minutes every night and nobody knew why. I read the plan of the query with a colleague, found that an index was missing because a column had changed its type, added it over a weekend, and the query took two seconds after that. I told the team about it in a short talk, and two others looked at their own queries the same week.',
        because: 'production trouble, found and fixed, but nothing is watched',
      },
      {
        title: 'Interns',
        text: 'I paired with two interns every week and both were hired.',
        because: 'about people, not systems',
      },
    ],
  },
  {
    field: 'warehouse',
    requirement: 'Keep stock records accurate and investigate differences',
    order: [
      {
        title: 'The count that never matched',
        text: 'Our stock count was always off by two percent. I counted one aisle every morning, compared it with the scanner and found that returns were booked to the wrong shelf. After a month the difference was nearly zero.',
        because: 'counts, compares, finds the cause',
      },
      {
        title: 'Truck at the dock',
        text: 'A trailer came two hours late on the last day before the holidays. I asked four people from the aisles to come to the dock, put the two strongest on the heavy side, drove the forklift myself, and we unloaded every pallet before the shift ended. The driver brought us coffee the next time.',
        because: 'the same warehouse, another job',
      },
      {
        title: 'Football',
        text: 'I train the under tens on Saturdays.',
        because: 'nothing to do with it',
      },
    ],
  },
  {
    field: 'accounting',
    requirement: 'Process supplier invoices and reconcile payments',
    order: [
      {
        title: 'Paid twice',
        text: 'I found that one supplier had been paid twice, so I matched two years of invoices against the bank. We got nineteen thousand back, and now the same person never sets up a vendor and pays it.',
        because: 'invoices, payments, matched line by line',
      },
      {
        title: 'One page for the owner',
        text: 'Our owner could not read the accounts. I drew one page with what came in and what went out, and he understood why cash was short.',
        because: 'figures of the business, but for a reader',
      },
      {
        title: 'New chairs',
        text: 'We moved to another floor and I found good chairs.',
        because: 'nothing to do with it',
      },
    ],
  },
  {
    field: 'sales',
    requirement: 'Build long-term relationships with key accounts',
    order: [
      {
        title: 'Lost and won back',
        text: 'Our second largest customer left without a word. I visited them, asked what we had done wrong and listened for an hour. Since then I call every account on the first of the month, and a year later they signed with us again.',
        because: 'a customer kept by visits and calls over a year',
      },
      {
        title: 'Wrong price list',
        text: 'I sent a customer the price list of last year. I told my manager the same day and we honoured the old price.',
        because: 'a customer, but a slip and not a relationship',
      },
      {
        title: 'Server move',
        text: 'We moved the file server over a weekend.',
        because: 'nothing to do with it',
      },
    ],
  },
  {
    field: 'hospitality',
    requirement: 'Resolve guest complaints with tact',
    order: [
      {
        title: 'Room without a view',
        text: 'A guest shouted at the desk because her room faced the yard. I let her finish, apologised, and carried her bags to the last room with a balcony myself. She wrote us a kind review.',
        because: 'an angry guest, calmed and satisfied',
      },
      {
        title: 'Breakfast rush',
        text: 'On Sundays the breakfast room was too small for all guests, and they stood in a queue down to the lift. I drew the room on paper, moved the coffee to the other wall, put up a second buffet near the window and opened half an hour earlier. The queue was gone, and we needed one person less.',
        because: 'guests, but nobody complains',
      },
      {
        title: 'Spreadsheet',
        text: 'I wrote a formula which adds up the hours.',
        because: 'nothing to do with it',
      },
    ],
  },
  {
    field: 'kitchen',
    requirement: 'Comply with food safety and allergen rules',
    order: [
      {
        title: 'The board at the pass',
        text: 'A plate with nuts went out to a guest who had an allergy. Nobody was hurt. I hung up a board with every dish and its allergens, and only two of us may sign a red ticket.',
        because: 'allergens, and a rule that keeps guests safe',
      },
      {
        title: 'Cheaper vegetables',
        text: 'Our food cost was far too high in the summer. I put a clear bin beside every section, weighed what each threw away for two weeks and wrote the numbers on the wall where everybody could read them. Nobody wanted to be last. Stems and peel go into the soup for the staff now, bread becomes crumbs, and the cost fell by five points.',
        because: 'the kitchen, but its costs',
      },
      {
        title: 'Marathon',
        text: 'I ran my third marathon in May.',
        because: 'nothing to do with it',
      },
    ],
  },
  {
    field: 'construction',
    requirement: 'Enforce safety rules on site',
    order: [
      {
        title: 'One lock each',
        text: 'The crew shared one lock for five men. I stopped the job, told them about a man who was burned, and gave each his own lock and tag. No accident in a year.',
        because: 'stops unsafe work and changes the rule',
      },
      {
        title: 'Carts',
        text: 'The men walked down to the ground floor for every screw, six floors, many times a day. I followed one of them with a step counter, built four carts out of old boards with what a room needs, had a helper fill them each afternoon, and we finished the floors three days early. The next site copied the carts.',
        because: 'the same site, but speed',
      },
      {
        title: 'Newsletter',
        text: 'I rewrote our newsletter and more people open it.',
        because: 'nothing to do with it',
      },
    ],
  },
  {
    field: 'human resources',
    requirement: 'Improve the hiring process',
    order: [
      {
        title: 'From ten weeks to five',
        text: 'It took ten weeks to hire an engineer. I put every step of the last interviews on a wall, gave each interviewer one topic and had candidates answered within two days. Now it takes five weeks.',
        because: 'measures the steps of hiring and halves them',
      },
      {
        title: 'Burned out',
        text: 'Half the support team was off sick. I sat with them for two days and we took the screen with the rankings off the wall.',
        because: 'people and a change, but not hiring',
      },
      {
        title: 'Bread',
        text: 'I bake bread on Sundays with a starter that is older than my son.',
        because: 'nothing to do with it',
      },
    ],
  },
  {
    field: 'data',
    requirement: 'Design experiments and explain the results to people who are not analysts',
    order: [
      {
        title: 'Coins',
        text: 'Marketing wanted to stop a price test after four days. I explained with a coin why that is too early, and we ran the test for three weeks. The effect was gone, and they saw why.',
        because: 'a test, and an explanation everybody understood',
      },
      {
        title: 'Monday report',
        text: 'I copied numbers from six files into one sheet each Monday, which took me the whole morning. I learned enough Python in three evenings to write a script for it, it runs at night, and the report is ready at seven. The hours I won I spend calling two customers every week, and that changed what I look at more than anything.',
        because: 'data, but neither test nor explanation',
      },
      {
        title: 'Night shift',
        text: 'I swapped shifts so that everybody had one holiday off.',
        because: 'nothing to do with it',
      },
    ],
  },
  {
    field: 'care',
    requirement: 'Supports residents to stay as independent as possible',
    order: [
      {
        title: 'The bus',
        text: 'One of our residents wanted to take the bus alone. We practised it for months, first beside him, then two rows behind, until he went by himself. He goes to his work by bus now.',
        because: 'somebody learns to do it alone',
      },
      {
        title: 'Missing signature',
        text: 'A tablet had not been signed for. I counted the blister packs of all residents and told the manager.',
        because: 'the same house, another duty',
      },
      {
        title: 'Trade fair',
        text: 'Our booth had the wrong voltage, so we showed a film.',
        because: 'nothing to do with it',
      },
    ],
  },
];
