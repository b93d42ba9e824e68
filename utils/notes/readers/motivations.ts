import type { MotivationDraft } from '../../model';
import type { Section } from '../outline';
import { type Step, stepsOf } from '../steps';
import { isPlaceholder } from '../words/placeholders';
import { claim, type Findings, linesAcross } from './findings';

/** A paragraph about the role at hand, among wishes for the future. */
const ABOUT_ROLE = /\b(?:this|the) (?:opportunity|role|position|job)\b/iu;
const ABOUT_COMPANY = /\byour (?:company|mission|product|team)\b|\bthis company\b/iu;

/** "Motivation" alone is also the motivation of a document; then nobody speaks in it. */
const ONLY_MOTIVATION = /^\W*motivations?\W*$/iu;
const SPEAKS = /\b(?:i|i'm|i’m|i've|i’ve|my|me|ich|je|yo|eu)\b/iu;

/** Reads why the person wants the job: the whole section is one motivation, unless a wish turns to the role at hand. */
export function readMotivation(section: Section, kind: MotivationDraft['kind'], findings: Findings): void {
  const groups: { kind: MotivationDraft['kind']; steps: Step[] }[] = [];
  for (const step of stepsOf(section)) {
    if (isPlaceholder(step.text)) continue;
    const last = groups.at(-1);
    const turned = kind === 'aspiration' && last && step.opens ? turnedTo(step.text) : undefined;
    if (!last || (turned && turned !== last.kind)) groups.push({ kind: turned ?? kind, steps: [step] });
    else last.steps.push(step);
  }
  for (const group of groups) {
    const text = group.steps
      .map((step, index) => `${index === 0 ? '' : step.kind === 'text' && step.opens ? '\n\n' : '\n'}${step.text}`)
      .join('');
    if (!/\p{L}{2}/u.test(text) || (ONLY_MOTIVATION.test(section.title) && !SPEAKS.test(text))) continue;
    const lines = linesAcross(...group.steps.map((step) => step.lines));
    findings.motivations.push({ kind: group.kind, text, lines });
    for (const step of group.steps) claim(findings, step.lines);
  }
}

function turnedTo(text: string): MotivationDraft['kind'] | undefined {
  const head = text.slice(0, 600);
  if (ABOUT_COMPANY.test(head)) return 'company';
  return ABOUT_ROLE.test(head) ? 'role' : undefined;
}
