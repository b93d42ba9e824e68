import type { Lines, TraitDraft } from '../../model';
import { textKey } from '../../text/normalise';
import type { Piece, Section } from '../outline';
import { isQuestion } from '../questions';
import { roleOf } from '../roles';
import { stepsOf, stepsOfPiece } from '../steps';
import { isPlaceholder } from '../words/placeholders';
import { ADVISES } from '../words/story-cues';
import { claim, type Findings, linesAcross, markHeading } from './findings';

export type TraitKind = 'strengths' | 'weaknesses';

const STRENGTHS =
  /^(?:my |key |greatest |top |core )*(?:strengths?|superpowers?|good at|pros|stärken|forces|fortalezas|forças)\b/u;
const WEAKNESSES =
  /^(?:my |key |greatest |biggest |top )*(?:weakness(?:es)?|bad at|cons|areas? (?:of|for) (?:improvement|growth|development)|growth areas?|schwächen|faiblesses|debilidades|fraquezas)\b/u;

/** Which of the two a label or heading names. */
export function traitNamed(text: string): TraitKind | undefined {
  const key = textKey(text.slice(0, 80));
  if (STRENGTHS.test(key) && !/weakness/u.test(key)) return 'strengths';
  if (WEAKNESSES.test(key) && !/strength/u.test(key)) return 'weaknesses';
  const role = roleOf(text);
  return role === 'strengths' || role === 'weaknesses' ? role : undefined;
}

/** Reads a list of strengths or of weaknesses, or of both under labels. `kind` is what the heading says; undefined is both. */
function readTraits(pieces: readonly Piece[], kind: TraitKind | undefined, findings: Findings): void {
  let current = kind;
  const hasItems = pieces.some((piece) => piece.kind === 'item');
  for (const piece of pieces) {
    const label = /^(.{1,40}?)\s*[:：—–-]\s*(.*)$/su.exec(piece.text);
    const named = traitNamed(label?.[1] ?? piece.text);
    const isLabel = named !== undefined && (label !== null || piece.text.split(/\s+/u).length <= 4);
    if (isLabel) {
      current = named;
      markHeading(findings, piece.lines);
      const rest = label?.[2]?.trim() ?? '';
      if (rest !== '') pushList(rest, piece.lines, named, findings);
      readTraits(piece.children, named, findings);
    } else if (current && (piece.kind === 'item' || (piece.kind === 'text' && !hasItems && !isQuestion(piece.text)))) {
      pushPiece(piece, current, findings);
    }
  }
}

/** An answer to "What are your strengths?" is a list of them. */
export function readTraitAnswer(question: string, section: Section, findings: Findings): void {
  const key = textKey(question);
  const strengths = /\bstrengths?\b/u.test(key);
  const weaknesses = /\bweakness(?:es)?\b/u.test(key);
  if (!strengths && !weaknesses) return;
  const told = section.pieces.filter(({ kind, text }) => kind !== 'text' || !(isAdvice(text) || LEADS_ON.test(text)));
  readTraits(told, strengths && weaknesses ? undefined : strengths ? 'strengths' : 'weaknesses', findings);
}

/** "Choose a real one, but one you are working on": said to whoever answers, not by them. */
function isAdvice(text: string): boolean {
  const lower = text.slice(0, LONGEST_LOOK).toLowerCase().replaceAll('’', "'");
  return ADVISES.test(lower) && !SPEAKS.test(lower);
}

/** "A good one would be …": the trait follows. */
const LEADS_ON = /^.{1,60}(?:[:：…]|\.{2,5})$/u;

/** One person speaks of themselves. Lower case. */
const SPEAKS = /\b(?:i|i'm|i've|i'd|my|me)\b/u;

/** What the patterns see of a line is bounded. */
const LONGEST_LOOK = 300;

/** Reads a section named by its heading, its own sub-headings too. */
export function readTraitSection(section: Section, kind: TraitKind | undefined, findings: Findings): void {
  readTraits(section.pieces, kind, findings);
  for (const child of section.sections) {
    if (isApart(child)) continue;
    const named = traitNamed(child.title) ?? kind;
    const isName = traitNamed(child.title) !== undefined;
    if (isName || !named) readTraitSection(child, named, findings);
    else {
      const steps = stepsOf(child);
      const lines = linesAcross(child.lines, ...steps.map((step) => step.lines));
      push(
        { text: child.title.replace(/[:：]$/u, ''), note: steps.map(({ text }) => text).join('\n'), lines },
        named,
        findings,
      );
    }
  }
}

/** A question or a heading with a name of its own does not belong to the list above it. */
export function isApart({ title }: Section): boolean {
  return isQuestion(title) || (roleOf(title) !== undefined && traitNamed(title) === undefined);
}

function pushPiece(piece: Piece, kind: TraitKind, findings: Findings): void {
  const below = piece.children.flatMap(stepsOfPiece);
  const lines = linesAcross(piece.lines, ...below.map((step) => step.lines));
  push({ text: piece.text, note: below.map(({ text }) => text).join('\n'), lines }, kind, findings);
}

/** "strengths: patient, thorough" is a list on one line. */
function pushList(text: string, lines: Lines, kind: TraitKind, findings: Findings): void {
  const several = /^[^.]{1,200}$/u.test(text) && text.includes(',') ? text.split(/\s*[,;]\s*/u) : [text];
  const short = several.every((one) => one.split(/\s+/u).length <= 6);
  for (const one of short ? several : [text]) push({ text: one, lines }, kind, findings);
}

function push({ text, note, lines }: TraitDraft, kind: TraitKind, findings: Findings): void {
  if (!/\p{L}/u.test(text) || isPlaceholder(text)) return;
  findings[kind].push({ text, ...(note ? { note } : {}), lines });
  claim(findings, lines);
}
