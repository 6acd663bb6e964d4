/** Random timelines and text measures for the tests of this layer and for the benchmark. */
import { DAY, HOUR } from '../base';
import { createWords, type Locale } from '../i18n';
import { createTimeline, MIN_VIEW_MS, type Timeline } from '../model';
import { boundsOf, coreOf, type TestEvent } from '../testCore';
import { createRandom } from '../testRandom.mjs';
import { clamped, type Bounds, type Span } from '../time';
import { createLayout, type Layout } from './frame';
import { createLaneHistograms } from './laneHistogram';
import type { Mark, MeasureText } from './types';

export { createRandom, type TestEvent };

const ADVANCE_PX = { title: 7.2, light: 6.6, date: 6.2, tick: 6.4, count: 7 } as const;

/** About as wide as a wide sans serif, but the same on each machine. */
export const measure: MeasureText = (text, style) => text.length * ADVANCE_PX[style];

/** Returns the events of a mark. */
export function eventsOf(mark: Mark): readonly number[] {
  return mark.kind === 'cluster' ? mark.events.slice() : [mark.event];
}

/** Returns the left and right end of a mark in plot pixels. */
export function markReach(mark: Mark): [number, number] {
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

export function layoutOf(timeline: Timeline, locale: Locale = 'en', now?: number): Layout {
  const words = createWords(locale, timeline.core.timeZone);
  return createLayout(timeline, { words, measure, now: now ?? null, createLaneHistograms });
}

export type Random = () => number;

export const oneOf = <const T>(random: Random, list: readonly [T, ...T[]]): T =>
  list[Math.floor(random() * list.length)] ?? list[0];

/**
 * Creates a timeline of these events, in which dated events come first, with `period` as coverage.
 */
export function timelineOf(events: readonly TestEvent[], period: Span, lanes = 1): Timeline {
  const core = coreOf(events, period, {
    timeZone: 'Europe/Amsterdam',
    coverage: { ...period, note: '' },
    lanes: Array.from({ length: lanes }, (_, i) => ({ id: `lane-${i}`, name: `Lane ${i}` })),
  });
  return createTimeline(core, () => Promise.resolve({}));
}

/** Creates events of every shape in a few lanes, crowded around a few instants as real ones are. */
export function randomTimeline(random: Random, count: number, inLanes?: number): Timeline {
  const start = Date.UTC(2015 + Math.floor(random() * 10), Math.floor(random() * 12), 3, 22);
  const length = oneOf(random, [2 * DAY, 40 * DAY, 205 * DAY, 3 * 365 * DAY]);
  const period = { start, end: start + length };
  const crowds = Array.from({ length: 5 }, () => random());
  const lanes = inLanes ?? 1 + Math.floor(random() * 7);
  const events = Array.from({ length: count }, (_, i): TestEvent => {
    const crowd = crowds[Math.floor(random() * crowds.length)] ?? 0;
    const share = random() < 0.4 ? random() : crowd + (random() - 0.5) * random() * 0.05;
    const at = Math.round(start + Math.min(Math.max(share, 0), 0.999) * length);
    return {
      id: `event-${i}`,
      title: 'A title of many words, as long as they are given to be by people who know'.slice(
        0,
        4 + Math.floor(random() * 70),
      ),
      lane: Math.floor(random() * lanes),
      importance: 1 + Math.floor(random() * 5),
      ...randomWhen(random, at, period),
    };
  });
  const startOf = ({ bounds }: TestEvent): number => bounds?.startEarliest ?? 0;
  return timelineOf(
    events.toSorted((a, b) => startOf(a) - startOf(b)),
    period,
    lanes,
  );
}

function randomWhen(
  random: Random,
  at: number,
  period: Span,
): Pick<TestEvent, 'bounds' | 'when'> & { bounds: Bounds } {
  const length = (period.end - period.start) * random() ** 4;
  const end = at + length;
  const margin = length * random() * 0.6;
  switch (oneOf(random, ['instant', 'day', 'span', 'loose', 'between', 'by', 'since', 'open'])) {
    case 'instant':
      return { bounds: boundsOf(at, at, at, at) };
    case 'day':
      return { bounds: boundsOf(at, at, at + DAY, at + DAY) };
    case 'span':
      return { bounds: boundsOf(at, at, end, end), when: { form: 'span' } };
    case 'loose':
      return { bounds: boundsOf(at - margin, at, end, end + margin), when: { form: 'span' } };
    case 'between':
      return { bounds: boundsOf(at, end, at, end), when: { form: 'between' } };
    case 'by': {
      // The last possible day may be outside the coverage.
      const last = at + 20 * HOUR;
      return { bounds: boundsOf(period.start, last, period.start, last), when: { form: 'by' } };
    }
    case 'since':
      return { bounds: boundsOf(at, at, period.end, period.end), when: { form: 'since' } };
    case 'open':
      return { bounds: boundsOf(at, at, at, period.end), when: { form: 'open-end' } };
  }
}

/** Returns a view of any length from the shortest to the whole, usually near an event. */
export function randomView(random: Random, timeline: Timeline): Span {
  const maxLength = timeline.limits.end - timeline.limits.start;
  const length = MIN_VIEW_MS * (maxLength / MIN_VIEW_MS) ** random();
  const { startEarliest, endLatest } = timeline.boundsOf(Math.floor(random() * timeline.dated));
  const near = oneOf(random, [startEarliest, endLatest, (startEarliest + endLatest) / 2]);
  const start = near - length * oneOf(random, [0, 1, random(), random()]);
  return clamped({ start, end: start + length }, timeline.limits, MIN_VIEW_MS);
}

/** Returns a view of an event's span with a tenth of its length on either side. */
export function ownView(timeline: Timeline, i: number): Span {
  const { startEarliest, endLatest } = timeline.boundsOf(i);
  const pad = (endLatest - startEarliest) / 10;
  const view = { start: startEarliest - pad, end: endLatest + pad };
  return clamped(view, timeline.limits, MIN_VIEW_MS);
}
