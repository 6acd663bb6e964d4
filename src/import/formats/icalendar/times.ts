/** The times of a calendar: days, and clock times in UTC, in a zone or in none. */
import { instantToLocalMs, isZone, toInstant } from '../../../time';
import { exists, type DateFault, type DatePart } from '../../dates/parts';
import type { ReportLog } from '../../report/report';
import { parameterOf, propertiesOf, textOf, type Component, type Property } from './lines';
import type { Budget } from './rules';
import { readDefinition } from './zones';

export type Zone =
  | { readonly kind: 'floating' }
  | { readonly kind: 'utc' }
  /** A zone of the database. */
  | { readonly kind: 'named'; readonly name: string }
  /** A zone that the calendar defines. */
  | { readonly kind: 'defined'; readonly offsetAt: (localMs: number) => number };

export type CalendarTime = {
  /** What the clocks of the zone show, as ms since 1970 on these clocks. */
  readonly localMs: number;
  readonly isDay: boolean;
  readonly zone: Zone;
  /** The instant, if it is known and not only what the clocks show. */
  readonly instant?: number;
};

const FLOATING: Zone = { kind: 'floating' };
const UTC: Zone = { kind: 'utc' };
const VALUE = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i;

export type TimeReader = (property: Property, value?: string) => CalendarTime | DateFault;

/** Returns the function that reads the times of a calendar. A zone is reported once. */
export function createTimeReader(calendar: Component, budget: Budget, log: ReportLog): TimeReader {
  const zones = new Map<string, Zone>();
  const zoneOf = (id: string, row: number): Zone => {
    const known = zones.get(id);
    if (known) return known;
    const definition = calendar.components.find(
      ({ name, ...component }) =>
        name === 'vtimezone' && textOf({ name, ...component }, 'tzid') === id,
    );
    const zone = findZone(id, definition, budget);
    if (zone === FLOATING && id !== '')
      log.report('bad-zone', { row, column: 'TZID' }, { zone: id });
    zones.set(id, zone);
    return zone;
  };
  return (property, value = property.raw) => {
    const match = VALUE.exec(value.trim());
    if (!match) return { fault: 'bad-date', part: value };
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
      .slice(1, 7)
      .map((digits) => Number(digits ?? 0));
    const part = { year, month, day, hour, minute, second };
    if (!exists(part)) return { fault: 'impossible-date', part: value };
    const isDay = match[4] === undefined;
    const isUtc = match[7] !== undefined;
    const id = parameterOf(property, 'tzid');
    const zone = isDay ? FLOATING : isUtc ? UTC : zoneOf(id, property.row);
    return { localMs: msOf(part), isDay, zone };
  };
}

function findZone(id: string, definition: Component | undefined, budget: Budget): Zone {
  // Some programs put a path before the name.
  const names = [id, id.replace(/^\/.*\/(?=\w+\/\w+$)/, '')];
  if (definition) names.push(textOf(definition, 'x-lic-location'));
  const name = names.find((each) => each.includes('/') && isZone(each));
  if (name !== undefined) return { kind: 'named', name };
  if (/^(?:UTC|GMT|Etc\/UTC|Z)$/i.test(id)) return UTC;
  const isUsable = definition?.components.some(
    (observance) => propertiesOf(observance, 'tzoffsetto').length > 0,
  );
  return definition && isUsable
    ? { kind: 'defined', offsetAt: readDefinition(definition, budget) }
    : FLOATING;
}

function msOf({ year, month = 1, day = 1, hour = 0, minute = 0, second = 0 }: DatePart): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}

/** The instant of a clock time. Of a time that clocks show twice, it is the first. */
export function instantOf({ localMs, zone, instant }: CalendarTime): number {
  if (instant !== undefined) return instant;
  switch (zone.kind) {
    case 'named':
      return instantIn(localMs, zone.name, 'earlier');
    case 'defined':
      return localMs - zone.offsetAt(localMs);
    case 'utc':
    case 'floating':
      return localMs;
  }
}

function instantIn(localMs: number, zone: string, which: 'earlier' | 'later'): number {
  const date = new Date(localMs);
  const minute = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
  return toInstant(minute, zone, which) + (localMs % 60_000);
}

/** What the clocks of another zone show. A time without a zone stays as it is. */
export function inZoneOf(time: CalendarTime, { zone }: CalendarTime): CalendarTime {
  const isSame =
    zone.kind === 'named' && time.zone.kind === 'named'
      ? zone.name === time.zone.name
      : zone === time.zone;
  if (isSame || time.isDay || [zone.kind, time.zone.kind].includes('floating')) return time;
  return timeAt(instantOf(time), zone);
}

/** The clock time of an instant. */
export function timeAt(instant: number, zone: Zone): CalendarTime {
  return { localMs: localAt(instant, zone), isDay: false, zone, instant };
}

export function localAt(instant: number, zone: Zone): number {
  if (zone.kind === 'named') return instantToLocalMs(instant, zone.name);
  return zone.kind === 'defined' ? instant + zone.offsetAt(instant) : instant;
}

/** How a clock time stands in its zone: once, twice, or never if clocks skip it. */
export function countShown({ localMs, zone, isDay }: CalendarTime): 'once' | 'twice' | 'never' {
  if (isDay || zone.kind !== 'named') return 'once';
  const [first, second] = (['earlier', 'later'] as const).map((which) =>
    instantIn(localMs, zone.name, which),
  );
  if (first !== second) return 'twice';
  return instantToLocalMs(first ?? 0, zone.name) === localMs ? 'once' : 'never';
}

/** The date of a time, with its offset unless only the clocks of a zone say when it is. */
export function partOf(time: CalendarTime): DatePart {
  const { localMs, isDay, zone } = time;
  const count = countShown(time);
  // A time that clocks skip has the offset before the gap, so it is later on the clocks.
  const shown = count === 'never' ? localAt(instantOf(time), zone) : localMs;
  const date = new Date(shown);
  const day = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
  if (isDay) return day;
  const second = date.getUTCSeconds();
  const offset = (shown - instantOf(time)) / 60_000;
  return {
    ...day,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    ...(second > 0 && { second }),
    ...((zone.kind === 'utc' || zone.kind === 'defined' || count === 'twice') && { offset }),
  };
}
