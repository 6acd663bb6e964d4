/** Twelve events within a minute, at the precision of seconds and milliseconds. */
import { expect, test } from 'vitest';

import { createTimeline, MIN_VIEW_MS } from '../../model';
import { coreOf, exactly } from '../../testCore';
import { parseWhenText, boundsOf } from '../../time';
import { eventsOf, layoutOf } from '../testLayout';

const ZONE = 'Europe/Amsterdam';
const SECONDS = '00 04 04.250 09 15 21 27.5 33 39 45 51 57'.split(' ');
const events = SECONDS.map((seconds, i) => {
  const [whole = '', fraction] = seconds.split('.');
  const text = `2025-09-10T13:20:${whole}${fraction ? `.${fraction.padEnd(3, '0')}` : ''}`;
  const when = parseWhenText(text, ZONE);
  if (!when) throw new Error(text);
  return { id: `e${i}`, title: `Step ${i + 1}`, when, bounds: boundsOf(when, ZONE, false) };
});
const start = events[0]?.bounds.startEarliest ?? 0;
const minute = exactly(start, start + 60_000);
const timeline = createTimeline(
  coreOf(events, { start: minute.startEarliest, end: minute.endLatest }, { timeZone: ZONE }),
  () => Promise.resolve({}),
);
const size = { widthPx: 1024, heightPx: 640 };

test('each has a mark of its own, in order, at the closest view', () => {
  const layout = layoutOf(timeline);
  const seen: number[] = [];
  for (const { bounds } of events) {
    const at = bounds.startEarliest;
    const view = { start: at - MIN_VIEW_MS / 2, end: at + MIN_VIEW_MS / 2 };
    const { marks } = layout.frame(view, size);
    expect(marks.filter(({ kind }) => kind === 'cluster')).toEqual([]);
    const inOrder = marks.toSorted((a, b) => a.x - b.x);
    expect(new Set(inOrder.map(({ x }) => x)).size).toBe(inOrder.length);
    const shown = inOrder.flatMap(eventsOf);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    seen.push(...shown);
  }
  expect(new Set(seen).size).toBe(events.length);
});

test('the whole minute has a mark of each, too', () => {
  const { marks } = layoutOf(timeline).frame(timeline.period, size);
  expect(marks.flatMap(eventsOf).toSorted((a, b) => a - b)).toEqual(events.map((_, i) => i));
});
