import { tzOffset } from '@date-fns/tz/tzOffset';
import { utc } from '@date-fns/utc';
import { bisector, range } from 'd3';
import { getDecade } from 'date-fns';

import { DAY, HOUR, LruCache, MINUTE, SECOND } from '../base';
import type { Span, PlainDateTime } from './types';

/** A date and perhaps a clock time, to be read in some zone. Fields may run over (day 32, month 0). */
export type PlainDateTimeLike = {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
};

/** A stretch `[start, end)` of epoch ms over which a zone keeps one offset from UTC. */
export type OffsetPeriod = {
  readonly start: number;
  readonly end: number;
  readonly offsetMs: number;
};

/** Which of the two instants of a wall reading that a clock shows twice. */
type Disambiguation = 'earlier' | 'later';

const PIECE_MS = 4 * DAY;
const MAX_CACHED_PIECES = 20_000;

/**
 * What a zone's clocks did over a span, as plain numbers in seconds: when the first stretch began, its
 * offset from UTC, how long it lasted, the next one's offset, and so on. A page that has it need not
 * ask the browser, whose first answer takes tens of milliseconds and may differ from another's.
 */
export type ZoneTable = readonly number[];

/** All that one may ask about of UTC, without asking. */
const FOREVER: OffsetPeriod = { start: -8.64e15, end: 8.64e15, offsetMs: 0 };
const periodsByTabledZone = new Map<string, readonly OffsetPeriod[]>([['UTC', [FOREVER]]]);

/** The years that tables reach: before, clocks kept local time; after, nobody has decided yet. */
const [FIRST_YEAR, LAST_YEAR] = [1850, 2040];

/** The zone over the decades that the span (epoch ms) touches, within the years 1850 to 2040. */
export function createZoneTable(zone: string, span: Span): ZoneTable {
  const decadeOf = (instant: number): number => getDecade(instant, { in: utc });
  // Two days more, since what is asked about is an axis' first tick as some clock shows it.
  const start = Date.UTC(Math.max(FIRST_YEAR, decadeOf(span.start)), 0, -1);
  const end = Date.UTC(Math.min(LAST_YEAR, decadeOf(span.end) + 10), 0, 3);
  const periods: OffsetPeriod[] = [];
  for (let at = start; at < end; at = periods.at(-1)?.end ?? end) {
    const period = offsetPeriodAt(at, zone);
    const before = periods.at(-1);
    const isSame = before?.offsetMs === period.offsetMs;
    if (isSame) periods.pop();
    const from = isSame ? before.start : at;
    periods.push({ ...period, start: from, end: Math.min(end, period.end) });
  }
  const entries = periods.flatMap((one) => [one.offsetMs / 1000, (one.end - one.start) / 1000]);
  return periods.length > 0 ? [start / 1000, ...entries] : [];
}

/** From now on the zone's clocks are read from the table, where it reaches. */
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

// Asking Intl for an offset costs some microseconds, and ticks ask hundreds of times a frame. One
// entry for each piece of four days that was asked about: its stretches, two where clocks change. No
// zone of the database changed twice within six days between 1850 and 2038 (Recife in 2000: seven).
const periodsByZone = new Map<string, LruCache<number, readonly OffsetPeriod[]>>();

/**
 * The stretch of constant offset around an instant. Where no table was learned it is cut at the
 * pieces' edges too, so neighbours may have the same offset.
 */
export function offsetPeriodAt(instant: number, zone: string): OffsetPeriod {
  const tabled = periodsByTabledZone.get(zone)?.findLast(({ start }) => instant >= start);
  if (tabled && instant < tabled.end) return tabled;
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
  // Clocks change on a whole second: the hour is found first, then the minute, then the second.
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
  // Local mean time has seconds (Kyiv until 1924: +02:02:04), which come as a fraction. Of an offset
  // of under an hour west of Greenwich (Dublin until 1916) tzOffset 1.5.0 loses the sign.
  return Math.round(tzOffset(zone, new Date(instant)) * 60) * 1000;
}

/** The wall reading at an instant (epoch ms) as if it were UTC: see {@link plainToLocalMs}. */
export function instantToLocalMs(instant: number, zone: string): number {
  return instant + offsetPeriodAt(instant, zone).offsetMs;
}

/**
 * What a clock in the zone shows at an instant (epoch ms), seconds left out. A TZDate of date-fns
 * would say it too, but takes 25 µs and more, and ticks ask hundreds of times a frame.
 */
export function toPlain(instant: number, zone: string): PlainDateTime {
  const local = new Date(instantToLocalMs(instant, zone));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

/**
 * The instant (epoch ms) at which a clock in the zone shows this. Missing fields are their first
 * (month 1, day 1, 00:00), and fields may run over: day 32 of January is 1 February. Where the clock
 * shows it twice, in autumn, `pick` says which; where it never does, in spring, either gives the
 * instant as far into the new time as was asked into the gap (02:30 becomes 03:30).
 */
export function toInstant(
  dateTime: PlainDateTimeLike,
  zone: string,
  disambiguation: Disambiguation,
): number {
  return localMsToInstant(plainToLocalMs(dateTime), zone, disambiguation);
}

/**
 * As {@link toInstant}, of a wall reading as if it were UTC. A TZDate always takes one of the two
 * instants of a doubled hour, so it cannot say when a range that ends in it ends.
 */
export function localMsToInstant(
  local: number,
  zone: string,
  disambiguation: Disambiguation,
): number {
  const before = offsetPeriodAt(local - DAY, zone).offsetMs;
  const after = offsetPeriodAt(local + DAY, zone).offsetMs;
  const inOld = local - before;
  if (before === after) return inOld;
  const inNew = local - after;
  const shownInOld = offsetPeriodAt(inOld, zone).offsetMs === before;
  const shownInNew = offsetPeriodAt(inNew, zone).offsetMs === after;
  if (shownInOld && shownInNew) return disambiguation === 'earlier' ? inOld : inNew;
  return shownInNew ? inNew : inOld;
}

/**
 * The wall reading as if it were UTC, epoch ms: for the calendar functions of date-fns with
 * `{ in: utc }`, and never an instant.
 */
export function plainToLocalMs({
  year,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
}: PlainDateTimeLike): number {
  // Date.UTC, and so the constructor of a UTCDate, takes years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute);
}

/** Whether the text names a zone of the IANA database that this machine knows. Offsets are none. */
export function isZone(text: string): boolean {
  if (!/^[A-Z]/.test(text)) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
