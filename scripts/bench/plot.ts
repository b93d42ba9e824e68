import type { Growth, Point } from './piece';

const WIDTH = 680;
const HEIGHT = 400;
/** Where the curves are drawn; to the right of it stand their names. */
const FIELD = { left: 64, right: 520, top: 44, bottom: 348 } as const;

/** Tones that can be read on white and on near black alike; the marks differ too, for those who do not see the tones. */
const INK = '#7a7a7a';
const GRID = '#7a7a7a33';
const TONES = ['#3d7fd6', '#c9701c', '#2c9a6a', '#a061c9'] as const;
const MARKS: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `<circle cx="${x}" cy="${y}" r="4"/>`,
  (x, y) => `<rect x="${round(x - 3.5)}" y="${round(y - 3.5)}" width="7" height="7"/>`,
  (x, y) => `<path d="M${x} ${round(y - 5)}l5 8.5h-10z"/>`,
  (x, y) => `<path d="M${x} ${round(y - 5)}l5 5-5 5-5-5z"/>`,
];

/** Pixels between the names of two curves, so that both can be read. */
const LINE_HEIGHT = 16;

/**
 * A plot with logarithmic scales both ways, as an SVG document: whatever takes time in proportion is a straight line that rises by one square per
 * square. The same growth gives the same text. Curves after the fourth repeat tones and marks.
 */
export function plotSvg({ title, across, up, curves }: Growth): string {
  const points = curves.flatMap((curve) => curve.points);
  const x = scale(decades(points.map(([value]) => value)), FIELD.left, FIELD.right);
  const y = scale(decades(points.map(([, value]) => value)), FIELD.bottom, FIELD.top);
  const drawn = curves.map((curve, index) => ({
    ...curve,
    tone: TONES[index % TONES.length],
    mark: MARKS[index % MARKS.length],
    places: curve.points.map(([atX, atY]): Point => [x.at(atX), y.at(atY)]),
  }));
  const nameHeights = apart(drawn.map(({ places }) => places.at(-1)?.[1] ?? FIELD.bottom));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="${INK}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(inWords({ across, up, curves }))}</desc>`,
    `<text x="${FIELD.left}" y="24" font-size="15" font-weight="600">${escaped(title)}</text>`,
    `<g stroke="${GRID}">`,
    ...x.ticks.map((tick) => `<path d="M${x.at(tick)} ${FIELD.top}V${FIELD.bottom}"/>`),
    ...y.ticks.map((tick) => `<path d="M${FIELD.left} ${y.at(tick)}H${FIELD.right}"/>`),
    '</g>',
    ...x.ticks.map(
      (tick) => `<text x="${x.at(tick)}" y="${FIELD.bottom + 18}" text-anchor="middle">${inFull(tick)}</text>`,
    ),
    ...y.ticks.map(
      (tick) => `<text x="${FIELD.left - 8}" y="${round(y.at(tick) + 4)}" text-anchor="end">${inFull(tick)}</text>`,
    ),
    `<text x="${(FIELD.left + FIELD.right) / 2}" y="${HEIGHT - 12}" text-anchor="middle">${escaped(across)}</text>`,
    `<text transform="rotate(-90)" x="${-(FIELD.top + FIELD.bottom) / 2}" y="14" text-anchor="middle">${escaped(up)}</text>`,
    ...drawn.map(({ name, tone, mark, places }, index) =>
      [
        `<g fill="${tone}"><path d="M${places.map((place) => place.join(' ')).join('L')}" fill="none" stroke="${tone}" stroke-width="2"/>`,
        ...places.map(([atX, atY]) => mark?.(atX, atY)),
        mark?.(FIELD.right + 16, nameHeights[index] ?? 0),
        `<text x="${FIELD.right + 26}" y="${round((nameHeights[index] ?? 0) + 4)}">${escaped(name)}</text></g>`,
      ].join(''),
    ),
    '</svg>\n',
  ].join('\n');
}

/** The whole powers of ten around some values above zero, as exponents; one decade where there is nothing. */
function decades(values: readonly number[]): readonly [low: number, high: number] {
  const exponents = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10);
  if (exponents.length === 0) {
    return [0, 1];
  }
  const low = Math.floor(Math.min(...exponents));
  return [low, Math.max(low + 1, Math.ceil(Math.max(...exponents)))];
}

/** Places values between two ends; a value at or below zero stands at the lower end. */
function scale([low, high]: readonly [low: number, high: number], start: number, end: number) {
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const at = (value: number) => {
    const exponent = value > 0 ? Math.log10(value) : low;
    return round(start + ((Math.min(high, Math.max(low, exponent)) - low) / (high - low)) * (end - start));
  };
  return { ticks, at };
}

/** Heights for names near those wanted, with room for a line between any two. */
function apart(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((height, index) => ({ height, index })).sort((left, right) => right.height - left.height);
  const heights: number[] = [];
  let below = Number.POSITIVE_INFINITY;
  for (const { height, index } of order) {
    below = Math.min(height, below - LINE_HEIGHT);
    heights[index] = round(below);
  }
  return heights;
}

function inWords({ across, up, curves }: Pick<Growth, 'across' | 'up' | 'curves'>): string {
  const tables = curves.map(({ name, points }) => {
    return `${name}: ${points.map(([atX, atY]) => `${inFull(atX)}: ${inFull(Number(atY.toPrecision(3)))}`).join('; ')}.`;
  });
  return `${up} by ${across}. ${tables.join(' ')}`;
}

function inFull(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
