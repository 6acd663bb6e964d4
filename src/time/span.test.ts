import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamped, panned, zoomed } from './span';

describe('zoomed', () => {
  test('shows more for a factor over 1, around the anchor', () => {
    expect(zoomed({ start: 100, end: 200 }, 2, 150)).toEqual({ start: 50, end: 250 });
    expect(zoomed({ start: 100, end: 200 }, 0.5, 100)).toEqual({ start: 100, end: 150 });
    expect(zoomed({ start: 100, end: 200 }, 2, 300)).toEqual({ start: -100, end: 100 });
  });
});

test('panned moves both ends', () => {
  expect(panned({ start: 100, end: 200 }, -30)).toEqual({ start: 70, end: 170 });
});

describe('clamped', () => {
  const limits = { start: 0, end: 1000 };
  test.each([
    ['inside stays', { start: 10, end: 60 }, { start: 10, end: 60 }],
    ['before the limits moves inside', { start: -30, end: 20 }, { start: 0, end: 50 }],
    ['after the limits moves inside', { start: 990, end: 1040 }, { start: 950, end: 1000 }],
    ['entirely outside moves inside', { start: 5000, end: 5100 }, { start: 900, end: 1000 }],
    ['too long becomes the limits', { start: -100, end: 1200 }, limits],
    ['too short is widened around its middle', { start: 500, end: 502 }, { start: 496, end: 506 }],
    ['too short at the edge stays inside', { start: 999, end: 1000 }, { start: 990, end: 1000 }],
    ['reversed is widened around its middle', { start: 600, end: 400 }, { start: 495, end: 505 }],
    ['not a number becomes the limits', { start: NaN, end: 20 }, limits],
    ['infinite becomes the limits', { start: -Infinity, end: Infinity }, limits],
  ])('%s', (_, view, expected) => {
    expect(clamped(view, limits, 10)).toEqual(expected);
  });

  test('returns the view itself if nothing changes', () => {
    const view = { start: 10, end: 60 };
    expect(clamped(view, limits, 10)).toBe(view);
    const unlimited = { start: -Infinity, end: Infinity };
    expect(clamped(view, unlimited, 10)).toBe(view);
  });

  test('returns the limits if they are shorter than the minimum', () => {
    expect(clamped({ start: 2, end: 4 }, { start: 0, end: 5 }, 10)).toEqual({ start: 0, end: 5 });
  });

  test('is inside the limits and long enough, with the same duration if that fits', () => {
    const ms = fc.oneof(fc.double(), fc.double({ min: -5e13, max: 5e13, noNaN: true }));
    fc.assert(
      fc.property(ms, ms, fc.double({ min: 1, max: 1e13, noNaN: true }), (start, end, length) => {
        const bounds = { start: -1e12, end: -1e12 + length };
        const found = clamped({ start, end }, bounds, 600);
        expect(found.start).toBeGreaterThanOrEqual(bounds.start);
        expect(found.end).toBeLessThanOrEqual(bounds.end);
        expect(found.end - found.start).toBeGreaterThanOrEqual(Math.min(600, length) - 0.01);
        if (end - start > 600 && end - start < length) {
          expect(found.end - found.start).toBeCloseTo(end - start, 1);
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
