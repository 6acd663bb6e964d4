import { tzOffset } from '@date-fns/tz/tzOffset';
import { bisector, range } from 'd3';

import { DAY, HOUR, LruCache, MINUTE, SECOND } from '../base';
import { localMsToPlain, MAX_EXACT_MS, plainToLocalMs, type PlainDateTimeLike } from './civil';
import type { Span, PlainDateTime } from './types';

/** A period `[start, end)` in epoch ms with a constant offset of local time from UTC. */
export type OffsetPeriod = {
  readonly start: number;
  readonly end: number;
  readonly offsetMs: number;
};

/** Which of the two instants to take if a clock shows the same date and time twice. */
type Disambiguation = 'earlier' | 'later';

const PIECE_MS = 4 * DAY;
const MAX_CACHED_PIECES = 20_000;

/**
 * A zone's offsets over a span, as plain numbers in seconds: the start of the first period (epoch),
 * its offset from UTC, its duration, the next period's offset, its duration, and so on. With it a
 * page needs no offsets from Intl, whose first answer takes tens of milliseconds and may differ
 * between browsers.
 */
export type ZoneTable = readonly number[];

/** Zones mean nothing farther away (ms, a whole number of pieces): there all clocks show UTC. */
const LAST_ZONED_MS = MAX_EXACT_MS - 2 * PIECE_MS;
const FOREVER: OffsetPeriod = { start: -Infinity, end: Infinity, offsetMs: 0 };
const LONG_AGO: OffsetPeriod = { ...FOREVER, end: -LAST_ZONED_MS };
const FAR_AHEAD: OffsetPeriod = { ...FOREVER, start: LAST_ZONED_MS };
const periodsByTabledZone = new Map<string, readonly OffsetPeriod[]>([['UTC', [FOREVER]]]);

/** The years of tables. Earlier, clocks showed local mean time; later offsets are undecided. */
const [FIRST_YEAR, LAST_YEAR] = [1850, 2040];

/**
 * The zone's offsets over the decades that overlap the span, within the years 1850 to 2040. Empty
 * if the span lies outside of them.
 */
export function createZoneTable(zone: string, span: Span): ZoneTable {
  const decadeOf = (instant: number): number =>
    Math.floor(localMsToPlain(instant, 'minute').year / 10) * 10;
  const firstYear = Math.max(FIRST_YEAR, decadeOf(span.start));
  const lastYear = Math.min(LAST_YEAR, decadeOf(span.end) + 10);
  if (lastYear <= firstYear) return [];
  // Two days more on either side, since the axis begins with a tick before the span.
  const start = plainToLocalMs({ year: firstYear, day: -1 });
  const end = plainToLocalMs({ year: lastYear, day: 3 });
  const periods: OffsetPeriod[] = [];
  for (let at = start; at < end; at = periods.at(-1)?.end ?? end) {
    const period = offsetPeriodAt(at, zone);
    const before = periods.at(-1);
    const isSame = before?.offsetMs === period.offsetMs;
    if (isSame) periods.pop();
    const from = isSame ? before.start : at;
    periods.push({ ...period, start: from, end: Math.min(end, period.end) });
  }
  const entries = periods.flatMap((period) => [
    period.offsetMs / 1000,
    (period.end - period.start) / 1000,
  ]);
  return periods.length > 0 ? [start / 1000, ...entries] : [];
}

/** Makes all functions of this file use the table for its zone and span, instead of Intl. */
export function registerZoneTable(zone: string, [first = 0, ...entries]: ZoneTable): void {
  const periods: OffsetPeriod[] = [];
  let start = first * 1000;
  for (let i = 0; i + 1 < entries.length; i += 2) {
    const [offset = 0, seconds = 0] = entries.slice(i, i + 2);
    const end = start + seconds * 1000;
    periods.push({ start, end, offsetMs: offset * 1000 });
    start = end;
  }
  if (periods.length > 0) periodsByTabledZone.set(zone, periods);
}

// A cache, since an offset from Intl takes some microseconds and ticks need hundreds a frame. The
// key is the number of a piece of four days. The value has one period, or two if clocks change in
// that piece. No zone of the database changed twice within six days from 1850 to 2038 (Recife in
// 2000: seven).
const periodsByZone = new Map<string, LruCache<number, readonly OffsetPeriod[]>>();

/**
 * The period of constant offset around an instant. Without a registered table, periods also end at
 * the edges of pieces, so neighbours may have the same offset.
 */
export function offsetPeriodAt(instant: number, zone: string): OffsetPeriod {
  const tabled = periodsByTabledZone.get(zone)?.findLast(({ start }) => instant >= start);
  if (tabled && instant < tabled.end) return tabled;
  if (instant < LONG_AGO.end) return LONG_AGO;
  if (instant >= FAR_AHEAD.start) return FAR_AHEAD;
  let byPiece = periodsByZone.get(zone);
  if (!byPiece) {
    byPiece = new LruCache(MAX_CACHED_PIECES);
    periodsByZone.set(zone, byPiece);
  }
  const periods = byPiece.get(Math.floor(instant / PIECE_MS), (piece) =>
    findOffsetPeriods(piece * PIECE_MS, zone),
  );
  const [first, second] = periods as readonly [OffsetPeriod, OffsetPeriod?];
  return second && instant >= second.start ? second : first;
}

function findOffsetPeriods(start: number, zone: string): readonly OffsetPeriod[] {
  const end = start + PIECE_MS;
  const before = lookUpOffsetMs(start, zone);
  const after = lookUpOffsetMs(end - 1, zone);
  if (before === after) return [{ start, end, offsetMs: before }];
  const hasChanged = bisector((instant: number) =>
    Number(lookUpOffsetMs(instant, zone) !== before),
  );
  // Clocks change on a whole second. Find the hour first, then the minute, then the second.
  let firstAfter = end;
  let from = start;
  for (const stepMs of [HOUR, MINUTE, SECOND]) {
    const instants = range(from, firstAfter, stepMs);
    firstAfter = instants[hasChanged.left(instants, 1)] ?? firstAfter;
    from = firstAfter - stepMs;
  }
  return [
    { start, end: firstAfter, offsetMs: before },
    { start: firstAfter, end, offsetMs: after },
  ];
}

function lookUpOffsetMs(instant: number, zone: string): number {
  // Local mean time has seconds (Kyiv until 1924: +02:02:04); tzOffset returns fractional minutes.
  // tzOffset 1.5.0 loses the sign of offsets between -1 h and 0 (Dublin until 1916).
  return Math.round(tzOffset(zone, new Date(instant)) * 60) * 1000;
}

/** The local date and time at an instant (epoch ms), as local ms (see `civil.ts`). */
export function instantToLocalMs(instant: number, zone: string): number {
  return instant + offsetPeriodAt(instant, zone).offsetMs;
}

/**
 * The date and time in the zone at an instant (epoch ms), to the minute, or with its second and
 * millisecond. A TZDate of date-fns gives the same in 25 µs and more, and ticks need hundreds a
 * frame.
 */
export function toPlain(
  instant: number,
  zone: string,
  precision: 'minute' | 'ms' = 'minute',
): PlainDateTime {
  return localMsToPlain(instantToLocalMs(instant, zone), precision);
}

/**
 * The instant (epoch ms) of a date and time in the zone. Missing fields are month 1, day 1 and
 * 00:00. Fields may overflow: 32 January is 1 February. If clocks show the time twice, in autumn,
 * `disambiguation` chooses. If they skip it, in spring, both choices add the gap (02:30 becomes
 * 03:30), as Temporal's `compatible` does.
 */
export function toInstant(
  dateTime: PlainDateTimeLike,
  zone: string,
  disambiguation: Disambiguation,
): number {
  return localMsToInstant(plainToLocalMs(dateTime), zone, disambiguation);
}

/**
 * Like {@link toInstant}, from local ms. A TZDate of date-fns always takes the same of the two
 * instants of a doubled hour, so it cannot give both the start and the end of a range.
 */
export function localMsToInstant(
  local: number,
  zone: string,
  disambiguation: Disambiguation,
): number {
  const before = offsetPeriodAt(local - DAY, zone).offsetMs;
  const after = offsetPeriodAt(local + DAY, zone).offsetMs;
  const instantBefore = local - before;
  if (before === after) return instantBefore;
  const instantAfter = local - after;
  const isShownBefore = offsetPeriodAt(instantBefore, zone).offsetMs === before;
  const isShownAfter = offsetPeriodAt(instantAfter, zone).offsetMs === after;
  if (isShownBefore && isShownAfter) {
    return disambiguation === 'earlier' ? instantBefore : instantAfter;
  }
  return isShownAfter ? instantAfter : instantBefore;
}

/** Whether this runtime knows a zone of the IANA database by this name. Offsets are not zones. */
export function isZone(text: string): boolean {
  if (!/^[A-Z]/.test(text)) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
