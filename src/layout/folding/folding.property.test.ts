/** Properties of folded time, for random timelines and views. */
import { expect, test } from 'vitest';

import { createWords } from '../../i18n';
import { createLayout } from '../frame';
import { createLaneHistograms } from '../laneHistogram';
import { createRandom, eventsOf, measure, randomTimeline, randomView } from '../testLayout';
import { timeScale } from '../timeScale';
import { createFoldedLayout } from './foldedLayout';
import { foldTimeline } from './foldedTimeline';
import { createTimeMaps } from './timeMap';

/** How far a dot may stand from its event (px). */
const MAX_OFFSET_PX = 6;

const size = { widthPx: 1000, heightPx: 600 };

test.each(Array.from({ length: 24 }, (_, seed) => seed))('seed %i', (seed) => {
  const random = createRandom(seed + 1);
  const timeline = randomTimeline(random, 4 + Math.floor(random() * 80));
  const maps = createTimeMaps(timeline);
  const view = seed % 2 === 0 ? timeline.period : randomView(random, timeline);
  const map = maps.of(view);
  const { fold, unfold, breaks } = map;
  const length = view.end - view.start;
  const { limits, columns, dated } = timeline;

  // Monotone, with an inverse.
  const steps = Array.from(
    { length: 400 },
    (_, k) => limits.start + ((limits.end - limits.start) * k) / 399,
  );
  const folded = steps.map((at) => fold(at));
  expect(folded.every((at, k) => k === 0 || at > folded[k - 1]!)).toBe(true);
  for (const at of steps) {
    const within = breaks.find(({ start, end }) => at > start && at < end);
    const lost = within ? (within.end - within.start) / 1e5 : 0;
    expect(Math.abs(unfold(fold(at)) - at)).toBeLessThan(1 + lost);
  }

  // Each stretch in view that is longer than a twelfth of the view is folded, and holds no bound.
  const bounds = [
    columns.startEarliest,
    columns.startLatest,
    columns.endEarliest,
    columns.endLatest,
  ]
    .flatMap((column) => [...column.subarray(0, dated)])
    .sort((a, b) => a - b);
  for (const { start, end } of breaks) {
    expect(bounds.filter((at) => at > start && at < end)).toEqual([]);
    expect(fold(end) - fold(start)).toBeLessThan(end - start);
  }
  const inView = bounds.filter((at) => at >= view.start && at <= view.end);
  inView.slice(1).forEach((at, k) => {
    const before = inView[k]!;
    if (at - before <= length / 12) return;
    expect(breaks.some(({ start, end }) => start >= before && end <= at)).toBe(map.level !== null);
  });

  // Every event is drawn once, at its folded time.
  const words = createWords('en', 'Europe/Amsterdam');
  const foldedTimeline = foldTimeline(timeline, map);
  const inner = createLayout(foldedTimeline, { words, measure, createLaneHistograms });
  const layout = createFoldedLayout(inner, map, { words, measure, timeZone: 'Europe/Amsterdam' });
  const foldedView = { start: fold(view.start), end: fold(view.end) };
  const frame = layout.frame(foldedView, size);
  const toX = timeScale(foldedView, frame.plotPx);
  const shown = frame.marks.flatMap((mark) => eventsOf(mark));
  expect(new Set(shown).size).toBe(shown.length);
  for (const event of timeline.overlapping(view)) expect(shown).toContain(event);
  for (const mark of frame.marks) {
    if (mark.kind !== 'point' || mark.x < 0 || mark.x > frame.plotPx) continue;
    const { startEarliest, endLatest } = timeline.boundsOf(mark.event);
    expect(mark.x).toBeGreaterThanOrEqual(toX(fold(startEarliest)) - MAX_OFFSET_PX);
    expect(mark.x).toBeLessThanOrEqual(toX(fold(endLatest)) + MAX_OFFSET_PX);
  }
  // Ticks stand at their folded time, and not in a break.
  for (const tick of frame.minor) {
    expect(tick.x).toBeCloseTo(Math.max(0, toX(fold(tick.at))), 3);
    expect(breaks.some(({ start, end }) => tick.at > start && tick.at < end)).toBe(false);
  }
  const labelled = frame.minor.filter(({ label }) => label !== '');
  labelled.slice(1).forEach((tick, k) => {
    const before = labelled[k]!;
    expect(tick.x).toBeGreaterThanOrEqual(before.x + measure(before.label, 'tick'));
  });
});

test('a pan keeps the map, and an opened break stays open', () => {
  const timeline = randomTimeline(createRandom(5), 12);
  const maps = createTimeMaps(timeline);
  const map = maps.of(timeline.period);
  expect(map.breaks.length).toBeGreaterThan(0);
  const { start, end } = timeline.period;
  const [from, to] = [map.fold(start), map.fold(end)];
  for (const share of [0.1, 0.3, 0.5]) {
    const half = { start: from + (to - from) * share, end: from + (to - from) * (share + 0.5) };
    const real = { start: map.unfold(half.start), end: map.unfold(half.end) };
    expect(maps.serves(map, real, (to - from) / 2)).toBe(true);
  }
  const [first] = map.breaks;
  const opened = maps.of(timeline.period, new Set([first!.from]));
  const middle = (first!.start + first!.end) / 2;
  expect(opened.breaks.some((each) => each.start < middle && each.end > middle)).toBe(false);
});
