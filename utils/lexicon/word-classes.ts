import { stem } from '../text/stems';

/** Words that do the same work in a phrase: "<relative>" in a table stands for any of them, in all its forms. */
const CLASSES: { readonly [name: string]: string } = {
  relative:
    'daughter son mother father mum mom dad parent wife husband brother sister family families relative niece nephew grandson granddaughter partner aunt uncle carer guardian',
  phone: 'ring call phone telephone',
  tell: 'tell inform explain say mention let warn',
  boss: 'manager boss director ceo cto cfo head supervisor lead vp principal owner chief superior foreman executive',
  colleague:
    'colleague coworker teammate team developer engineer nurse teacher designer analyst apprentice trainee junior newcomer starter intern volunteer staff',
  client:
    'client customer guest patient tenant resident shopper buyer caller user passenger visitor member pupil student',
  pupil: 'pupil student child kid boy girl learner class teenager',
  doc: 'document guide manual wiki page runbook playbook readme checklist instruction handbook note',
  fix: 'fix repair mend sort solve resolve restore replace',
  cut: 'cut reduce halve drop lower shrink decrease shorten',
  raise: 'raise increase grow lift double triple improve climb rise',
  show: 'show teach explain train demonstrate walk',
  agree: 'agree accept approve sign settle',
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
