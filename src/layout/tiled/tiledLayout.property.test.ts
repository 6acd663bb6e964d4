/** Properties of frames of very many events; the index and caches do not change the frames. */
import { describe, expect, test } from 'vitest';
import { createWords } from '../../i18n';
import type { Timeline } from '../../model';
import { createLayout, type Layout } from '../frame';
import { loadTiledLayout } from './loadTiledLayout';
import {
  createRandom,
  eventsOf,
  markReach,
  measure,
  oneOf,
  randomTimeline,
  randomView,
  timelineOf,
  type TestEvent,
} from '../testLayout';
import { DAY } from '../../base';
import { boundsOf } from '../../testCore';
import { promiseFaultsOf } from '../testFaults';
import { LINE_DY_PX } from '../typography';
import type { Density, Frame, Mark } from '../types';
import { createTiledLayout } from './index';
import { createNaiveIndexes } from './naiveIndex';

const loaded = await loadTiledLayout(Infinity);
/** Tolerance for rounding, in pixels. */
const EPS = 0.01;
/** A bin at an edge is narrower than its column, which then covers its neighbour. */
const EDGE_PX = 16;
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
  const half =
    mark.kind === 'cluster'
      ? mark.heightPx / 2
      : mark.certainX && !mark.isSmall
        ? 3
        : mark.radiusPx;
  // Rows of the style `bare` are closer together than the height of a glyph.
  const by = mark.kind === 'cluster' ? half : Math.min(half, 4.4);
  return { x: markReach(mark), y: [mark.y - by, mark.y + by] };
}
function labelBox({ label }: Mark): Box | null {
  if (!label) return null;
  const { x, y, anchor, widthPx, more, dateDyPx } = label;
  const left = anchor === 'start' ? x : x - widthPx;
  const linesPx = more ? LINE_DY_PX : dateDyPx;
  return { x: [left, left + widthPx], y: [y - 9.5, y + 3 + linesPx] };
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
      const areAtEdge = a.isMassed && b.isMassed && (a.x < EDGE_PX || a.x > plotPx - EDGE_PX);
      if (j > k && overlap(markBox(a), markBox(b)) && !areAtEdge) {
        faults.push(`${a.key} and ${b.key} overlap`);
      }
      if (j > k && label && other && overlap(label, other))
        faults.push(`labels of ${a.key}, ${b.key}`);
      if (label && overlap(label, markBox(b))) faults.push(`label of ${a.key} over ${b.key}`);
    });
  });
  faults.push(...promiseFaultsOf(frame, timeline, hasRowIn(frame, timeline)));
  return faults;
}

/** Each lane has a row for a long event without others near it. */
function hasRowIn({ view }: Frame, timeline: Timeline): (event: number) => boolean {
  const length = view.end - view.start;
  const around = { start: view.start - length, end: view.end + length };
  const counts = new Map<number, number>();
  for (const event of timeline.overlapping(around)) {
    const { startEarliest, endLatest } = timeline.boundsOf(event);
    const lane = timeline.laneOf(event);
    if (endLatest - startEarliest > length / 12) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  return (event) => (counts.get(timeline.laneOf(event)) ?? 0) <= 1;
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
        const elements = frame.marks.filter(({ isMassed }) => !isMassed);
        expect(elements.length).toBeLessThanOrEqual(600);
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
          const { marks, plotPx } = layout.frame(
            { start: start + by, end: end + by },
            size,
            density,
          );
          for (const mark of marks) {
            // The bins at the edges count only events in view.
            const isAtEdge = mark.x < 16 || mark.x > plotPx - 16;
            if (isAtEdge && mark.isMassed) continue;
            const n = mark.kind === 'cluster' ? mark.events.length : '';
            const position = `${mark.kind} ${mark.y} ${n}`;
            const previous = positions.get(mark.key) ?? position;
            if (previous !== position) moved.push(`${mark.key}: ${previous}, then ${position}`);
            positions.set(mark.key, position);
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
      frame.marks.map((mark) => ({ ...mark, events: eventsOf(mark) }));
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

test('five long spans at a time in each lane have marks among thousands of events', () => {
  const random = createRandom(41);
  const crowd = randomTimeline(random, 3000, 5);
  const { start, end } = crowd.period;
  const length = end - start;
  const short = Array.from({ length: 3000 }, (_, k): TestEvent => {
    const at = start + random() * length;
    return { id: `short-${k}`, lane: k % 5, bounds: boundsOf(at, at, at, at) };
  });
  const long = Array.from({ length: 25 }, (_, k): TestEvent => {
    const [from, to] = [start + (k / 200) * length, end - (k / 300) * length];
    const bounds = boundsOf(from, from, to, to);
    return { id: `long-${k}`, lane: k % 5, importance: 1, bounds, when: { form: 'span' } };
  });
  const events = [...short, ...long].toSorted(
    (a, b) => a.bounds!.startEarliest - b.bounds!.startEarliest,
  );
  const timeline = timelineOf(events, crowd.period, 5);
  for (const share of [1, 0.5, 0.2]) {
    const view = { start: end - length * (0.4 + share / 2), end: end - length * (0.4 - share / 2) };
    const frame = tiledLayout(timeline).frame(view, { widthPx: 1280, heightPx: 640 });
    expect(promiseFaultsOf(frame, timeline)).toEqual([]);
  }
});

test('the busiest month of each lane has the highest columns', () => {
  const random = createRandom(17);
  const start = Date.UTC(2015, 0, 1);
  const month = 30 * DAY;
  const busiest = [7, 31, 58, 83, 101];
  const events = Array.from({ length: 5000 }, (_, k): TestEvent => {
    const lane = k % 5;
    const inMonth = random() < 0.08 ? busiest[lane]! : Math.floor(random() * 120);
    const at = start + (inMonth + random()) * month;
    return { id: `event-${k}`, lane, importance: 3, bounds: boundsOf(at, at, at, at) };
  }).toSorted((a, b) => a.bounds!.startEarliest - b.bounds!.startEarliest);
  const timeline = timelineOf(events, { start, end: start + 120 * month }, 5);
  const { marks } = tiledLayout(timeline).frame(timeline.period, { widthPx: 1280, heightPx: 640 });
  for (const [lane, expected] of busiest.entries()) {
    const heights = new Map<number, number>();
    for (const mark of marks) {
      if (mark.lane !== lane || mark.kind !== 'cluster') continue;
      const at = Math.floor(((mark.span.start + mark.span.end) / 2 - start) / month);
      heights.set(at, (heights.get(at) ?? 0) + mark.heightPx);
    }
    const [highest] = [...heights].toSorted((a, b) => b[1] - a[1]);
    expect(highest![0]).toBe(expected);
  }
});

test('the most important events of a crowd have their own marks', () => {
  const timeline = randomTimeline(createRandom(12), 5000);
  const { marks } = tiledLayout(timeline).frame(timeline.period, { widthPx: 960, heightPx: 640 });
  const shown = marks.flatMap((mark) =>
    mark.kind === 'cluster' || mark.isSmall ? [] : mark.importance,
  );
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
  expect(new Set(levels)).toEqual(new Set([81]));
  expect(at(edge * 0.8, 81).level).toBe(79);
  // A zoom out leaves the level at once, because marks would overlap.
  expect(at(edge * 1.01, 80).level).toBe(81);
});
