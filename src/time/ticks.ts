import { DAY, HOUR, LruCache, MINUTE, SECOND } from '../base';
import { MAX_EXACT_MS } from './civil';
import {
  createClockTimes,
  createDays,
  createMonths,
  createWeeks,
  createYears,
  type Interval,
} from './intervals';
import type { Span, Tick, TickUnit } from './types';
import { toPlain } from './zones';

/** The two rows of the axis: the finest ticks that fit, and headings in the next larger unit. */
export type Ticks = { readonly minor: readonly Tick[]; readonly major: readonly Tick[] };

/** The width of a tick's label in its row, in px. */
export type LabelPx = (tick: Tick, level: keyof Ticks) => number;

type Row = { readonly interval: Interval; readonly unit: TickUnit };
/** A tick, the width of its label in px, and the instant of the next tick. */
type CachedTick = { readonly tick: Tick; readonly px: number; readonly next: number };
/** A step of the ladder: minor ticks about `aboutMs` apart, with their headings. */
type Rung = { readonly aboutMs: number; readonly minor: Row; readonly major: Row | null };

const GAP_PX = 12;
/** Per row. One view needs far fewer, and so does a zoom through one rung. */
const MAX_CACHED_TICKS = 500;
const MONTH_MS = 30.44 * DAY;
const YEAR_MS = 365.25 * DAY;

/**
 * Creates the function that finds the ticks of a view in this zone, on the zone's calendar and
 * clock across daylight-saving changes. Reuse the function: it holds the ladder and a cache.
 *
 * For a view drawn `widthPx` wide, the minor ticks are the finest rung of the ladder on which
 * neighbouring labels do not overlap in either row, however they are anchored: two ticks are apart
 * by at least the wider label and 12 px. Major ticks are their headings (days for clock times,
 * months for days and weeks, years for months, decades and then centuries for years, none
 * above). Both rows hold the ticks inside the view. `major` also holds the last tick at or before
 * its start, so that the axis can pin that heading to the edge. `labelPx` is called for ticks just
 * outside the view too, so that panning alone seldom changes the rung. Both rows are empty if no
 * rung fits or the view or the width is not positive and finite. Where milliseconds are not exact,
 * days are the finest rung.
 */
export function createTicks(
  zone: string,
): (view: Span, widthPx: number, labelPx: LabelPx) => Ticks {
  const ladder = createLadder(zone);
  // Frames mostly need the same ticks, and most of the time goes into the calendar and the words.
  const tickCache = new Map<Row, LruCache<number, CachedTick>>();
  let cachedLabelPx: LabelPx | null = null;
  const cachedTick = (row: Row, at: number, labelPx: LabelPx, level: keyof Ticks): CachedTick => {
    const rowCache = tickCache.get(row) ?? new LruCache(MAX_CACHED_TICKS);
    tickCache.set(row, rowCache);
    return rowCache.get(at, () => {
      const isFine = row.unit === 'second' || row.unit === 'millisecond';
      const dateTime = toPlain(at, zone, isFine ? 'ms' : 'minute');
      const tick = { at, unit: row.unit, dateTime };
      return { tick, px: labelPx(tick, level), next: row.interval.next(at) };
    });
  };
  return (view, widthPx, labelPx) => {
    if (labelPx !== cachedLabelPx) tickCache.clear();
    cachedLabelPx = labelPx;
    const pxPerMs = widthPx / (view.end - view.start);
    if (!(pxPerMs > 0 && Number.isFinite(pxPerMs))) return { minor: [], major: [] };

    const fitting = (level: keyof Ticks, row: Row, from: number, to: number): Tick[] | null => {
      const ticks: Tick[] = [];
      let lastPx = 0;
      for (let at = row.interval.floor(from); ;) {
        const last = ticks.at(-1);
        const { tick, px, next } = cachedTick(row, at, labelPx, level);
        // Negated, so that NaN ends the loop.
        if (last && !((tick.at - last.at) * pxPerMs >= Math.max(px, lastPx) + GAP_PX)) return null;
        ticks.push(tick);
        lastPx = px;
        if (!(tick.at < to)) return ticks;
        at = next;
      }
    };

    const isExact = Math.max(-view.start, view.end) < MAX_EXACT_MS;
    for (const { aboutMs, minor, major } of ladder) {
      if (aboutMs * pxPerMs < GAP_PX || (aboutMs < DAY && !isExact)) continue;
      const majorTicks = major ? fitting('major', major, view.start, view.end) : [];
      if (!majorTicks) continue;
      // Labels of months and days differ in width. Testing whole years and months of them keeps the
      // rung stable while panning.
      const isTestedWhole = minor.unit === 'month' || minor.unit === 'day';
      const { start, end } = isTestedWhole ? spanOfTicks(majorTicks, view) : view;
      const minorTicks = fitting('minor', minor, start, end);
      if (!minorTicks) continue;
      return {
        minor: minorTicks.filter(({ at }) => at >= view.start && at < view.end),
        major: majorTicks.filter(({ at }, i) => i === 0 || at < view.end),
      };
    }
    return { minor: [], major: [] };
  };
}

function spanOfTicks(ticks: readonly Tick[], view: Span): Span {
  return { start: ticks[0]?.at ?? view.start, end: ticks.at(-1)?.at ?? view.end };
}

/** The steps of years from a century on: 100, 200, 500 and so on to ten billion. */
const LONG_STEPS = [2, 3, 4, 5, 6, 7, 8, 9].flatMap((zeros) =>
  [1, 2, 5].map((digit) => digit * 10 ** zeros),
);

/** All rungs, from fine to coarse. */
function createLadder(zone: string): readonly Rung[] {
  const years = (unit: TickUnit, step: number): Row => ({
    interval: createYears(zone, step),
    unit,
  });
  const day: Row = { interval: createDays(zone, 1), unit: 'day' };
  const month: Row = { interval: createMonths(zone, 1), unit: 'month' };
  const clockRung = (unit: TickUnit, stepMs: number): Rung => ({
    aboutMs: stepMs,
    minor: { interval: createClockTimes(zone, stepMs), unit },
    major: day,
  });
  const dayRung = (days: number): Rung => ({
    aboutMs: days * DAY,
    minor: { interval: days === 7 ? createWeeks(zone) : createDays(zone, days), unit: 'day' },
    major: month,
  });
  const monthRung = (months: number): Rung => ({
    aboutMs: months * MONTH_MS,
    minor: { interval: createMonths(zone, months), unit: 'month' },
    major: years('year', 1),
  });
  const yearRung =
    (major: Row | null) =>
    (step: number): Rung => ({ aboutMs: step * YEAR_MS, minor: years('year', step), major });
  return [
    ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((ms) => clockRung('millisecond', ms)),
    ...[1, 2, 5, 10, 15, 30].map((seconds) => clockRung('second', seconds * SECOND)),
    ...[1, 2, 5, 10, 15, 30].map((minutes) => clockRung('minute', minutes * MINUTE)),
    ...[1, 3, 6, 12].map((hours) => clockRung('hour', hours * HOUR)),
    ...[1, 2, 7, 14].map(dayRung),
    ...[1, 3, 6].map(monthRung),
    ...[1, 2, 5].map(yearRung(years('decade', 10))),
    ...[10, 20, 50].map(yearRung(years('century', 100))),
    ...LONG_STEPS.map(yearRung(null)),
    yearRung(null)(1e10),
  ];
}
