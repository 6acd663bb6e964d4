/** Properties of frames of very many events; the index and caches do not change the frames. */
import { describe, expect, test } from 'vitest';
import { createWords } from '../../i18n';
import type { Timeline } from '../../model';
import { createLayout, type Layout } from '../frame';
import { loadTiledLayout } from '../loadTiledLayout';
import {
  createRandom,
  eventsOf,
  markReach,
  measure,
  oneOf,
  randomTimeline,
  randomView,
} from '../testLayout';
import type { Density, Frame, Mark } from '../types';
import { createTiledLayout } from './index';
import { createNaiveIndexes } from './naiveIndex';

const loaded = await loadTiledLayout(Infinity);
/** Tolerance for rounding, in pixels. */
const EPS = 0.01;
const WIDTHS = [288, 400, 560, 760, 960, 1280] as const;
const DENSITIES = ['full', 'full', 'compact'] as const;

function tiledLayout(timeline: Timeline, create: typeof loaded = loaded): Layout {
  const words = createWords('en', timeline.core.timeZone);
  return createLayout(timeline, { words, measure, createTiledLayout: create });
}
/** A new layout with the naive index, so without cached tiles. */
function naiveLayout(timeline: Timeline): Layout {
  const indexes = createNaiveIndexes(timeline);
  return tiledLayout(timeline, (same, options) => createTiledLayout(same, { ...options, indexes }));
}

type Box = { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
const overlap = (a: Box, b: Box): boolean =>
  a.x[0] < b.x[1] - EPS && b.x[0] < a.x[1] - EPS && a.y[0] < b.y[1] - EPS && b.y[0] < a.y[1] - EPS;

function markBox(mark: Mark): Box {
  const half = mark.kind === 'cluster' ? 9.5 : mark.certainX ? 3 : mark.radiusPx;
  // Rows of the style `bare` are closer together than the height of a cluster.
  const by = Math.min(half, 4.4);
  return { x: markReach(mark), y: [mark.y - by, mark.y + by] };
}
function labelBox({ label }: Mark): Box | null {
  if (!label) return null;
  const { x, y, anchor, widthPx, dateDyPx } = label;
  const left = anchor === 'start' ? x : x - widthPx;
  return { x: [left, left + widthPx], y: [y - 9.5, y + 3 + dateDyPx] };
}

/** Describes everything that overlaps, leaves its bounds, or is not counted exactly once. */
function faultsOf(frame: Frame, timeline: Timeline): string[] {
  const faults: string[] = [];
  const { marks, plotPx } = frame;
  marks.forEach((a, k) => {
    const label = labelBox(a);
    const band = frame.lanes[a.lane]!;
    if (a.y < band.y || a.y > band.y + band.heightPx) faults.push(`${a.key} leaves its lane`);
    if (label && (label.x[0] < -EPS || label.x[1] > plotPx + EPS)) faults.push(`${a.key} cut`);
    marks.forEach((b, j) => {
      if (a.lane !== b.lane || j === k) return;
      const other = labelBox(b);
      if (j > k && overlap(markBox(a), markBox(b))) faults.push(`${a.key} and ${b.key} overlap`);
      if (j > k && label && other && overlap(label, other))
        faults.push(`labels of ${a.key}, ${b.key}`);
      if (label && overlap(label, markBox(b))) faults.push(`label of ${a.key} over ${b.key}`);
    });
  });
  const shown = new Uint8Array(timeline.dated);
  let counted = 0;
  for (const mark of marks) {
    const [from, to] = markReach(mark);
    if (to < -EPS || from > plotPx + EPS) continue;
    const events = eventsOf(mark);
    for (const event of events) shown[event] = (shown[event] ?? 0) + 1;
    counted += mark.kind === 'cluster' ? mark.events.length : 1;
    if (mark.kind !== 'cluster') continue;
    if (events.length !== mark.events.length) faults.push(`${mark.key} counts wrong`);
    if (!events.slice(0, 20).every((event) => mark.events.includes(event))) {
      faults.push(`${mark.key} does not include its events`);
    }
    const starts = events.map((event) => timeline.boundsOf(event).startEarliest);
    const ends = events.map((event) => timeline.boundsOf(event).endLatest);
    const earliest = starts.reduce((a, b) => Math.min(a, b), Infinity);
    const latest = ends.reduce((a, b) => Math.max(a, b), -Infinity);
    if (mark.span.start !== earliest || mark.span.end !== latest) faults.push(`${mark.key} span`);
  }
  const inView = timeline.overlapping(frame.view);
  const missed = inView.filter((event) => shown[event] !== 1);
  if (missed.length > 0) faults.push(`${missed.length} not shown once, as ${missed[0]}`);
  if (shown.some((times) => times > 1)) faults.push('an event is shown twice');
  if (counted < inView.length) faults.push('counts do not add up');
  if (new Set(marks.map(({ key }) => key)).size !== marks.length) faults.push('duplicate key');
  return faults;
}

describe.each([2000, 5000, 20_000].map((count, seed) => ({ count, seed })))(
  '$count events',
  ({ count, seed }) => {
    const random = createRandom(seed + 31);
    const timeline = randomTimeline(random, count);
    const layout = tiledLayout(timeline);
    const sizeOf = () => ({
      widthPx: oneOf(random, WIDTHS),
      heightPx: 420 + Math.floor(random() * 240),
    });

    test('nothing overlaps, and each event in view is in exactly one mark', () => {
      for (let round = 0; round < 40; round++) {
        const size = sizeOf();
        const density: Density = oneOf(random, DENSITIES);
        const view = round === 0 ? timeline.period : randomView(random, timeline);
        const frame = layout.frame(view, size, density);
        expect({ view, size, density, faults: faultsOf(frame, timeline) }).toEqual({
          view,
          size,
          density,
          faults: [],
        });
        expect(frame.marks.length).toBeLessThanOrEqual(300);
      }
    }, 60_000);

    test('a pan moves marks only horizontally', () => {
      for (let round = 0; round < 8; round++) {
        const size = sizeOf();
        const density: Density = oneOf(random, DENSITIES);
        const { start, end } = randomView(random, timeline);
        const positions = new Map<string, string>();
        const moved: string[] = [];
        for (let step = -12; step <= 12; step++) {
          const by = ((end - start) / 7) * step;
          const { marks } = layout.frame({ start: start + by, end: end + by }, size, density);
          for (const mark of marks) {
            // The count of the cluster at the left edge depends on the view, but its row does not.
            const isEdge = mark.kind === 'cluster' && mark.x - mark.widthPx / 2 < EPS;
            const position = isEdge
              ? `${mark.y}`
              : `${mark.kind} ${mark.y} ${mark.kind === 'cluster' ? mark.events.length : ''}`;
            const key = isEdge ? `edge of ${mark.lane}` : mark.key;
            const previous = positions.get(key) ?? position;
            if (previous !== position) moved.push(`${key}: ${previous}, then ${position}`);
            positions.set(key, position);
          }
        }
        expect(moved).toEqual([]);
      }
    });
  },
);

test.each([300, 3000])(
  '%i events: the index and the caches do not change the marks',
  (count) => {
    const random = createRandom(count);
    const timeline = randomTimeline(random, count);
    const fast = tiledLayout(timeline);
    const comparable = (frame: Frame) =>
      frame.marks.map((mark) => ({ ...mark, events: eventsOf(mark), densest: null }));
    for (let round = 0; round < 12; round++) {
      const size = { widthPx: oneOf(random, WIDTHS), heightPx: 640 };
      const density = oneOf(random, DENSITIES);
      const view = randomView(random, timeline);
      const slow = naiveLayout(timeline).frame(view, size, density);
      expect(comparable(fast.frame(view, size, density))).toEqual(comparable(slow));
    }
  },
  60_000,
);

test('the overview counts the events that overlap each slice, and the anchors in it', () => {
  for (const seed of [1, 2, 3]) {
    const timeline = randomTimeline(createRandom(seed), 800);
    const { period } = timeline;
    const [widthPx, slices] = [700, 100];
    const { cells } = tiledLayout(timeline).overview(widthPx, widthPx / slices);
    const edge = (slice: number): number =>
      period.start + ((period.end - period.start) * slice) / slices;
    const overlapsSlice = (event: number, slice: number): boolean => {
      const { startLatest, endEarliest } = timeline.boundsOf(event);
      const isPointInTime = startLatest >= endEarliest;
      const start = startLatest > endEarliest ? timeline.anchorOf(event) : startLatest;
      const [from, to] = [edge(slice), edge(slice + 1)];
      return isPointInTime ? start >= from && start < to : startLatest < to && endEarliest > from;
    };
    const events = Array.from({ length: timeline.dated }, (_, event) => event);
    for (let lane = 0; lane < timeline.core.lanes.length; lane++) {
      const inLane = events.filter((event) => timeline.laneOf(event) === lane);
      for (let slice = 0; slice < slices; slice++) {
        const x = ((slice + 0.5) * widthPx) / slices;
        const cell = cells.find(
          (each) => each.lane === lane && each.x < x && x < each.x + each.widthPx,
        );
        const count = inLane.filter((event) => overlapsSlice(event, slice)).length;
        expect(cell?.overlapCount ?? 0, `lane ${lane}, slice ${slice}`).toBe(count);
        const anchors = inLane.map(timeline.anchorOf).filter((at) => {
          return at >= edge(slice) && at < edge(slice + 1);
        });
        expect(cell?.anchorCount ?? 0, `lane ${lane}, slice ${slice}`).toBe(anchors.length);
      }
    }
  }
});

test('the densest part of a cluster has at least its share of events', () => {
  const timeline = randomTimeline(createRandom(9), 4000);
  const { marks } = tiledLayout(timeline).frame(timeline.period, { widthPx: 960, heightPx: 640 });
  const clusters = marks.flatMap((mark) => (mark.kind === 'cluster' ? mark : []));
  expect(clusters.length).toBeGreaterThan(0);
  for (const cluster of clusters) {
    const { start, end } = cluster.densest!();
    const inside = timeline
      .overlapping({ start, end })
      .filter((event) => cluster.events.includes(event));
    expect(end - start).toBeLessThan(cluster.span.end - cluster.span.start);
    expect(inside.length).toBeGreaterThanOrEqual(cluster.events.length / 16);
  }
});

test('the most important events of a crowd have their own marks', () => {
  const timeline = randomTimeline(createRandom(12), 5000);
  const { marks } = tiledLayout(timeline).frame(timeline.period, { widthPx: 960, heightPx: 640 });
  const shown = marks.flatMap((mark) => (mark.kind === 'cluster' ? [] : mark.importance));
  expect(shown.length).toBeGreaterThan(20);
  const share = shown.filter((importance) => importance === 5).length / shown.length;
  expect(share).toBeGreaterThan(0.8);
});

test('a view that oscillates at the edge of a level stays in it', () => {
  const timeline = randomTimeline(createRandom(3), 3000);
  const layout = tiledLayout(timeline);
  const size = { widthPx: 1280, heightPx: 640 };
  const { plotPx } = layout.frame(timeline.period, size);
  const at = (msPerPx: number, before?: number) => {
    const { start } = timeline.period;
    return layout.frame({ start, end: start + msPerPx * plotPx }, size, 'full', before);
  };
  const edge = 2 ** 20;
  let level = at(edge * 1.02).level;
  const levels = [0.99, 1.01, 0.98, 1.02, 0.97, 1.01].map((by) => {
    const frame = at(edge * by, level);
    expect(faultsOf(frame, timeline)).toEqual([]);
    level = frame.level;
    return level;
  });
  expect(new Set(levels)).toEqual(new Set([21]));
  expect(at(edge * 0.8, 21).level).toBe(20);
  // A zoom out leaves the level at once, because marks would overlap.
  expect(at(edge * 1.01, 20).level).toBe(21);
});
