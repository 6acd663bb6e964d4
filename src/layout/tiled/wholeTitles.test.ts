/** The labels of very many events, away from the edges of the plot. */
import { expect, test } from 'vitest';

import { createWords } from '../../i18n';
import { createLayout } from '../frame';
import { loadTiledLayout } from './loadTiledLayout';
import { createRandom, measure, randomTimeline } from '../testLayout';

const createTiledLayout = await loadTiledLayout(Infinity);

test('titles are whole away from the edges, and have dates where a zoom gives them room', () => {
  const random = createRandom(21);
  const timeline = randomTimeline(random, 5000, 2);
  const words = createWords('en', timeline.core.timeZone);
  const layout = createLayout(timeline, { words, measure, createTiledLayout });
  const { start } = timeline.period;
  const size = { widthPx: 1600, heightPx: 640 };
  const { plotPx } = layout.frame(timeline.period, size);
  const labelsAt = (msPerPx: number) =>
    layout
      .frame({ start, end: start + msPerPx * plotPx }, size)
      .marks.flatMap((mark) =>
        mark.kind === 'cluster' || !mark.label || mark.x < 500 || mark.x > plotPx - 500
          ? []
          : [{ title: timeline.titleOf(mark.event), label: mark.label }],
      );
  const doubling = 2 ** Math.floor(Math.log2((timeline.period.end - start) / plotPx));
  const [coarsest, closest] = [labelsAt(doubling), labelsAt(doubling / 1.9)];
  for (const { title, label } of [...coarsest, ...closest]) {
    expect([label.title, label.more].filter(Boolean).join(' ')).toBe(title);
  }
  // The coarsest zoom of a tile has the least room.
  expect(closest.filter(({ label }) => label.date).length).toBeGreaterThan(3);
});
