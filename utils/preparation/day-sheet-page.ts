import type { DaySheet } from '../model';

/**
 * How high the sheet is on paper, in points, as `DaySheet.css` draws it: type of 10 pt with its lines, margins and rules. Counted in characters, as
 * nothing can be measured here; the widths are those of the wider faces that systems have, so that a page is rather called full than overrun.
 */

/** What is left of a Letter page, the shorter one, between margins of 12 mm, and a line spared for words that break badly. */
export const PAGE_HEIGHT = 721 - 14;

/** A line of 10 pt, and one of the small type beside titles. */
const LINE = 14.2;
const SMALL_LINE = 12.6;
const TITLE_LINE = 18;

/** Around a heading, an item of a list, a story, the head and the foot of the page: margins, padding and rules. */
const AROUND = { heading: 14.8, item: 6.2, story: 7.4, head: 8.3, below: 5.7, foot: 19.7, reserve: 2.9 } as const;

/** Characters in a line: of quotes, of our own words and of bold ones; over the whole page, and in one of two columns. */
const WHOLE = { quote: 104, own: 88, bold: 72, title: 52 } as const;
const HALF = { quote: 49, own: 44, bold: 34 } as const;

/** A story's title takes less than half of its line where what it answers stands beside it, in small type. */
const BESIDE = { title: 32, answers: 62 } as const;

/**
 * What stands at the right of the head goes below the title where the two do not fit beside one another: characters of the title are wider than
 * those of place and people by so much, and together they have so many of the narrower. A day with its time is as long as `moment`.
 */
const HEAD = { titleWider: 1.6, together: 88, moment: 28 } as const;

type Width = typeof WHOLE | typeof HALF;

/** The height of the sheet in points, without the lines for notes, which take what is left. */
export function heightOf(sheet: DaySheet): number {
  const { anchors, lineUp, reserve, gaps, questions } = sheet;
  const asked = (width: Width) =>
    sum(questions, ({ texts }) => heading('', width) + sum(texts, (text) => item(lines(text, width.own))));
  return (
    headOf(sheet) +
    (anchors.length > 0 ? heading('', WHOLE) + sum(anchors, (anchor) => item(lines(anchor, WHOLE.quote))) : 0) +
    (lineUp.length > 0 ? heading('', WHOLE) + sum(lineUp, storyHeight) : 0) +
    (reserve.length > 0 ? AROUND.reserve + SMALL_LINE * lines(reserve.join('. '), WHOLE.quote) : 0) +
    (gaps.length > 0 ? Math.max(sum(gaps, gapHeight), asked(HALF)) : asked(WHOLE)) +
    AROUND.foot
  );
}

function headOf({ title, company, at, place, people }: DaySheet): number {
  const where = [place, people].filter(Boolean).join(' · ');
  const left = TITLE_LINE * lines(title, WHOLE.title) + (company ? LINE : 0);
  const right = (at ? LINE : 0) + (where === '' ? 0 : LINE * lines(where, WHOLE.own));
  const widest = Math.max(at ? HEAD.moment : 0, where.length);
  const isBeside = HEAD.titleWider * title.length + widest <= HEAD.together;
  return AROUND.head + (isBeside ? Math.max(left, right) : left + AROUND.below + right);
}

function storyHeight({ story, answers, opening }: DaySheet['lineUp'][number]): number {
  const beside = answers.join('; ');
  const top =
    beside === ''
      ? LINE * lines(story, WHOLE.bold)
      : Math.max(LINE * lines(story, BESIDE.title), SMALL_LINE * lines(beside, BESIDE.answers));
  return AROUND.story + top + (opening === undefined ? 0 : LINE * lines(opening, WHOLE.quote));
}

function gapHeight({ about, words }: DaySheet['gaps'][number]): number {
  return heading(`If they ask about “${about}”`, HALF) + LINE * lines(words.join(' '), HALF.quote);
}

function heading(text: string, width: Width): number {
  return AROUND.heading + LINE * lines(text, width.bold);
}

function item(count: number): number {
  return AROUND.item + LINE * count;
}

function lines(text: string, width: number): number {
  return Math.max(1, Math.ceil(text.length / width));
}

function sum<Item>(items: readonly Item[], height: (item: Item) => number): number {
  return items.reduce((total, one) => total + height(one), 0);
}
