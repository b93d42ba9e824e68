import { textKey } from '../../text/normalise';
import { impliedParts, tellingOf } from '../implied-parts';
import { labelOf } from '../labels';
import type { Piece } from '../outline';
import { stepsOfPiece } from '../steps';
import { draft, type Unit } from '../story';
import { firstWords } from '../titles';
import { PAST_START } from '../words/story-cues';
import type { Layout } from './types';

/** A list of accomplishments, as in a brag document: each item is one, under a year, an area, or the document's own heading. */
export const accomplishmentList: Layout = {
  id: 'accomplishment-list',
  recognise: (unit) => {
    if (unit.container !== 'stories' || unit.isParent || unit.question !== undefined) return 0;
    const items = itemsOf(unit);
    const done = items.filter(({ text }) => PAST_START.test(text.toLowerCase())).length;
    const list = items.length >= FEWEST && done >= items.length * MOSTLY;
    return list && (unit.isContainer || isPeriodOrArea(unit.section.title)) ? 0.55 : 0;
  },
  read: (unit) => {
    const organization = metaOf(unit, 'organization');
    const period = isPeriod(unit.section.title) ? unit.section.title : metaOf(unit, 'period');
    const around = { ...(organization ? { organization } : {}), ...(period ? { period } : {}) };
    return itemsOf(unit)
      .filter(saysEnough)
      .map((item) => accomplishment(unit, item, around));
  },
};

/** Two items may tell one thing; more are a list. */
const FEWEST = 3;

/** At least this share of the items begins with what was done. */
const MOSTLY = 0.4;

function itemsOf({ section }: Unit): Piece[] {
  return section.pieces.filter(({ kind }) => kind === 'item');
}

/** A few words are a note to oneself. */
function saysEnough({ text }: Piece): boolean {
  return text.split(/\s+/u).length >= 5;
}

/** What a line above the list says of all of it: "Company: Acme". */
function metaOf({ section }: Unit, kind: 'organization' | 'period'): string | undefined {
  const label = section.pieces
    .map((piece) => labelOf(piece))
    .find((found) => found?.meta === kind && found.rest !== '');
  return label?.rest;
}

const PERIOD =
  /^(?:(?:q[1-4]|h[12]|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|week|spring|summer|autumn|fall|winter|early|late|mid|year|sprint|half|quarter|\d{1,4}|present|now|to) ?)+$/u;
const AREA =
  /^(?:completed |other |key |main |more )?(?:projects?|work|contributions?|wins?|highlights?|open source(?: contributions?)?|technical|team|features?|delivery|impact|community|recognition|feedback and recognition|misc|general)$/u;

function isPeriod(title: string): boolean {
  return PERIOD.test(textKey(title.slice(0, 60)));
}

function isPeriodOrArea(title: string): boolean {
  return isPeriod(title) || AREA.test(textKey(title.slice(0, 60)));
}

function accomplishment(unit: Unit, item: Piece, around: { organization?: string; period?: string }) {
  const steps = stepsOfPiece(item);
  const last = steps.reduce((most, { lines }) => Math.max(most, lines[1]), item.lines[1]);
  const title = firstWords(item.text, 80);
  const { sentences, outcomes } = tellingOf(steps);
  if (sentences >= 3 && outcomes >= 1) {
    const parts = Object.fromEntries(
      Object.entries(impliedParts(steps)).map(([part, passage]) => [part, passage.text]),
    );
    return draft(unit, { title, parts, rest: '', ...around, lines: [item.lines[0], last], certainty: 'implied' });
  }
  return draft(unit, {
    title,
    parts: {},
    rest: steps.map(({ text }) => text).join('\n'),
    lines: [item.lines[0], last],
    certainty: 'stub',
    ...around,
  });
}
