/** The occurrences of an event of a calendar that is repeated. */
import ICAL from 'ical.js';
import type { ReportLog } from '../report/report';
import type { Position } from '../types';

type Component = InstanceType<typeof ICAL.Component>;
type Time = InstanceType<typeof ICAL.Time>;
type Recur = InstanceType<typeof ICAL.Recur>;

export type Occurrence = {
  readonly start: Time;
  readonly end: Time | null;
  readonly isRepeated: boolean;
};

/** A timeline of a weekly meeting for ever would hold nothing else. */
const MAX_OCCURRENCES = 100;

/**
 * The occurrences of an event, without those that another event of the calendar replaces
 * (`overridden`, by UID and RECURRENCE-ID).
 */
export function occurrencesOf(
  component: Component,
  at: Position,
  overridden: ReadonlyMap<string, boolean>,
  log: ReportLog,
): readonly Occurrence[] {
  const event = new ICAL.Event(component);
  const hasEnd = component.hasProperty('dtend') || component.hasProperty('duration');
  const single = { start: event.startDate, end: hasEnd ? event.endDate : null, isRepeated: false };
  if (!event.isRecurring() || component.hasProperty('recurrence-id')) return [single];
  const rules = component.getAllProperties('rrule').map((property) => property.getFirstValue());
  const unsafe = rules.find((rule) => !(rule instanceof ICAL.Recur) || !isSafe(rule));
  if (unsafe !== undefined) {
    log.report('recurrence-unread', { ...at, column: 'RRULE' }, { rule: String(unsafe) });
    return [single];
  }
  const found: Occurrence[] = [];
  const duration = hasEnd ? event.duration : null;
  const iterator = event.iterator();
  let start: Time | undefined = iterator.next() ?? undefined;
  for (; start && found.length < MAX_OCCURRENCES; start = iterator.next() ?? undefined) {
    if (overridden.has(`${event.uid} ${String(start)}`)) continue;
    const end = duration ? start.clone() : null;
    if (end && duration) end.addDuration(duration);
    found.push({ start, end, isRepeated: true });
  }
  const count = String(found.length);
  if (start) log.report('recurrence-cut', { ...at, column: 'RRULE' }, { count });
  else log.report('recurrence-expanded', { ...at, column: 'RRULE' }, { count });
  return found;
}

/**
 * Whether a rule has a next occurrence that can be found. The library looks for ever for a
 * 30 February, or for a Monday that a step of seven days never meets.
 */
function isSafe(rule: Recur): boolean {
  const { freq, interval, parts } = rule;
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq) || interval < 1) return false;
  const known = new Set(['BYDAY', 'BYMONTH', 'BYMONTHDAY']);
  const by: { readonly [part: string]: readonly (string | number)[] | undefined } = parts;
  if (!Object.keys(by).every((part) => known.has(part))) return false;
  const months = (by['BYMONTH'] ?? []).map(Number);
  const days = (by['BYMONTHDAY'] ?? []).map(Number);
  if (!months.every((month) => month >= 1 && month <= 12)) return false;
  if (!days.every((day) => day !== 0 && Math.abs(day) <= 28)) {
    if (interval > 1 || months.length > 0 || freq !== 'MONTHLY') return false;
    if (!days.every((day) => day !== 0 && Math.abs(day) <= 31)) return false;
  }
  const weekdays = (by['BYDAY'] ?? []).map(String);
  if (!weekdays.every((day) => /^[-+]?[1-4]?(?:MO|TU|WE|TH|FR|SA|SU)$/.test(day))) return false;
  if (days.length > 0 && weekdays.length > 0 && (interval > 1 || freq === 'WEEKLY')) return false;
  return (
    freq === 'WEEKLY' ||
    freq === 'YEARLY' ||
    interval === 1 ||
    months.length + weekdays.length === 0
  );
}
