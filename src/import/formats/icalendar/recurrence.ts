/** The occurrences of an event of a calendar that is repeated. */
import { isFault } from '../../dates/parts';
import type { ReportLog } from '../../report/report';
import { parameterOf, propertiesOf, textOf, type Component, type Property } from './lines';
import { occurrencesOfRule, type Budget } from './rules';
import { inZoneOf, localAt, type CalendarTime, type TimeReader } from './times';

/** A timeline of a weekly meeting for ever would hold nothing else. */
const MAX_OCCURRENCES = 100;
const DAY_MS = 86_400_000;

/** Occurrences that another event of the calendar replaces: `UID local-ms`. */
export type Overrides = ReadonlySet<string>;

/** The UID and the time that an event replaces; null if it replaces none. */
export function overrideOf(event: Component, read: TimeReader): string | null {
  const [property] = propertiesOf(event, 'recurrence-id');
  const time = property && read(property);
  return time && !isFault(time) ? keyOf(textOf(event, 'uid'), time) : null;
}

function keyOf(uid: string, { localMs }: CalendarTime): string {
  return `${uid} ${localMs}`;
}

/** The starts of an event: one, unless it is repeated. */
export function startsOf(
  event: Component,
  start: CalendarTime,
  read: TimeReader,
  overrides: Overrides,
  budget: Budget,
  log: ReportLog,
): readonly CalendarTime[] {
  const [rules, more] = [propertiesOf(event, 'rrule'), propertiesOf(event, 'rdate')];
  const isOverride = propertiesOf(event, 'recurrence-id').length > 0;
  if (isOverride || rules.length + more.length === 0) return [start];
  const place = { row: (rules[0] ?? more[0] ?? event).row, column: 'RRULE' };
  const uid = textOf(event, 'uid');
  const without = new Set(
    timesOf(propertiesOf(event, 'exdate'), start, read, log).map(({ localMs }) => localMs),
  );
  const dates = timesOf(more, start, read, log).map(({ localMs }) => localMs);
  const byRule = rules.map((rule) => datesOfRule(rule, start, budget, log));
  const all = new Set([start.localMs, ...dates, ...byRule.flatMap(({ found }) => found)]);
  const kept = [...all]
    .sort((a, b) => a - b)
    .filter(
      (localMs) => !without.has(localMs) && !overrides.has(keyOf(uid, { ...start, localMs })),
    );
  const found = kept.slice(0, MAX_OCCURRENCES).map((localMs) => ({ ...start, localMs }));
  const count = String(found.length);
  const isCut = kept.length > found.length || byRule.some(({ hasMore }) => hasMore);
  if (isCut) log.report('recurrence-cut', place, { count });
  else if (all.size > 1) log.report('recurrence-expanded', place, { count });
  return found;
}

function datesOfRule(
  { raw, row }: Property,
  start: CalendarTime,
  budget: Budget,
  log: ReportLog,
): { readonly found: readonly number[]; readonly hasMore: boolean } {
  const until = /(?:^|;)UNTIL=([^;]*)/i.exec(raw)?.[1];
  const untilMs = until === undefined ? Infinity : untilOf(until, start);
  // The library compares the end of a rule, which is in UTC, with clock times.
  const rule = raw.replace(/(^|;)UNTIL=[^;]*/i, '').replace(/^;/, '');
  const dates =
    untilMs === null
      ? null
      : occurrencesOfRule(rule, start.localMs, start.isDay, MAX_OCCURRENCES * 2, budget);
  if (!dates || untilMs === null) {
    log.report('recurrence-unread', { row, column: 'RRULE' }, { rule: raw });
    return { found: [], hasMore: false };
  }
  const found = dates.found.filter((localMs) => localMs <= untilMs);
  return { found, hasMore: dates.hasMore && found.length === dates.found.length };
}

/** The end of a rule on the clocks of its event. */
function untilOf(until: string, { zone, isDay }: CalendarTime): number | null {
  const [, year, month, day, hour, minute, second, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/i.exec(until) ?? [];
  if (year === undefined) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const midnight = date.getTime();
  // A rule of clock times that ends on a day has this day too.
  if (hour === undefined) return isDay ? midnight : midnight + DAY_MS - 1;
  const ms = date.setUTCHours(Number(hour), Number(minute), Number(second));
  if (isDay) return midnight;
  return utc !== undefined && zone.kind !== 'floating' ? localAt(ms, zone) : ms;
}

/** The times of properties with several, such as RDATE and EXDATE, on the clocks of the start. */
function timesOf(
  properties: readonly Property[],
  start: CalendarTime,
  read: TimeReader,
  log: ReportLog,
): readonly CalendarTime[] {
  return properties.flatMap((property) =>
    property.raw.split(',').flatMap((value): CalendarTime[] => {
      // A period has its end after a stroke.
      const [first = '', length] = value.split('/');
      const place = { row: property.row, column: property.name.toUpperCase() };
      const time = read(property, first);
      if (length !== undefined || isFault(time)) log.report('part-unread', place, { value });
      return isFault(time) ? [] : [inZoneOf(time, start)];
    }),
  );
}

/** Whether an event replaces an occurrence and all that follow, which this reader does not do. */
export function replacesFollowing(event: Component): boolean {
  return propertiesOf(event, 'recurrence-id').some(
    (property) => parameterOf(property, 'range') !== '',
  );
}
