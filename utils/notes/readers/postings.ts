import type { Block, Language } from '../../model';
import { languagesOf } from '../../posting/languages';
import { requirementsOf } from '../../posting/requirements';
import { collapseSpace } from '../../text/normalise';
import type { Piece, Section } from '../outline';
import { roleOf } from '../roles';
import { stepsOf } from '../steps';
import { type Context, claim, type Findings, linesAcross } from './findings';

/** A posting asks for at least this much; less is a remark about one. */
const FEWEST_REQUIREMENTS = 3;

/** Reads a posting pasted into the notes. False when it asks for too little to be one; then nothing is filed. */
export function readPosting(section: Section, context: Context, language: Language, findings: Findings): boolean {
  const blocks = blocksOf(section);
  const requirements = requirementsOf(blocks, languagesOf(blocks));
  if (requirements.length < FEWEST_REQUIREMENTS) return false;
  const headings = [...context.headings].reverse();
  const { title, company } = headOf([section.title, ...openingOf(section), ...headings], headings);
  const lines = linesAcross(section.lines, ...stepsOf(section).map((step) => step.lines));
  findings.postings.push({
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    blocks,
    requirements,
    language,
    lines,
  });
  claim(findings, lines);
  return true;
}

function blocksOf(section: Section): Block[] {
  const blocks: Block[] = [];
  const add = (kind: Block['kind'], level: number, text: string) => {
    const words = collapseSpace(text);
    if (words !== '') blocks.push({ kind, level, text: words });
  };
  const piece = (one: Piece, depth: number) => {
    add(one.kind === 'item' ? 'item' : 'paragraph', one.kind === 'item' ? depth : 0, one.text);
    for (const child of one.children) piece(child, depth + 1);
  };
  const walk = (one: Section) => {
    if (one.title) add('heading', Math.min(7, Math.max(1, Math.round(one.level))), one.title);
    for (const own of one.pieces) piece(own, 1);
    for (const child of one.sections) walk(child);
  };
  walk(section);
  return blocks;
}

/** The heading or line in bold right below the posting's own heading, which often names the job. */
function openingOf({ pieces, sections: [first] }: Section): string[] {
  return pieces.length === 0 && first && roleOf(first.title) === undefined ? [first.title] : [];
}

/** "Route planner, Harbour Trust, Bergen": the job and whose it is, where the headings of the notes name them too. */
function headOf(candidates: readonly string[], headings: readonly string[]): { title?: string; company?: string } {
  const whole = titleOf(candidates);
  if (whole === undefined) return {};
  const [title = whole, second = ''] = whole.split(/\s*,\s+|\s+(?:at|@|bei|chez)\s+|\s+[–—|]\s+/u);
  const isNamed = second !== '' && headings.some((heading) => heading.includes(second));
  const isAt = /\s(?:at|@|bei|chez)\s/u.test(whole);
  return isNamed || isAt ? { title, company: second } : { title: whole };
}

/** What headings say around the name of a job. */
const AROUND =
  /\b(?:job (?:description|posting|ad)|role overview|role description|position overview|interview (?:prep(?:aration)?|notes|guide|questions)|prep(?:aration)?(?: notes)?|notes|overview|description|posting|requirements)\b/giu;

/** The job's title, from the nearest heading that has more than such words. */
function titleOf(headings: readonly string[]): string | undefined {
  for (const heading of headings) {
    const bare = collapseSpace(heading.replace(AROUND, ' ')).replace(/^[\s:–—|-]+|[\s:–—|-]+$/gu, '');
    if (
      bare !== '' &&
      bare.split(' ').length <= 12 &&
      !/[?!]$/u.test(bare) &&
      !/^(?:my|the|about|what|job|role|key|qualifications|responsibilities)\b/iu.test(bare)
    )
      return bare;
  }
  return undefined;
}
