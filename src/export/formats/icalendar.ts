/** A calendar (RFC 5545). Days are all-day events, and clock times are instants in UTC. */
import { certaintyOf, type Status } from '../../model';
import { toPlain } from '../../time';
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
    ...(exported.range
      ? [`X-WR-CALDESC:${Object.values(exported.range).map(utcOf).join('/')}`]
      : []),
    ...events.flatMap((event) => eventLines(event, exported)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
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
  const [start, end] = [bounds.startEarliest, bounds.endLatest];
  const [first, last] = [start, end].map((at) => toPlain(at, 'UTC').year);
  if (first === undefined || last === undefined) return null;
  if (first < FIRST_YEAR || last >= LAST_YEAR) return null;
  const hasClock = when.first?.hour !== undefined || when.last?.hour !== undefined;
  if (hasClock) {
    return [`DTSTART:${utcOf(start)}`, ...(end > start ? [`DTEND:${utcOf(end)}`] : [])];
  }
  // The end is the first moment after the last day, and so is that of iCalendar.
  const days = [start, end].map((at) => dayOf(at, when.zone));
  return [
    `DTSTART;VALUE=DATE:${days[0]}`,
    ...(days[1] === days[0] ? [] : [`DTEND;VALUE=DATE:${days[1]}`]),
  ];
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
