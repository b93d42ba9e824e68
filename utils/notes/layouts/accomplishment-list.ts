import { textKey } from '../../text/normalise';
import { impliedParts, tellingOf } from '../implied-parts';
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
  read: (unit) =>
    itemsOf(unit)
      .filter(saysEnough)
      .map((item) => accomplishment(unit, item)),
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

function isPeriodOrArea(title: string): boolean {
  const key = textKey(title);
  if (
    /^(?:(?:q[1-4]|h[12]|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|week|spring|summer|autumn|fall|winter|early|late|mid|year|sprint|half|quarter|\d{1,4}|present|now|to) ?)+$/u.test(
      key,
    )
  )
    return true;
  return /^(?:completed |other |key |main |more )?(?:projects?|work|contributions?|wins?|highlights?|open source(?: contributions?)?|technical|team|features?|delivery|impact|community|recognition|feedback and recognition|misc|general)$/u.test(
    key,
  );
}

function accomplishment(unit: Unit, item: Piece) {
  const steps = stepsOfPiece(item);
  const last = steps.reduce((most, { lines }) => Math.max(most, lines[1]), item.lines[1]);
  const title = firstWords(item.text, 80);
  const { sentences, outcomes } = tellingOf(steps);
  if (sentences >= 3 && outcomes >= 1) {
    const parts = Object.fromEntries(
      Object.entries(impliedParts(steps)).map(([part, passage]) => [part, passage.text]),
    );
    return draft(unit, { title, parts, rest: '', lines: [item.lines[0], last], certainty: 'implied' });
  }
  return draft(unit, {
    title,
    parts: {},
    rest: steps.map(({ text }) => text).join('\n'),
    lines: [item.lines[0], last],
    certainty: 'stub',
  });
}
