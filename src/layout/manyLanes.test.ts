/** Lanes of many: those that do not fit scroll, and stay readable. */
import { describe, expect, test } from 'vitest';

import { createWords } from '../i18n';
import { contentHeight } from './lanes';
import { neededHeight } from './neededHeight';
import { createRandom, layoutOf, measure, randomTimeline } from './testLayout';

/** The least height of a lane in which its name can be read (px). */
const READABLE_PX = 22;
const texts = { words: createWords('en', 'UTC'), measure };

describe.each([
  [1, 30],
  [5, 60],
  [12, 120],
  [13, 120],
  [60, 90],
  [60, 280],
])('%i lanes of %i events', (lanes, count) => {
  const timeline = randomTimeline(createRandom(lanes + count), count, lanes);
  const layout = layoutOf(timeline);

  test.each([358, 452, 704, 1216, 1856])('at %i px', (widthPx) => {
    const boxPx = neededHeight(timeline, widthPx, texts);
    expect(boxPx).toBeGreaterThanOrEqual(200);
    expect(boxPx).toBeLessThanOrEqual(1200);
    for (const density of ['full', 'marks'] as const) {
      const heightPx = contentHeight(timeline, { widthPx, heightPx: boxPx }, density);
      const frame = layout.frame(timeline.period, { widthPx, heightPx }, density);
      expect(Math.min(...frame.lanes.map((lane) => lane.heightPx))).toBeGreaterThanOrEqual(
        READABLE_PX,
      );
      const last = frame.lanes.at(-1)!;
      expect(last.y + last.heightPx).toBeCloseTo(heightPx);
      if (lanes <= 12) expect(heightPx).toBe(boxPx);
      if (lanes === 60) expect(heightPx).toBeGreaterThan(boxPx);
    }
  });

  test('a box of any height shows its lanes whole or scrolls', () => {
    for (const heightPx of [200, 400, 2000, 9000]) {
      const size = { widthPx: 800, heightPx };
      expect(contentHeight(timeline, size, 'compact')).toBe(heightPx);
      const contentPx = contentHeight(timeline, size, 'full');
      expect(contentPx).toBeGreaterThanOrEqual(heightPx);
      if (lanes <= 12 || heightPx === 9000) expect(contentPx).toBe(heightPx);
    }
  });
});

test('the height stays while the view moves', () => {
  const timeline = randomTimeline(createRandom(3), 200, 40);
  const size = { widthPx: 900, heightPx: 500 };
  const heightPx = contentHeight(timeline, size, 'full');
  const layout = layoutOf(timeline);
  const { start, end } = timeline.period;
  const views = [1, 0.3, 0.02].map((share) => ({ start, end: start + (end - start) * share }));
  for (const view of views) {
    const last = layout.frame(view, { ...size, heightPx }).lanes.at(-1)!;
    expect(last.y + last.heightPx).toBeCloseTo(heightPx);
  }
});
