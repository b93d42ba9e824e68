import { stem } from '../text/stems';

/** Words that do the same work in a phrase: "<relative>" in a table stands for any of them, in all its forms. */
const CLASSES: { readonly [name: string]: string } = {
  relative:
    'daughter son mother father mum mom dad parent wife husband brother sister family families relative niece nephew grandson granddaughter partner aunt uncle carer guardian',
  phone: 'ring call phone telephone',
  tell: 'tell inform explain warn',
  talk: 'talk speak chat',
  boss: 'manager boss director ceo cto cfo coo supervisor principal owner chief superior foreman headteacher president minister mayor',
  colleague: 'colleague coworker teammate',
  learner: 'trainee junior apprentice intern newcomer starter student newbie beginner probationer',
  staff:
    'nurse teacher developer engineer designer analyst driver picker cook waiter agent clerk technician mechanic electrician cleaner cashier assistant guard carer operator',
  client: 'client customer guest patient tenant resident shopper buyer caller user passenger visitor member',
  pupil: 'pupil student child kid boy girl learner class teenager',
  medic:
    'doctor registrar surgeon consultant physician physio physiotherapist pharmacist gp dietitian anaesthetist paramedic midwife pharmacy',
  department:
    'sales marketing finance legal purchasing production maintenance engineering warehouse kitchen pharmacy security hr operations logistics accounting reception housekeeping procurement compliance facilities dispatch payroll',
  supplier: 'supplier vendor manufacturer wholesaler contractor subcontractor carrier haulier courier agency',
  vehicle: 'truck lorry van car bus tractor trailer ambulance',
  fix: 'fix repair mend',
  amount: 'percent hours minutes days weeks euros dollars pounds thousand',
};

const CLASSES_OF = new Map<string, string[]>();
for (const [name, members] of Object.entries(CLASSES)) {
  for (const member of members.split(' ')) {
    const key = stem(member);
    const names = CLASSES_OF.get(key) ?? [];
    if (!names.includes(`<${name}>`)) CLASSES_OF.set(key, [...names, `<${name}>`]);
  }
}

/** The classes a word belongs to, by its English stem, each as "<name>". */
export function classesOf(stemmed: string): readonly string[] {
  return CLASSES_OF.get(stemmed) ?? [];
}

/** Names of all classes, as they are written in tables. */
export const classNames: readonly string[] = Object.keys(CLASSES).map((name) => `<${name}>`);
