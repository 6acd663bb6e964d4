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

/** Keys of the marks whose positions differ from the frame's. */
function misplaced(
  frame: Frame,
  { groupX, marks }: ReturnType<ReturnType<typeof createMarkPositioner>>,
) {
  return frame.marks.flatMap((mark, k) => {
    const positioned = marks[k];
    if (!positioned || positioned.mark.key !== mark.key) return [`${mark.key} is missing`];
    const pairs = [[positioned.y, mark.y]];
    // A span's own origin is its left end.
    if (!(mark.kind === 'span' && mark.certainX)) pairs.push([groupX + positioned.x, mark.x]);
    if (mark.kind !== 'cluster' && positioned.mark.kind !== 'cluster') {
      const [bar, positionedBar] = [mark.certainX ?? [], positioned.mark.certainX ?? []];
      bar.forEach((at, end) =>
        pairs.push([groupX + positioned.x + (positionedBar[end] ?? NaN), at]),
      );
      if (mark.label)
        pairs.push([groupX + positioned.x + (positioned.mark.label?.x ?? NaN), mark.label.x]);
    }
    // Up to three numbers are added, each rounded by itself.
    const isOff = pairs.some(
      ([at = NaN, expected = NaN]) => !(Math.abs(at - expected) < 3 * HALF_A_HUNDREDTH),
    );
    return isOff ? [mark.key] : [];
  });
}

test('marks are where the frame has them, whatever came before', () => {
  const positionMarks = createMarkPositioner();
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
    expect(misplaced(frame, positionMarks(frame))).toEqual([]);
  }
});

test('a pan keeps the objects, and a zoom keeps the shapes of points', () => {
  const positionMarks = createMarkPositioner();
  const first = positionMarks(frameAt(20, 60));
  const panned = positionMarks(frameAt(20.5, 60));
  const firstByKey = new Map(first.marks.map((positioned) => [positioned.mark.key, positioned]));
  const unchanged = panned.marks.filter(
    (positioned) => firstByKey.get(positioned.mark.key) === positioned,
  );
  expect(unchanged.length).toBeGreaterThan(panned.marks.length / 2);
  expect(panned.groupX).not.toBe(first.groupX);

  const zoomed = positionMarks(frameAt(20.6, 59));
  const markByKey = new Map(panned.marks.map(({ mark }) => [mark.key, mark]));
  const moments = zoomed.marks.filter(({ mark }) => mark.kind === 'point');
  const reshaped = moments.filter(({ mark }) => markByKey.get(mark.key) !== mark);
  expect(moments.length).toBeGreaterThan(3);
  expect(reshaped.length).toBeLessThan(moments.length / 2);
});

test('a frame adds at most the given number of marks, and adds all of them without a limit', () => {
  const positionMarks = createMarkPositioner();
  const fewMarks = positionMarks(frameAt(0, 5)).marks.length;
  const all = frameAt(0, 100);
  expect(all.marks.length).toBeGreaterThan(fewMarks + 8);
  const markCounts = [1, 2].map(() => positionMarks(all, 4).marks.length);
  const shared = all.marks.filter(({ key }) =>
    frameAt(0, 5).marks.some((mark) => mark.key === key),
  );
  expect(markCounts).toEqual([shared.length + 4, shared.length + 8]);
  expect(misplaced(all, positionMarks(all))).toEqual([]);
});
