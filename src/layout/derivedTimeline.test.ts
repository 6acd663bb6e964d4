/** Properties of frames of derived timelines: filtered, searched, grouped, with collapsed lanes. */
import { expect, test } from 'vitest';

import { loadSearch, type Timeline } from '../model';
import { createWords } from '../i18n';
import { createTiledLayout } from './tiled';
import { createNaiveIndexes } from './tiled/naiveIndex';
import { createLayout } from './frame';
import { createLaneHistograms } from './laneHistogram';
import { createRandom, eventsOf, measure, randomTimeline, type Random } from './testLayout';
import type { Frame } from './types';

const { deriveTimeline } = await loadSearch();
const size = { widthPx: 960, heightPx: 640 };

function derivedTimeline(random: Random, count: number): Timeline {
  const timeline = randomTimeline(random, count);
  const flags = (share: number): Uint8Array =>
    Uint8Array.from({ length: timeline.count }, () => Number(random() < share));
  const lanes = Array.from({ length: 5 }, (_, k) => ({ id: `g${k}`, name: `Group ${k}` }));
  return deriveTimeline(timeline, {
    included: flags(0.6),
    matches: flags(0.1),
    lanes: { lanes, laneOf: (event) => (event * 7) % 5 },
    collapsedLanes: ['g1', 'g4'],
  });
}
/** The layout under test, and one with the naive index; the same for small timelines. */
const layoutsOf = (timeline: Timeline, isTiled: boolean) => {
  const words = createWords('en', timeline.core.timeZone);
  const createNaive = (derived: Timeline, options: Parameters<typeof createTiledLayout>[1]) =>
    createTiledLayout(derived, { ...options, indexes: createNaiveIndexes(timeline) });
  return [
    createLayout(timeline, {
      createLaneHistograms,
      words,
      measure,
      createTiledLayout: isTiled ? createTiledLayout : undefined,
    }),
    createLayout(timeline, {
      createLaneHistograms,
      words,
      measure,
      createTiledLayout: isTiled ? createNaive : undefined,
    }),
  ] as const;
};
const comparable = (frame: Frame) =>
  frame.marks.map((mark) => ({ ...mark, events: eventsOf(mark) }));

test.each([
  [12, false],
  [60, false],
  [200, false],
  [1500, true],
])(
  '%i events: each included event is in exactly one mark, dimmed if it does not match',
  (count, isTiled) => {
    for (let round = 0; round < 6; round++) {
      const timeline = derivedTimeline(createRandom(count + round), count);
      const [layout, naive] = layoutsOf(timeline, isTiled);
      const frame = layout.frame(timeline.limits, size);
      expect(comparable(frame)).toEqual(comparable(naive.frame(timeline.limits, size)));
      const times = new Uint8Array(timeline.dated);
      for (const mark of frame.marks) {
        const events = eventsOf(mark);
        for (const event of events) times[event] = (times[event] ?? 0) + 1;
        const matching = events.filter((event) => timeline.matches?.[event] === 1).length;
        expect(mark.isDimmed).toBe(matching === 0);
        if (mark.kind === 'cluster') expect(mark.matchCount).toBe(matching);
        const band = frame.lanes[mark.lane]!;
        expect(events.every((event) => timeline.laneOf(event) === mark.lane)).toBe(true);
        // A collapsed lane has one row without labels.
        if (band.isCollapsed) expect(mark.label).toBeNull();
        expect(mark.y).toBeGreaterThan(band.y);
        expect(mark.y).toBeLessThan(band.y + band.heightPx);
      }
      expect(Math.max(0, ...times)).toBeLessThanOrEqual(1);
      const missed = timeline.overlapping(timeline.period).filter((event) => times[event] !== 1);
      expect(missed).toEqual([]);
      const [collapsed, expanded] = [true, false].map((is) =>
        frame.lanes.filter(({ isCollapsed }) => isCollapsed === is).map(({ heightPx }) => heightPx),
      );
      expect(Math.max(...collapsed!)).toBeLessThan(30);
      expect(Math.min(...expanded!)).toBeGreaterThan(40);
      const last = frame.lanes.at(-1)!;
      expect(last.y + last.heightPx).toBeCloseTo(size.heightPx);
    }
  },
);

test('events that match a search get a mark before more important events', () => {
  const timeline = derivedTimeline(createRandom(6), 3000);
  const frame = layoutsOf(timeline, true)[0].frame(timeline.period, size);
  // A tenth of the events match, but most marks do; not all, since long spans have their own rows.
  const own = frame.marks.filter((mark) => mark.kind !== 'cluster' && !mark.isSmall);
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter(({ isDimmed }) => !isDimmed).length / own.length).toBeGreaterThan(0.5);
});

test('the overview marks the slices with matches', () => {
  const timeline = derivedTimeline(createRandom(8), 60);
  const { matches } = layoutsOf(timeline, false)[0].overview(600, 6);
  const anchors = [...timeline.columns.anchor].filter((_, i) => timeline.matches?.[i] === 1);
  const { start, end } = timeline.period;
  const slices = new Set(
    anchors.map((anchor) => Math.floor(((anchor - start) / (end - start)) * 100)),
  );
  expect(matches!.map(({ x }) => Math.round(x / 6)).sort((a, b) => a - b)).toEqual(
    [...slices].filter((slice) => slice >= 0 && slice < 100).sort((a, b) => a - b),
  );
});
