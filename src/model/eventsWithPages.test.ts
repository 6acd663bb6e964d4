import { expect, test } from 'vitest';

import { exactly, timelineOf } from '../testCore';
import { eventsWithPages } from './eventsWithPages';

function timelineWith(count: number) {
  const events = Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    importance: 1 + ((i * 7) % 5),
    bounds: exactly(i, i + 1),
  }));
  return { events, timeline: timelineOf(events, { start: 0, end: count }) };
}

test('every event of a small timeline has a page', () => {
  expect(eventsWithPages(timelineWith(500).timeline).size).toBe(500);
});

test('in a large timeline the 500 most important have one, the earlier first among equals', () => {
  const { events, timeline } = timelineWith(3000);
  const naive = events
    .map(({ id, importance }, i) => ({ id, importance, i }))
    .toSorted((a, b) => b.importance - a.importance || a.i - b.i)
    .slice(0, 500)
    .map(({ id }) => id);
  expect([...eventsWithPages(timeline)]).toEqual(naive);
});
