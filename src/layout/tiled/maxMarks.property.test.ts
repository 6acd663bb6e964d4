/** A drawing has a limited number of marks that are elements, which limits the cost of a frame. */
import { expect, test } from 'vitest';
import { MINUTE } from '../../base';
import { createWords } from '../../i18n';
import { TILED_LAYOUT_ABOVE, type Timeline } from '../../model';
import { createLayout, type Layout } from '../frame';
import { loadTiledLayout } from './loadTiledLayout';
import {
  createRandom,
  measure,
  oneOf,
  randomTimeline,
  randomView,
  timelineOf,
} from '../testLayout';
import type { Density } from '../types';

/** At 1280 pixels: 300 in rows, and 200 thin ones. */
const MAX_MARKS = 500;
const LANES = [1, 2, 3, 5, 8, 9, 14, 20];
const DENSITIES = ['full', 'full', 'compact'] as const;
const loaded = await loadTiledLayout(Infinity);

function layoutOf(timeline: Timeline): Layout {
  const words = createWords('en', timeline.core.timeZone);
  const createTiledLayout = timeline.dated > TILED_LAYOUT_ABOVE ? loaded : undefined;
  return createLayout(timeline, { words, measure, createTiledLayout });
}

/** A timeline with as many marks as possible: instants in a row, with the shortest titles. */
function evenTimeline(count: number, lanes: number): Timeline {
  const start = Date.UTC(2025, 0, 1);
  const events = Array.from({ length: count }, (_, i) => {
    const at = start + i * MINUTE;
    const bounds = { startEarliest: at, startLatest: at, endEarliest: at, endLatest: at };
    return { id: `event-${i}`, title: 'A', lane: i % lanes, bounds };
  });
  return timelineOf(events, { start, end: start + count * MINUTE }, lanes);
}

/** A tiled layout has marks in proportion to its width; else each event may have one. */
function maxMarksOf(count: number, widthPx: number): number {
  return count <= TILED_LAYOUT_ABOVE ? count : (MAX_MARKS * widthPx) / 1280;
}

test.each([200, TILED_LAYOUT_ABOVE, TILED_LAYOUT_ABOVE + 1, 2000, 20_000])(
  '%i events, at random views',
  (count) => {
    const random = createRandom(count + 7);
    // Fewer lane counts for 20,000 events, which are slow to pack.
    const laneCounts = count > 2000 ? [1, 3, 9, 20] : LANES;
    // Below the tiled layout the limit is the number of events: src/layout/frame.property.test.ts
    // checks at many more views that no event has two marks.
    const rounds = count > TILED_LAYOUT_ABOVE ? 20 : 3;
    for (const lanes of laneCounts) {
      for (const timeline of [randomTimeline(random, count, lanes), evenTimeline(count, lanes)]) {
        const layout = layoutOf(timeline);
        for (let round = 0; round < rounds; round++) {
          const widthPx = oneOf(random, [760, 1280, 1280, 2560]);
          const size = { widthPx, heightPx: oneOf(random, [420, 640, 900, 1600]) };
          const density: Density = oneOf(random, DENSITIES);
          const view = round === 0 ? timeline.period : randomView(random, timeline);
          const { marks } = layout.frame(view, size, density);
          const elements = marks.filter(({ isMassed }) => !isMassed).length;
          if (elements <= maxMarksOf(count, widthPx)) continue;
          expect({ lanes, view, size, density, elements }).toBeNull();
        }
      }
    }
  },
  60_000,
);
