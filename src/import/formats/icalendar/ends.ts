/** The ends of events of a calendar. */
import { isFault } from '../../dates/parts';
import type { ReportLog } from '../../report/report';
import { propertiesOf, type Component } from './lines';
import { inZoneOf, instantOf, timeAt, type CalendarTime, type TimeReader } from './times';

const DAY_MS = 86_400_000;
const DURATION =
  /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/i;

/**
 * Returns the function that gives the end of an occurrence by its start. The end of an event of
 * whole days is its last day; in the file it is the day after.
 */
export function endOf(
  event: Component,
  start: CalendarTime,
  read: TimeReader,
  log: ReportLog,
): (occurrence: CalendarTime) => CalendarTime | null {
  const [end] = propertiesOf(event, 'dtend');
  const [duration] = propertiesOf(event, 'duration');
  if (end && end.raw !== '') {
    const place = { row: end.row, column: 'DTEND' };
    const time = read(end);
    const isUsable = !isFault(time) && time.isDay === start.isDay;
    if (!isUsable) {
      log.report('end-unread', place, { written: end.raw });
      return () => null;
    }
    const local = inZoneOf(time, start);
    const days = local.localMs - start.localMs;
    if (start.isDay) return (from) => lastDay(from, days);
    const length = instantOf(local) - instantOf(start);
    return (from) => later(from, 0, length);
  }
  if (!duration || duration.raw === '') return () => null;
  const match = DURATION.exec(duration.raw);
  if (!match || match[1] === '-') {
    log.report('end-unread', { row: duration.row, column: 'DURATION' }, { written: duration.raw });
    return () => null;
  }
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((digits) => Number(digits ?? 0));
  const dayMs = (weeks * 7 + days) * DAY_MS;
  const length = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return (from) => (from.isDay ? lastDay(from, dayMs) : later(from, dayMs, length));
}

/** Days go by the calendar, and hours by the clock. */
function later(from: CalendarTime, dayMs: number, length: number): CalendarTime {
  const days = { ...from, localMs: from.localMs + dayMs };
  return length === 0 ? days : timeAt(instantOf(days) + length, from.zone);
}

/** An end before the start is at fault, and stays for the report. */
function lastDay(from: CalendarTime, length: number): CalendarTime | null {
  if (length < 0) return { ...from, localMs: from.localMs + length };
  return length <= DAY_MS ? null : { ...from, localMs: from.localMs + length - DAY_MS };
}
