import { expect, test } from 'vitest';

import { DAY } from '../../base';
import { createWords } from '../../i18n';
import { createLayout, type Frame } from '../../layout';
import { exactly, timelineOf } from '../../testCore';
import { createMarkPositioner } from './markPositions';

const HALF_A_HUNDREDTH = 0.0051;

const start = Date.UTC(2025, 0, 1);
const timeline = timelineOf(
  Array.from({ length: 30 }, (_, k) => {
    const from = start + k * 3.3 * DAY;
    return { id: `e${k}`, bounds: exactly(from, from + (k % 4) * 2 * DAY) };
  }),
  { start, end: start + 100 * DAY },
);
const layout = createLayout(timeline, {
  words: createWords('en', timeline.core.timeZone),
  measure: (text) => text.length * 7,
});
const size = { widthPx: 960, heightPx: 640 };
const frameAt = (day: number, days: number): Frame => {
  const from = start + day * DAY;
  return layout.frame({ start: from, end: from + days * DAY }, size);
};

/** Where everything comes to stand, against where the frame says that it stands. */
function misplaced(
  frame: Frame,
  { groupX, marks }: ReturnType<ReturnType<typeof createMarkPositioner>>,
) {
  return frame.marks.flatMap((mark, k) => {
    const positioned = marks[k];
    if (!positioned || positioned.mark.key !== mark.key) return [`${mark.key} is missing`];
    const pairs = [[positioned.y, mark.y]];
    // A bar's own place is its left end.
    if (!(mark.kind === 'span' && mark.certainX)) pairs.push([groupX + positioned.x, mark.x]);
    if (mark.kind !== 'cluster' && positioned.mark.kind !== 'cluster') {
      const [bar, drawn] = [mark.certainX ?? [], positioned.mark.certainX ?? []];
      bar.forEach((at, end) => pairs.push([groupX + positioned.x + (drawn[end] ?? NaN), at]));
      if (mark.label)
        pairs.push([groupX + positioned.x + (positioned.mark.label?.x ?? NaN), mark.label.x]);
    }
    // Each number is rounded by itself.
    const isOff = pairs.some(
      ([at = NaN, expected = NaN]) => !(Math.abs(at - expected) < 3 * HALF_A_HUNDREDTH),
    );
    return isOff ? [mark.key] : [];
  });
}

test('whatever came before, everything stands where the frame has it', () => {
  const place = createMarkPositioner();
  for (const [day, days] of [
    [0, 100],
    [3, 100],
    [7.77, 100],
    [7.77, 31],
    [9, 31],
    [400, 31],
    [40, 31],
    [0, 100],
  ] as const) {
    const frame = frameAt(day, days);
    expect(misplaced(frame, place(frame))).toEqual([]);
  }
});

test('what only pans stays the same object; what only moves keeps its shape', () => {
  const place = createMarkPositioner();
  const first = place(frameAt(20, 60));
  const panned = place(frameAt(20.5, 60));
  const keys = new Map(first.marks.map((one) => [one.mark.key, one]));
  const kept = panned.marks.filter((one) => keys.get(one.mark.key) === one);
  expect(kept.length).toBeGreaterThan(panned.marks.length / 2);
  expect(panned.groupX).not.toBe(first.groupX);

  const zoomed = place(frameAt(20.6, 59));
  const shapes = new Map(panned.marks.map(({ mark }) => [mark.key, mark]));
  const moments = zoomed.marks.filter(({ mark }) => mark.kind === 'point');
  const reshaped = moments.filter(({ mark }) => shapes.get(mark.key) !== mark);
  expect(moments.length).toBeGreaterThan(3);
  expect(reshaped.length).toBeLessThan(moments.length / 2);
});

test('of new marks there are no more in a frame than asked for, and all of them in the end', () => {
  const place = createMarkPositioner();
  const few = place(frameAt(0, 5)).marks.length;
  const all = frameAt(0, 100);
  expect(all.marks.length).toBeGreaterThan(few + 8);
  const shown = [1, 2].map(() => place(all, 4).marks.length);
  const kept = all.marks.filter(({ key }) => frameAt(0, 5).marks.some((mark) => mark.key === key));
  expect(shown).toEqual([kept.length + 4, kept.length + 8]);
  expect(misplaced(all, place(all))).toEqual([]);
});
