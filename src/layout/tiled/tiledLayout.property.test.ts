/** What holds of drawings of very many events, and that the index only makes them faster. */
import { describe, expect, test } from 'vitest';
import { createWords } from '../../i18n';
import type { Timeline } from '../../model';
import { createLayout, type Layout } from '../frame';
import { loadTiledLayout } from '../loadTiledLayout';
import { createRandom, eventsOf, measure, oneOf, randomTimeline, randomView } from '../testLayout';
import type { Density, Frame, Mark } from '../types';
import { createTiledLayout } from './index';
import { createNaiveIndexes } from './naiveIndex';

const loaded = await loadTiledLayout(Infinity);
/** Rounding, in pixels. */
const EPS = 0.01;
const WIDTHS = [288, 400, 560, 760, 960, 1280] as const;
const DENSITIES = ['full', 'full', 'compact'] as const;

function tiledLayout(timeline: Timeline, create: typeof loaded = loaded): Layout {
  const words = createWords('en', timeline.core.timeZone);
  return createLayout(timeline, { words, measure, createTiledLayout: create });
}
/** The same, asking every event, and made anew so that it remembers nothing. */
function twinOf(timeline: Timeline): Layout {
  const indexes = createNaiveIndexes(timeline);
  return tiledLayout(timeline, (one, options) => createTiledLayout(one, { ...options, indexes }));
}

type Box = { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
const meet = (a: Box, b: Box): boolean =>
  a.x[0] < b.x[1] - EPS && b.x[0] < a.x[1] - EPS && a.y[0] < b.y[1] - EPS && b.y[0] < a.y[1] - EPS;

function reachOf(mark: Mark): [number, number] {
  if (mark.kind === 'cluster') return [mark.x - mark.widthPx / 2, mark.x + mark.widthPx / 2];
  const glyph = mark.certainX ? [] : [mark.x - mark.radiusPx, mark.x + mark.radiusPx];
  const xs = [
    ...glyph,
    ...(mark.certainX ?? []),
    ...(mark.fadeStart ?? []),
    ...(mark.fadeEnd ?? []),
  ];
  return [Math.min(...xs), Math.max(...xs)];
}
function markBox(mark: Mark): Box {
  const half = mark.kind === 'cluster' ? 9.5 : mark.certainX ? 3 : mark.radiusPx;
  // Rows of marks alone are nearer to each other than a count is high.
  const by = Math.min(half, 4.4);
  return { x: reachOf(mark), y: [mark.y - by, mark.y + by] };
}
function labelBox({ label }: Mark): Box | null {
  if (!label) return null;
  const { x, y, anchor, widthPx, dateDyPx } = label;
  const left = anchor === 'start' ? x : x - widthPx;
  return { x: [left, left + widthPx], y: [y - 9.5, y + 3 + dateDyPx] };
}

/** Everything that overlaps, leaves its place, or is not counted once. */
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
      if (j > k && meet(markBox(a), markBox(b))) faults.push(`${a.key} and ${b.key} overlap`);
      if (j > k && label && other && meet(label, other)) faults.push(`words of ${a.key}, ${b.key}`);
      if (label && meet(label, markBox(b))) faults.push(`words of ${a.key} on ${b.key}`);
    });
  });
  const shown = new Uint8Array(timeline.dated);
  let counted = 0;
  for (const mark of marks) {
    const [from, to] = reachOf(mark);
    if (to < -EPS || from > plotPx + EPS) continue;
    const events = eventsOf(mark);
    for (const event of events) shown[event] = (shown[event] ?? 0) + 1;
    counted += mark.kind === 'cluster' ? mark.events.length : 1;
    if (mark.kind !== 'cluster') continue;
    if (events.length !== mark.events.length) faults.push(`${mark.key} counts wrong`);
    if (!events.slice(0, 20).every((event) => mark.events.includes(event))) {
      faults.push(`${mark.key} does not know its own`);
    }
    const starts = events.map((event) => timeline.boundsOf(event).startEarliest);
    const ends = events.map((event) => timeline.boundsOf(event).endLatest);
    const least = starts.reduce((a, b) => Math.min(a, b), Infinity);
    const most = ends.reduce((a, b) => Math.max(a, b), -Infinity);
    if (mark.span.start !== least || mark.span.end !== most) faults.push(`${mark.key} span`);
  }
  const touching = timeline.overlapping(frame.view);
  const missed = touching.filter((event) => shown[event] !== 1);
  if (missed.length > 0) faults.push(`${missed.length} not shown once, as ${missed[0]}`);
  if (shown.some((times) => times > 1)) faults.push('one is shown twice');
  if (counted < touching.length) faults.push('counts do not add up');
  if (new Set(marks.map(({ key }) => key)).size !== marks.length) faults.push('a key twice');
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

    test('nothing overlaps, and what is in sight is shown or counted once', () => {
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

    test('panning moves marks sideways alone', () => {
      for (let round = 0; round < 8; round++) {
        const size = sizeOf();
        const density: Density = oneOf(random, DENSITIES);
        const { start, end } = randomView(random, timeline);
        const places = new Map<string, string>();
        const moved: string[] = [];
        for (let step = -12; step <= 12; step++) {
          const by = ((end - start) / 7) * step;
          const { marks } = layout.frame({ start: start + by, end: end + by }, size, density);
          for (const mark of marks) {
            // At the left edge stands what began earlier: its count is the view's, its place is
            // not.
            const isEdge = mark.kind === 'cluster' && mark.x - mark.widthPx / 2 < EPS;
            const place = isEdge
              ? `${mark.y}`
              : `${mark.kind} ${mark.y} ${mark.kind === 'cluster' ? mark.events.length : ''}`;
            const key = isEdge ? `edge of ${mark.lane}` : mark.key;
            const was = places.get(key) ?? place;
            if (was !== place) moved.push(`${key}: ${was}, then ${place}`);
            places.set(key, place);
          }
        }
        expect(moved).toEqual([]);
      }
    });
  },
);

test.each([300, 3000])(
  '%i events: the index and the memory change nothing',
  (count) => {
    const random = createRandom(count);
    const timeline = randomTimeline(random, count);
    const fast = tiledLayout(timeline);
    const said = (frame: Frame) =>
      frame.marks.map((mark) => ({ ...mark, events: eventsOf(mark), densest: null }));
    for (let round = 0; round < 12; round++) {
      const size = { widthPx: oneOf(random, WIDTHS), heightPx: 640 };
      const density = oneOf(random, DENSITIES);
      const view = randomView(random, timeline);
      const slow = twinOf(timeline).frame(view, size, density);
      expect(said(fast.frame(view, size, density))).toEqual(said(slow));
    }
  },
  60_000,
);

test('the overview counts, for each slice, the events that touch it and that stand in it', () => {
  for (const seed of [1, 2, 3]) {
    const timeline = randomTimeline(createRandom(seed), 800);
    const { period } = timeline;
    const [widthPx, slices] = [700, 100];
    const { cells } = tiledLayout(timeline).overview(widthPx, widthPx / slices);
    const edge = (slice: number): number =>
      period.start + ((period.end - period.start) * slice) / slices;
    const touches = (event: number, slice: number): boolean => {
      const { startLatest, endEarliest } = timeline.boundsOf(event);
      const isOnce = startLatest >= endEarliest;
      const start = startLatest > endEarliest ? timeline.anchorOf(event) : startLatest;
      const [from, to] = [edge(slice), edge(slice + 1)];
      return isOnce ? start >= from && start < to : startLatest < to && endEarliest > from;
    };
    const events = Array.from({ length: timeline.dated }, (_, event) => event);
    for (let lane = 0; lane < timeline.core.lanes.length; lane++) {
      const inLane = events.filter((event) => timeline.laneOf(event) === lane);
      for (let slice = 0; slice < slices; slice++) {
        const x = ((slice + 0.5) * widthPx) / slices;
        const cell = cells.find((one) => one.lane === lane && one.x < x && x < one.x + one.widthPx);
        const count = inLane.filter((event) => touches(event, slice)).length;
        expect(cell?.overlapCount ?? 0, `lane ${lane}, slice ${slice}`).toBe(count);
        const standing = inLane.map(timeline.anchorOf).filter((at) => {
          return at >= edge(slice) && at < edge(slice + 1);
        });
        expect(cell?.anchorCount ?? 0, `lane ${lane}, slice ${slice}`).toBe(standing.length);
      }
    }
  }
});

test('the densest part of a counted mark holds more than its share', () => {
  const timeline = randomTimeline(createRandom(9), 4000);
  const { marks } = tiledLayout(timeline).frame(timeline.period, { widthPx: 960, heightPx: 640 });
  const clusters = marks.flatMap((mark) => (mark.kind === 'cluster' ? mark : []));
  expect(clusters.length).toBeGreaterThan(0);
  for (const cluster of clusters) {
    const { start, end } = cluster.densest!();
    const inside = timeline
      .overlapping({ start, end })
      .filter((one) => cluster.events.includes(one));
    expect(end - start).toBeLessThan(cluster.span.end - cluster.span.start);
    expect(inside.length).toBeGreaterThanOrEqual(cluster.events.length / 16);
  }
});

test('the most important of a crowd keep their mark', () => {
  const timeline = randomTimeline(createRandom(12), 5000);
  const { marks } = tiledLayout(timeline).frame(timeline.period, { widthPx: 960, heightPx: 640 });
  const shown = marks.flatMap((mark) => (mark.kind === 'cluster' ? [] : mark.importance));
  expect(shown.length).toBeGreaterThan(20);
  const share = shown.filter((importance) => importance === 5).length / shown.length;
  expect(share).toBeGreaterThan(0.8);
});

test('a view that trembles at the edge of a level stays in it', () => {
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
  // Out of a level at once: it is not packed for views that are further away.
  expect(at(edge * 1.01, 20).level).toBe(21);
});
