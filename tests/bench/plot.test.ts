import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Growth, Point } from '../../scripts/bench/piece';
import { plotSvg } from '../../scripts/bench/plot';

const growth = (curves: Growth['curves']): Growth => ({
  file: 'any',
  title: 'Any growth',
  across: 'stories',
  up: 'milliseconds',
  curves,
});

/** The corners of each curve. */
function corners(svg: string): readonly (readonly Point[])[] {
  return [...svg.matchAll(/<path d="M([^"]+)" fill="none"/gu)].map(([, path = '']) =>
    path.split('L').map((place): Point => {
      const [x = Number.NaN, y = Number.NaN] = place.split(' ').map(Number);
      return [x, y];
    }),
  );
}

describe('a plot of growth', () => {
  it('draws what grows in proportion as a straight line', () => {
    const [places = []] = corners(
      plotSvg(
        growth([
          {
            name: 'ours',
            points: [
              [10, 1],
              [100, 10],
              [1_000, 100],
            ],
          },
        ]),
      ),
    );
    const [first, second, third] = places;
    expect(third?.[0]).toBe((second?.[0] ?? 0) * 2 - (first?.[0] ?? 0));
    expect(third?.[1]).toBe((second?.[1] ?? 0) * 2 - (first?.[1] ?? 0));
    expect(third?.[1]).toBeLessThan(first?.[1] ?? 0);
  });

  it('says in words what it shows, and reads names as text', () => {
    const { document } = parseHTML(plotSvg(growth([{ name: 'a < b & "c"', points: [[10, 0.25]] }])));
    expect(document.querySelector('desc')?.textContent).toBe('milliseconds by stories. a < b & "c": 10: 0.25.');
    expect(document.querySelectorAll('g g, script').length).toBe(0);
  });

  it('keeps the names of curves that end together apart', () => {
    const points: readonly Point[] = [
      [1, 5],
      [10, 50],
    ];
    const svg = plotSvg(growth(['one', 'two', 'three'].map((name) => ({ name, points }))));
    const heights = [...svg.matchAll(/<text x="546" y="([\d.]+)">/gu)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(3);
    expect(
      Math.min(...heights.flatMap((one, index) => heights.slice(index + 1).map((other) => Math.abs(one - other)))),
    ).toBeGreaterThanOrEqual(16);
  });

  it('stays within its field whatever is drawn', () => {
    const number = fc.oneof(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.constant(0));
    const curve = fc.record({ name: fc.string(), points: fc.array(fc.tuple(number, number), { maxLength: 8 }) });
    fc.assert(
      fc.property(fc.array(curve, { maxLength: 6 }), (curves) => {
        const svg = plotSvg(growth(curves));
        expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
        for (const [x, y] of corners(svg)
          .flat()
          .filter(([x]) => !Number.isNaN(x))) {
          expect(x >= 64 && x <= 520 && y >= 44 && y <= 348).toBe(true);
        }
      }),
    );
  });
});
