/** Warns of clock times that clocks never showed, or showed twice, because they were changed. */
import {
  isoDate,
  parseDate,
  parseLocalDateTime,
  toInstant,
  toPlain,
  type DateParts,
} from '../../time';
import type { IssueLog, Path } from '../issues';
import type { Dataset, DatasetEvent, DatasetWhen } from '../schema/schema';

/** Not an instant, which says by its offset which of two times it is. */
const DAY_OR_CLOCK =
  /(?<![\d-])-?\d{4}-\d\d-\d\d(?!\d|T)|(?<![\d-])-?\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{3})?)?(?![\d:.Z+-])/g;

/** `zoneOf`: the zone of an event; null if it is not valid. */
export function checkClocks(
  dataset: Dataset,
  zoneOf: (event: DatasetEvent) => string | null,
  log: IssueLog,
): void {
  dataset.events.forEach((event, i) => {
    const zone = zoneOf(event);
    if (zone === null) return;
    const path = ['events', i];
    checkWhen(event.when, zone, log, [...path, 'when']);
    event.revisions.forEach(({ when }, j) => {
      if (when !== undefined) checkWhen(when, zone, log, [...path, 'revisions', j, 'when']);
    });
  });
  const { timeZone, coverage, ranges } = dataset;
  const checkSpan = (span: { from?: string; to?: string } | null, path: Path): void => {
    if (span?.from !== undefined) checkText(span.from, timeZone, false, log, [...path, 'from']);
    if (span?.to !== undefined) checkText(span.to, timeZone, false, log, [...path, 'to']);
  };
  checkSpan(coverage, ['coverage']);
  ranges.forEach((range, i) => {
    checkSpan(range, ['ranges', i]);
    range.revisions.forEach((revision, j) => checkSpan(revision, ['ranges', i, 'revisions', j]));
  });
}

function checkWhen(when: DatasetWhen | null, zone: string, log: IssueLog, path: Path): void {
  if (when === null) return;
  if (typeof when === 'string') return checkText(when, zone, true, log, path);
  // Days of other calendars are not those of clocks.
  if (when.calendar) return;
  // A `basis` can say which of the two times is meant.
  const warnsOfTwice = when.basis === undefined;
  checkText(when.start, zone, warnsOfTwice, log, [...path, 'start']);
  if (when.end) checkText(when.end, zone, warnsOfTwice, log, [...path, 'end']);
}

/** Checks every day and clock time in a text. Those that are invalid have other issues. */
function checkText(
  text: string,
  zone: string,
  warnsOfTwice: boolean,
  log: IssueLog,
  path: Path,
): void {
  for (const [date] of text.matchAll(DAY_OR_CLOCK)) {
    const parts = parseLocalDateTime(date) ?? parseDate(date);
    if (!parts) continue;
    const shown = shownInstead(parts, zone);
    if (shown !== null) log.report('skipped-time', path, { date, zone, shown });
    else if (warnsOfTwice && isDoubled(parts, zone)) {
      log.report('doubled-time', path, { date, zone });
    }
  }
}

/** The time or the day that is drawn instead of a skipped one; null if clocks did show it. */
function shownInstead(parts: DateParts, zone: string): string | null {
  const start = toInstant(parts, zone, 'earlier');
  const plain = toPlain(start, zone);
  const { day, hour, minute } = plain;
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = isoDate(plain);
  if (parts.hour !== undefined) {
    const isShown = parts.hour === hour && parts.minute === minute && parts.day === day;
    return isShown ? null : `${date}T${two(hour)}:${two(minute)}`;
  }
  // Apia went from 29 to 31 December 2011. A day whose first hour was skipped is still a day.
  const nextDay = { ...parts, day: (parts.day ?? 0) + 1 };
  return start < toInstant(nextDay, zone, 'earlier') ? null : date;
}

function isDoubled(parts: DateParts, zone: string): boolean {
  if (parts.hour === undefined) return false;
  return toInstant(parts, zone, 'earlier') !== toInstant(parts, zone, 'later');
}
