/** The offsets of a zone that a calendar defines (VTIMEZONE). */
import { occurrencesOfRule, type Budget } from './rules';
import { propertiesOf, type Component } from './lines';

type Observance = {
  readonly from: number;
  readonly to: number;
  readonly onsetsIn: (year: number) => readonly number[];
};

/** Returns the function that gives the ms east of UTC when the clocks of a zone show a time. */
export function readDefinition(definition: Component, budget: Budget): (localMs: number) => number {
  const observances = definition.components.flatMap((component): Observance[] => {
    const to = offsetAt(component, 'tzoffsetto');
    if (to === null) return [];
    const from = offsetAt(component, 'tzoffsetfrom') ?? to;
    const years = new Map<number, readonly number[]>();
    const onsetsIn = (year: number): readonly number[] => {
      const onsets = years.get(year) ?? onsetsOf(component, year, budget);
      years.set(year, onsets);
      return onsets;
    };
    return [{ from, to, onsetsIn }];
  });
  return (localMs) => {
    const year = new Date(localMs).getUTCFullYear();
    let latest: { onset: number; offset: number } | null = null;
    let earliest = { onset: Infinity, offset: 0 };
    for (const { from, to, onsetsIn } of observances) {
      for (const onset of onsetsIn(year)) {
        if (onset <= localMs && (!latest || onset > latest.onset)) latest = { onset, offset: to };
        if (onset < earliest.onset) earliest = { onset, offset: from };
      }
    }
    return (latest ?? earliest).offset;
  };
}

/** The beginnings of an observance until a year, on the clocks before the change. */
function onsetsOf(observance: Component, year: number, budget: Budget): readonly number[] {
  const [start] = propertiesOf(observance, 'dtstart');
  const first = start ? localMsOf(start.raw) : null;
  if (first === null) return [];
  const dates = propertiesOf(observance, 'rdate').flatMap(({ raw }) =>
    raw.split(',').flatMap((value) => localMsOf(value) ?? []),
  );
  const [rule] = propertiesOf(observance, 'rrule');
  if (!rule || !/FREQ=YEARLY/i.test(rule.raw)) return [first, ...dates];
  // The year before is enough, and a rule may begin in 1601.
  const from = new Date(first);
  from.setUTCFullYear(Math.max(from.getUTCFullYear(), year - 1));
  const until = /UNTIL=([\dT]+)/i.exec(rule.raw)?.[1];
  const last = until === undefined ? Infinity : (localMsOf(until) ?? Infinity);
  const yearly = rule.raw.replace(/;?(?:UNTIL|COUNT)=[^;]*/gi, '');
  const { found } = occurrencesOfRule(yearly, from.getTime(), false, 3, budget) ?? { found: [] };
  // An offset is at most a day, and the end of a rule is in UTC.
  return [first, ...dates, ...found.filter((onset) => onset <= last + 86_400_000)];
}

function localMsOf(value: string): number | null {
  const [, year, month, day, hour = 0, minute = 0, second = 0] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?Z?$/i.exec(value.trim()) ?? [];
  if (year === undefined) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.setUTCHours(Number(hour), Number(minute), Number(second));
}

function offsetAt(observance: Component, name: string): number | null {
  const [property] = propertiesOf(observance, name);
  const match = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(property?.raw ?? '');
  if (!match) return null;
  const [, sign, hours, minutes, seconds = 0] = match;
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ms : ms;
}
