/** Properties of every frame, for random events, views and sizes. */
import { describe, expect, test } from 'vitest';
import { createWords } from '../i18n';
import type { Timeline } from '../model';
import type { Span } from '../time';
import { measuresOf } from './lanes';
import { fineLevels } from './packing/levelOfDetail';
import { packLevel, type LevelPack } from './packing/packLevel';
import {
  createRandom,
  eventsOf,
  layoutOf,
  markReach,
  measure,
  oneOf,
  randomTimeline,
  randomView,
} from './testLayout';
import { promiseFaultsOf } from './testFaults';
import { createLabelTexts } from './labels/labelTexts';
import { LINE_DY_PX } from './typography';
import type { Density, Frame, Mark, Size } from './types';

const COUNTS = [12, 27, 27, 60, 120, 250, 450, 600] as const;
/** Tolerance for rounding, in pixels. */
const EPS = 0.01;

type Box = { x: [number, number]; y: [number, number] };

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] < b[1] - EPS && b[0] < a[1] - EPS;
const meet = (a: Box, b: Box): boolean => overlap(a.x, b.x) && overlap(a.y, b.y);

function boxesOf(mark: Mark): Box[] {
  const { y } = mark;
  if (mark.kind === 'cluster') {
    const half = mark.heightPx / 2;
    // Its count is above a column.
    const countPx = mark.count === null ? 0 : 9;
    return [{ x: markReach(mark), y: [y - half - countPx, y + half] }];
  }
  const half = mark.isSmall ? Math.min(1.5, mark.radiusPx) : 3;
  const lines = [mark.certainX, mark.fadeStart, mark.fadeEnd].flatMap((x): Box[] =>
    x ? [{ x: [...x], y: [y - half, y + half] }] : [],
  );
  const r = mark.radiusPx;
  return mark.certainX ? lines : [...lines, { x: [mark.x - r, mark.x + r], y: [y - r, y + r] }];
}

function labelReach({ label }: Mark): [number, number] | null {
  if (!label) return null;
  const { x, anchor, widthPx } = label;
  return anchor === 'start' ? [x, x + widthPx] : [x - widthPx, x];
}

/** The boxes of a label's lines, from the top of capitals to the bottom of descenders. */
function linesOf(mark: Mark): Box[] {
  const { label } = mark;
  const x = labelReach(mark);
  if (!label || !x) return [];
  const title: Box = { x, y: [label.y - 9.5, label.y + 3] };
  if (label.more) {
    return [title, { x, y: [label.y + LINE_DY_PX - 9.5, label.y + LINE_DY_PX + 3] }];
  }
  if (label.dateDyPx === 0) return [title];
  const dateY = label.y + label.dateDyPx;
  const datePx = measure(label.date, 'date');
  const date: [number, number] =
    label.anchor === 'start' ? [label.x, label.x + datePx] : [label.x - datePx, label.x];
  return [title, { x: date, y: [dateY - 8.5, dateY + 3] }];
}

function packAt(timeline: Timeline, view: Span, size: Size, density: Density): LevelPack {
  const measures = measuresOf(size, density);
  const textsOf = createLabelTexts(timeline, createWords('en', timeline.core.timeZone), measure);
  const { period } = timeline;
  const wholeMsPerPx = (period.end - period.start) / measures.plotPx;
  const level = fineLevels.levelOf((view.end - view.start) / (period.end - period.start));
  const origin = timeline.limits.start;
  return packLevel(fineLevels.msPerPxOf(level) * wholeMsPerPx, {
    timeline,
    textsOf,
    measure,
    measures,
    origin,
  });
}

/** The row of each mark, as "lane row", or its place in the strip. */
function rowsOf(pack: LevelPack, timeline: Timeline): Map<string, string> {
  const rows = new Map<string, string>();
  for (const { band, shapes, columns } of pack.lanes) {
    for (const { event, row, strip = 'row' } of shapes) {
      rows.set(timeline.idOf(event), `${band.index} ${strip} ${row}`);
    }
    for (const { key, events } of columns) {
      rows.set(key, `${band.index} columns`);
      // A column with a single event in view is a dot.
      for (const event of events.slice()) {
        rows.set(timeline.idOf(event), `${band.index} columns`);
      }
    }
  }
  return rows;
}

function grouped(marks: readonly Mark[], keyOf: (mark: Mark) => string): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) groups.set(keyOf(mark), [...(groups.get(keyOf(mark)) ?? []), mark]);
  return groups;
}

const EDGE_PX = 16;

function isInStack(mark: Mark): boolean {
  return mark.kind === 'cluster' || (mark.isSmall && mark.kind === 'point');
}

/** Describes everything that is wrong with a frame. */
function faultsOf(frame: Frame, timeline: Timeline, pack: LevelPack): string[] {
  const faults: string[] = [];
  const { marks, plotPx, size, density, axisPx } = frame;
  const report = (fault: string, ...of: Mark[]): void => {
    faults.push(`${fault}: ${of.map(({ key }) => key).join(', ')}`);
  };

  for (const mark of marks) {
    const label = labelReach(mark);
    if (label && (label[0] < -EPS || label[1] > plotPx + EPS))
      report('label leaves the plot', mark);
    const band = frame.lanes[mark.lane]!;
    const boxes = [...linesOf(mark), ...boxesOf(mark)];
    if (boxes.some(({ y }) => y[0] < band.y - EPS || y[1] > band.y + band.heightPx + EPS)) {
      if (density === 'full') report('leaves its band', mark);
    }
    if (mark.y > size.heightPx || mark.y < axisPx) report('outside the drawing', mark);
    if (markReach(mark).some((x) => !(Math.abs(x - plotPx / 2) <= plotPx / 2 + 72))) {
      report('out of bounds', mark);
    }
  }
  const bottom = frame.lanes.at(-1)!;
  if (bottom.y + bottom.heightPx > size.heightPx + EPS) faults.push('lanes below the drawing');

  // A dot whose bounds reach into the plot stays there, and then covers its neighbour.
  const areAtEdge = (a: Mark, b: Mark): boolean =>
    [a, b].some(({ x }) => x < EDGE_PX || x > plotPx - EDGE_PX) && [a, b].every(isInStack);
  const rows = rowsOf(pack, timeline);
  const byRow = grouped(marks, ({ key }) => rows.get(key) ?? 'no row');
  if (byRow.has('no row')) faults.push('a mark without a row');
  for (const row of byRow.values()) {
    row.forEach((a, k) => {
      const label = labelReach(a);
      row.forEach((b, j) => {
        if (j === k) return;
        const other = labelReach(b);
        if (j > k && overlap(markReach(a), markReach(b)) && !areAtEdge(a, b)) {
          report('marks overlap', a, b);
        }
        if (j > k && label && other && overlap(label, other)) report('labels overlap', a, b);
        if (label && overlap(label, markReach(b))) report('label on a mark', a, b);
      });
    });
  }
  // Across rows too, by the drawn boxes; a label must not cover its own mark either.
  for (const inLane of grouped(marks, ({ lane }) => String(lane)).values()) {
    for (const a of inLane) {
      for (const line of linesOf(a)) {
        for (const b of inLane) {
          if (boxesOf(b).some((box) => meet(line, box))) report('label over a mark', a, b);
          if (b !== a && linesOf(b).some((box) => meet(line, box)))
            report('label over a label', a, b);
        }
      }
    }
  }

  for (const inLane of grouped(marks.filter(isInStack), ({ lane }) => String(lane)).values()) {
    inLane.forEach((a, k) => {
      for (const b of inLane.slice(k + 1)) {
        if (a.kind !== 'cluster' && b.kind !== 'cluster') continue;
        const isMet = boxesOf(a).some((box) => boxesOf(b).some((other) => meet(box, other)));
        if (isMet && !areAtEdge(a, b)) report('a column overlaps', a, b);
      }
    });
  }
  faults.push(...promiseFaultsOf(frame, timeline));
  return faults;
}

const widths = [288, 328, 400, 552, 560, 704, 759, 760, 944, 1296] as const;

describe.each(COUNTS.map((count, seed) => ({ count, seed })))(
  '$count events, seed $seed',
  ({ count, seed }) => {
    const random = createRandom(seed + 1);
    const timeline = randomTimeline(random, count);
    const layout = layoutOf(timeline);

    test('nothing overlaps, leaves its bounds or is missing', () => {
      for (let round = 0; round < 30; round++) {
        const size = {
          widthPx: oneOf(random, [...widths]),
          heightPx: 420 + Math.floor(random() * 181),
        };
        const density = oneOf(random, ['full', 'full', 'compact'] as const);
        const view = round === 0 ? timeline.period : randomView(random, timeline);
        const frame = layout.frame(view, size, density);
        const pack = packAt(timeline, view, size, density);
        expect({ view, size, density, faults: faultsOf(frame, timeline, pack) }).toEqual({
          view,
          size,
          density,
          faults: [],
        });
      }
    }, 60_000);

    test('a pan moves marks only horizontally', () => {
      for (let round = 0; round < 6; round++) {
        const size = { widthPx: oneOf(random, [...widths]), heightPx: 560 };
        const density = oneOf(random, ['full', 'compact'] as const);
        const { start, end } = randomView(random, timeline);
        const rows = new Map<number, string>();
        const moved: string[] = [];
        for (let step = -12; step <= 12; step++) {
          const by = ((end - start) / 7) * step;
          const frame = layout.frame({ start: start + by, end: end + by }, size, density);
          for (const mark of frame.marks) {
            const events = eventsOf(mark);
            // A column at an edge counts fewer events, and is a dot if there is one.
            const { heightPx = 0 } = mark.kind === 'cluster' ? mark : {};
            const isAtEdge = mark.x < 16 || mark.x > frame.plotPx - 16;
            if (isAtEdge && isInStack(mark)) continue;
            const row = `${mark.kind} ${mark.y} ${heightPx}`;
            for (const event of events) {
              const previous = rows.get(event) ?? row;
              if (previous !== row) moved.push(`${event}: ${previous}, then ${row}`);
              rows.set(event, row);
            }
          }
        }
        expect(moved).toEqual([]);
      }
    });
  },
);

test('a view at the edge of a level stays in that level during a pan', () => {
  const timeline = randomTimeline(createRandom(3), 40);
  const layout = layoutOf(timeline);
  const size = { widthPx: 656, heightPx: 560 };
  const length = 2 ** 19 * 560;
  const { start } = timeline.period;
  const ys = (from: number): string => {
    const { marks } = layout.frame({ start: from, end: from + length }, size);
    return marks.map(({ key, y }) => `${key} ${y}`).join();
  };
  const nudges = Array.from({ length: 50 }, (_, k) => start + 0.37 * k);
  expect(new Set(nudges.map(ys)).size).toBe(1);
});
