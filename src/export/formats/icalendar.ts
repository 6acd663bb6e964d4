/** A calendar (RFC 5545). Days are all-day events, and clock times are instants in UTC. */
import { certaintyOf, type Status } from '../../model';
import {
  toInstant,
  toPlain,
  type DateParts,
  type Season,
  type Span,
  type WhenForm,
} from '../../time';
import { releaseOf } from '../releaseOf';
import type { Exported, ExportedEvent } from '../types';
import { whenTextOf } from '../whenText';

const LINE_OCTETS = 75;
/** iCalendar has years of four digits. */
const [FIRST_YEAR, LAST_YEAR] = [1, 9999];

const STATUSES: { readonly [status in Status]?: string } = {
  cancelled: 'CANCELLED',
  announced: 'TENTATIVE',
  planned: 'TENTATIVE',
  conditional: 'TENTATIVE',
};

export function writeICalendar(exported: Exported): string {
  const { core, events } = exported;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Kroniek//${escaped(core.id)} ${escaped(core.version)}//${core.language}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(core.title)}`,
    `X-WR-TIMEZONE:${core.timeZone}`,
    ...(core.sha256 === undefined ? [] : [`X-KRONIEK-DATASET:${releaseOf(core)}`]),
    ...rangeLines(exported.range),
    ...events.flatMap((event) => eventLines(event, exported)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The range; none if it lies outside the years of iCalendar. */
function rangeLines(range: Span | null): readonly string[] {
  if (!range || !hasYears(range.start, range.end)) return [];
  return [`X-WR-CALDESC:${utcOf(range.start)}/${utcOf(range.end)}`];
}

function hasYears(start: number, end: number): boolean {
  return toPlain(start, 'UTC').year >= FIRST_YEAR && toPlain(end, 'UTC').year < LAST_YEAR;
}

/** The lines of an event; none for an undated event, or outside the years of iCalendar. */
function eventLines(event: ExportedEvent, { core, addressOf }: Exported): readonly string[] {
  const dates = dateLines(event);
  if (!dates) return [];
  const { id, title, details, status, lane } = event;
  const laneName = core.lanes.find((each) => each.id === lane)?.name ?? '';
  const categories = [laneName, ...details.tags].filter(Boolean).map(escaped);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${core.id}`,
    `DTSTAMP:${core.updated.replaceAll('-', '')}T000000Z`,
    ...dates,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(descriptionOf(event))}`,
    ...(details.place ? [`LOCATION:${escaped(details.place.name)}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.join(',')}`] : []),
    ...(addressOf ? [`URL:${addressOf(id)}`] : []),
    `STATUS:${STATUSES[status] ?? 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateLines({ when, bounds }: ExportedEvent): readonly string[] | null {
  if (!when || !bounds) return null;
  const stated = ONE_STATED.has(when.form) ? (when.first ?? when.last) : null;
  const days = stated && stated.hour === undefined ? extentOf(stated) : null;
  const zone = days ? 'UTC' : when.zone;
  const start = days?.start ?? (stated && when.last ? bounds.endLatest : bounds.startEarliest);
  const end = days?.end ?? (stated && when.first ? bounds.startEarliest : bounds.endLatest);
  if (!hasYears(start, end)) return null;
  const hasClock = when.first?.hour !== undefined || when.last?.hour !== undefined;
  if (hasClock) {
    return [`DTSTART:${utcOf(start)}`, ...(end > start ? [`DTEND:${utcOf(end)}`] : [])];
  }
  // The end is the first moment after the last day, and so is that of iCalendar.
  const [first, after] = [dayOf(start, zone), dayOf(end, zone)];
  return [`DTSTART;VALUE=DATE:${first}`, ...(after === first ? [] : [`DTEND;VALUE=DATE:${after}`])];
}

/**
 * Forms with one date, whose other side is not known. An event in a calendar stands at that date:
 * it would else last from the start of the timeline, or until its end.
 */
const ONE_STATED: ReadonlySet<WhenForm> = new Set<WhenForm>(['by', 'from', 'until', 'open-end']);

const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/** The days of a date without a clock time, in a zone without changes of the clock. */
function extentOf({ year, month, day, season, unspecified }: DateParts): Span {
  const first = month ?? (season ? SEASONS.indexOf(season) * 3 + 3 : 1);
  const years = unspecified === 'century' ? 100 : unspecified === 'decade' ? 10 : 1;
  const after =
    day !== undefined
      ? { year, month: first, day: day + 1 }
      : month !== undefined || season
        ? { year, month: first + (season ? 3 : 1) }
        : { year: year + years };
  const start = { year, month: first, day: day ?? 1 };
  return { start: toInstant(start, 'UTC', 'earlier'), end: toInstant(after, 'UTC', 'earlier') };
}

function descriptionOf({ when, bounds, details, status }: ExportedEvent): string {
  const sources = details.claims.map(({ source: { publisher, title, url } }) =>
    [publisher, title, url].filter(Boolean).join(', '),
  );
  const date = when && bounds ? [whenTextOf(when), when.zone, certaintyOf(when, bounds)] : [];
  return [details.summary, [...date, status].join(' · '), ...new Set(sources)]
    .filter(Boolean)
    .join('\n');
}

/** `20250910T193000Z` */
function utcOf(instant: number): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

/** `20250910`, the day on the clock of a zone. */
function dayOf(instant: number, zone: string): string {
  const { year, month, day } = toPlain(instant, zone);
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('');
}

/** A text as a value. Other control characters have no form in iCalendar. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}

/** Lines of at most 75 octets, with no character cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + length > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += length;
  }
  return text;
}

/** The length of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  return 1 + [0x80, 0x8_00, 0x1_00_00].filter((first) => codePoint >= first).length;
}
