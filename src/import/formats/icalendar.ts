/** Calendars (iCalendar, RFC 5545). */
import ICAL from 'ical.js';
import { isZone } from '../../time';
import type { DatePart, DateReading } from '../dates/parts';
import { withoutClock } from '../dates/numbers';
import { settleAll } from '../dates/settleAll';
import { toWebAddress } from '../text/webAddress';
import type { Draft, DraftSource, Drafts, Position, ReadContext, SourceFile } from '../types';
import { occurrencesOf, type Occurrence } from './icalendarRecurrence';

type Component = InstanceType<typeof ICAL.Component>;
type Time = InstanceType<typeof ICAL.Time>;

/** Properties that are for programs, or that other parts of this file read. */
const KNOWN = new Set(
  (
    'uid dtstamp dtstart dtend duration summary description location geo categories url status ' +
    'created last-modified sequence transp class rrule rdate exdate recurrence-id priority ' +
    'organizer attendee attach color comment related-to'
  ).split(' '),
);

export function readICalendar(file: SourceFile, context: ReadContext): Drafts {
  const { log, options } = context;
  const text = file.text();
  const calendars = parse(text, context);
  const starts = linesOf(text, 'VEVENT');
  const events = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  for (const calendar of calendars) reportOthers(calendar, context);
  const own = calendars
    .map((calendar) => textOf(calendar, 'x-wr-timezone'))
    .find((zone) => isZone(zone));
  const zone = options.timeZone ?? own;
  const overridden = new Map(
    events.flatMap((event) => {
      const id = event.getFirstPropertyValue('recurrence-id');
      return id ? [[`${textOf(event, 'uid')} ${String(id)}`, true] as const] : [];
    }),
  );
  const found = events.flatMap((event, k) => {
    const at: Position = { row: starts[k] ?? 0 };
    const start = event.getFirstPropertyValue('dtstart');
    if (!(start instanceof ICAL.Time)) {
      log.report('no-date', { ...at, column: 'DTSTART' }, {});
      return [];
    }
    return occurrencesOf(event, at, overridden, log).map((occurrence) => ({
      event,
      at,
      occurrence,
    }));
  });
  const dates = settleAll(
    found.map(({ at, occurrence }) => ({
      place: { ...at, column: 'DTSTART' },
      reading: readingOf(occurrence),
      written: String(occurrence.start),
    })),
    context,
    zone,
    false,
  );
  const drafts = found.flatMap(({ event, at, occurrence }, k): Draft[] => {
    const date = dates[k];
    if (!date) return [];
    const title = textOf(event, 'summary');
    if (title.trim() === '') {
      log.report('no-title', { ...at, column: 'SUMMARY' }, {});
      return [];
    }
    const namedZone = zoneOf(occurrence.start);
    const uid = textOf(event, 'uid');
    const id = occurrence.isRepeated && uid !== '' ? `${uid}-${date.when.slice(0, 10)}` : uid;
    return [
      {
        at,
        title,
        ...date,
        ...(namedZone !== null && namedZone !== zone && { timeZone: namedZone, lacksZone: false }),
        ...(id !== '' && { id }),
        ...detailsOf(event, at, context),
      },
    ];
  });
  const name = calendars.map((calendar) => textOf(calendar, 'x-wr-calname')).find(Boolean);
  return {
    events: drafts,
    total: events.length,
    ...(name !== undefined && { title: name }),
    ...(zone !== undefined && { timeZone: zone }),
  };
}

function parse(text: string, { log }: ReadContext): readonly Component[] {
  try {
    const parsed: unknown = ICAL.parse(text);
    const list =
      Array.isArray(parsed) && Array.isArray(parsed[0])
        ? (parsed as unknown[][])
        : [parsed as unknown[]];
    return list.map((each) => new ICAL.Component(each));
  } catch (problem) {
    return log.stop('broken-file', {}, { format: 'icalendar', detail: String(problem) });
  }
}

/** The lines on which components of a name begin, from 1. */
function linesOf(text: string, name: string): readonly number[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, k) => (line.trim().toUpperCase() === `BEGIN:${name}` ? [k + 1] : []));
}

/** Reports tasks, free times and the like. */
function reportOthers(calendar: Component, { log }: ReadContext): void {
  for (const other of calendar.getAllSubcomponents()) {
    if (['vevent', 'vtimezone'].includes(other.name)) continue;
    const value = [other.name.toUpperCase(), textOf(other, 'summary')].filter(Boolean).join(' ');
    log.report('part-unread', {}, { value });
  }
}

function readingOf({ start, end }: Occurrence): DateReading {
  const first = partOf(start);
  if (!end) return { form: 'at', first };
  if (!end.isDate || !start.isDate) {
    return end.compare(start) === 0
      ? { form: 'at', first }
      : { form: 'span', first, last: partOf(end) };
  }
  // The end of days is the day after the last.
  const last = end.clone();
  last.adjust(-1, 0, 0, 0);
  return last.compare(start) <= 0
    ? { form: 'at', first }
    : { form: 'span', first, last: partOf(last) };
}

function partOf(time: Time): DatePart {
  const { year, month, day, hour, minute, second } = time;
  const part = { year, month, day, hour, minute, ...(second > 0 && { second }) };
  if (time.isDate) return withoutClock(part);
  if (time.zone === ICAL.Timezone.utcTimezone) return { ...part, offset: 0 };
  // A zone that the calendar defines, under a name that only its program knows.
  const isOwn =
    zoneOf(time) === null && time.zone?.component && time.zone !== ICAL.Timezone.localTimezone;
  return isOwn ? { ...part, offset: time.utcOffset() / 60 } : part;
}

/** The zone of the database that a time names. */
function zoneOf(time: Time): string | null {
  const id = time.zone?.tzid ?? '';
  // Some programs put a path before the name.
  const name = id.replace(/^\/.*\/(?=\w+\/\w+$)/, '');
  return name.includes('/') && isZone(name) ? name : null;
}

function detailsOf(event: Component, at: Position, { log }: ReadContext): Partial<Draft> {
  const text = [textOf(event, 'description'), textOf(event, 'comment')].filter(Boolean).join('\n');
  const [lane, ...tags] = event
    .getAllProperties('categories')
    .flatMap((each) => each.getValues().map(String));
  const name = textOf(event, 'location').trim();
  const coordinates = positionOf(event, at, log);
  const status = textOf(event, 'status').toUpperCase();
  const colour = textOf(event, 'color');
  const fields = event.getAllProperties().flatMap((property): (readonly [string, string])[] => {
    const value = property.getValues().map(String).join(', ');
    return KNOWN.has(property.name) || property.name.startsWith('x-') || value.trim() === ''
      ? []
      : [[property.name.toUpperCase(), value]];
  });
  return {
    ...(text !== '' && { text }),
    ...(lane !== undefined && lane !== '' && { lane }),
    tags,
    ...((name !== '' || coordinates) && {
      place: { ...(name !== '' && { name }), ...(coordinates && { coordinates }) },
    }),
    ...(status === 'CANCELLED' && { status: 'cancelled' as const }),
    ...(status === 'TENTATIVE' && { status: 'planned' as const }),
    ...(colour !== '' && { colour }),
    sources: sourcesOf(event, at, log),
    fields,
  };
}

function positionOf(
  event: Component,
  at: Position,
  log: ReadContext['log'],
): readonly [number, number] | null {
  const value: unknown = event.getFirstPropertyValue('geo');
  if (value === null || value === undefined) return null;
  const [latitude, longitude] = textOf(event, 'geo').split(/[;,]/).map(Number);
  const isOnGlobe = Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180;
  if (isOnGlobe && latitude !== undefined && longitude !== undefined) return [latitude, longitude];
  log.report('bad-coordinates', { ...at, column: 'GEO' }, { value: textOf(event, 'geo') });
  return null;
}

function sourcesOf(
  event: Component,
  at: Position,
  log: ReadContext['log'],
): readonly DraftSource[] {
  return [...event.getAllProperties('url'), ...event.getAllProperties('attach')].flatMap(
    (property) => {
      const written = String(property.getFirstValue() ?? '');
      const url = toWebAddress(written);
      if (url) return [{ url }];
      log.report(
        'bad-address',
        { ...at, column: property.name.toUpperCase() },
        { address: written },
      );
      return [];
    },
  );
}

/** The text of a property; '' if there is none. Times and rules have texts of their own. */
function textOf(component: Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return value === null || value === undefined ? '' : (value as Written).toString();
}

type Written = { readonly toString: () => string };
