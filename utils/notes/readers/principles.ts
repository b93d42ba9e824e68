import type { Piece, Section } from '../outline';
import { stepsOf, stepsOfPiece } from '../steps';
import { claim, type Findings, linesAcross } from './findings';

/** A name is short. */
const LONGEST_NAME = 80;

/** Reads competencies or principles with what they mean: "**Ownership**: Act on behalf of …", or a sub-heading for each. */
export function readPrinciples(section: Section, findings: Findings): void {
  const company = companyNamed(section.title);
  const from = findings.competencies.length;
  readNames(section, findings);
  if (company === undefined) return;
  const named = findings.competencies.splice(from).map((competency) => ({ ...competency, company }));
  findings.competencies.push(...named);
}

/** Words before "principles" that are no company's name. */
const NO_COMPANY = new Set(
  'the our my their your leadership core key guiding company team general common main'.split(' '),
);

/** Whose principles a heading announces: "Aldermoor's 12 Leadership Principles", "Aldermoor Values"; undefined where it names nobody. */
export function companyNamed(heading: string): string | undefined {
  const name =
    /^\s*(?:the\s+)?(\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3})['’]s?\s/u.exec(heading)?.[1] ??
    /^\s*(\p{Lu}[\p{L}\p{N}&.-]*)\s(?:\d+\s)?(?:leadership\s|core\s)?(?:principles|values)/iu.exec(heading)?.[1];
  return name === undefined || NO_COMPANY.has(name.toLowerCase()) ? undefined : name;
}

function readNames(section: Section, findings: Findings): void {
  for (const piece of section.pieces) {
    if (piece.table) {
      for (const { cells, lines } of piece.table.rows) push(cells[0] ?? '', cells.slice(1).join('\n'), lines, findings);
    } else if (piece.kind === 'item') readItem(piece, findings);
  }
  for (const child of section.sections) {
    const steps = stepsOf(child);
    const lines = linesAcross(child.lines, ...steps.map((step) => step.lines));
    push(child.title.replace(/^\d{1,2}[.)]\s*/u, ''), steps.map(({ text }) => text).join('\n'), lines, findings);
  }
}

function readItem(piece: Piece, findings: Findings): void {
  const [first] = piece.strong;
  const bold = first && first.start === 0 ? first.end : 0;
  const dash = /\s*(?:[:：]\s|\s[—–-]\s)/u.exec(piece.text);
  const end = bold > 0 ? bold : (dash?.index ?? piece.text.length);
  const below = piece.children.flatMap(stepsOfPiece);
  const description = [piece.text.slice(end).replace(/^\s*[:：—–-]\s*/u, ''), ...below.map(({ text }) => text)].filter(
    (text) => text !== '',
  );
  push(
    piece.text.slice(0, end),
    description.join('\n'),
    linesAcross(piece.lines, ...below.map((step) => step.lines)),
    findings,
  );
}

function push(raw: string, description: string, lines: readonly [number, number], findings: Findings): void {
  const name = raw.replace(/[\s:：—–-]+$/u, '').trim();
  if (name === '' || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return;
  findings.competencies.push({ name, ...(description === '' ? {} : { description }), lines });
  claim(findings, lines);
}
