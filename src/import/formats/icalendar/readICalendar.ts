/** Calendars (iCalendar, RFC 5545). */
import { isZone } from '../../../time';
import { isFault, type DateFault, type DateReading } from '../../dates/parts';
import { reportDateFault } from '../../dates/reportDateFault';
import { settleAll } from '../../dates/settleAll';
import { createUnreadKeys, type UnreadKeys } from '../../report/unreadKeys';
import { firstSentence } from '../../text/firstSentence';
import { toPlainText } from '../../text/plainText';
import type { Draft, Drafts, Position, ReadContext, SourceFile } from '../../types';
import { detailsOf } from './details';
import { endOf } from './ends';
import { propertiesOf, readCalendars, textOf, type Component } from './lines';
import { createBudget, type Budget } from './rules';
import { overrideOf, replacesFollowing, startsOf, type Overrides } from './recurrence';
import {
  countShown,
  createTimeReader,
  instantOf,
  partOf,
  type CalendarTime,
  type TimeReader,
} from './times';

type Occurrence = {
  readonly event: Component;
  readonly start: CalendarTime;
  readonly end: CalendarTime | null;
  /** Whether other occurrences have the same UID. */
  readonly isRepeated: boolean;
};

/** Journals have the same properties as events. */
const EVENTS: ReadonlySet<string> = new Set(['vevent', 'vjournal']);

export function readICalendar(file: SourceFile, context: ReadContext): Drafts {
  const { log, options } = context;
  const calendars = readCalendars(file.text(), log);
  const unread = createUnreadKeys(log);
  const budget = createBudget();
  const own = calendars
    .map((calendar) => textOf(calendar, 'x-wr-timezone', 'timezone-id'))
    .find((zone) => isZone(zone));
  const zone = options.timeZone ?? own;
  const found = calendars.flatMap((calendar) => {
    reportOthers(calendar, unread, context);
    return occurrencesIn(calendar, budget, context);
  });
  const events = draftsOf(found, zone, unread, context);
  unread.report();
  const name = calendars.map((calendar) => textOf(calendar, 'name', 'x-wr-calname')).find(Boolean);
  const about = calendars
    .map((calendar) => textOf(calendar, 'description', 'x-wr-caldesc'))
    .find(Boolean);
  if (name !== undefined) log.report('title-read', {}, { title: name });
  const all = calendars.flatMap(({ components }) => components);
  return {
    events,
    total: all.filter((component) => EVENTS.has(component.name)).length,
    ...(name !== undefined && { title: name }),
    ...(about !== undefined && { standfirst: about }),
    ...(zone !== undefined && { timeZone: zone }),
  };
}

const CALENDAR_KEYS: ReadonlySet<string> = new Set(
  (
    'version prodid calscale method name description x-wr-calname x-wr-caldesc x-wr-timezone ' +
    'timezone-id'
  ).split(' '),
);

/** Reports tasks, free times and the like, and the properties of the calendar itself. */
function reportOthers(calendar: Component, unread: UnreadKeys, { log }: ReadContext): void {
  for (const { name, row } of calendar.properties) {
    if (!CALENDAR_KEYS.has(name)) unread.note(name.toUpperCase(), { row });
  }
  for (const other of calendar.components) {
    if (EVENTS.has(other.name) || other.name === 'vtimezone') continue;
    const value = [other.name.toUpperCase(), textOf(other, 'summary')].filter(Boolean).join(' ');
    log.report('part-unread', { row: other.row }, { value });
  }
}

function occurrencesIn(
  calendar: Component,
  budget: Budget,
  { log }: ReadContext,
): readonly Occurrence[] {
  const read = createTimeReader(calendar, budget, log);
  const events = calendar.components.filter(({ name }) => EVENTS.has(name));
  const overrides: Overrides = new Set(events.flatMap((event) => overrideOf(event, read) ?? []));
  return events.flatMap((event) => occurrencesOf(event, read, overrides, budget, log));
}

function occurrencesOf(
  event: Component,
  read: TimeReader,
  overrides: Overrides,
  budget: Budget,
  log: ReadContext['log'],
): readonly Occurrence[] {
  const [property] = propertiesOf(event, 'dtstart');
  if (!property || property.raw === '') {
    log.report('no-date', { row: event.row, column: 'DTSTART' }, {});
    return [];
  }
  const start = read(property);
  const place = { row: property.row, column: 'DTSTART' };
  if (isFault(start)) {
    reportDateFault(start, property.raw, place, log);
    return [];
  }
  if (replacesFollowing(event)) {
    const [replaced] = propertiesOf(event, 'recurrence-id');
    log.report(
      'part-unread',
      { row: event.row },
      { value: `RECURRENCE-ID ${replaced?.raw ?? ''}` },
    );
  }
  const starts = startsOf(event, start, read, overrides, budget, log);
  const endAfter = endOf(event, start, read, log);
  const isRepeated = starts.length > 1 || overrideOf(event, read) !== null;
  return starts.map((each) => {
    if (countShown(each) === 'twice') log.report('clock-twice', place, { written: property.raw });
    if (countShown(each) === 'never') log.report('clock-skipped', place, { written: property.raw });
    return { event, start: each, end: endAfter(each), isRepeated };
  });
}

function draftsOf(
  found: readonly Occurrence[],
  zone: string | undefined,
  unread: UnreadKeys,
  context: ReadContext,
): readonly Draft[] {
  const dates = settleAll(
    found.map(({ event, start, end }) => ({
      place: { row: event.row, column: 'DTSTART' },
      reading: readingOf(start, end),
      written: propertiesOf(event, 'dtstart')[0]?.raw ?? '',
      ...(start.zone.kind === 'named' && { zone: start.zone.name }),
    })),
    context,
    zone,
    false,
  );
  const details = new Map<Component, Partial<Draft> | null>();
  return found.flatMap(({ event, start, isRepeated }, k): Draft[] => {
    const date = dates[k];
    if (!date) return [];
    const at: Position = { row: event.row };
    const known = details.get(event);
    const words = known === undefined ? wordsAndDetails(event, at, unread, context) : known;
    details.set(event, words);
    if (!words) return [];
    const uid = textOf(event, 'uid');
    const own = start.zone.kind === 'named' && start.zone.name !== zone ? start.zone.name : null;
    const id = isRepeated && uid !== '' ? `${uid}-${date.when.slice(0, 10)}` : uid;
    return [
      {
        title: '',
        ...words,
        at,
        ...date,
        ...(start.zone.kind === 'named' && { lacksZone: false }),
        ...(own !== null && { timeZone: own }),
        ...(id !== '' && { id }),
      },
    ];
  });
}

/** Null, with a line in the report, if the event has no words. */
function wordsAndDetails(
  event: Component,
  at: Position,
  unread: UnreadKeys,
  context: ReadContext,
): Partial<Draft> | null {
  const details = detailsOf(event, at, unread, context);
  const title = textOf(event, 'summary');
  if (toPlainText(title).text !== '') return { ...details, title };
  const plain = toPlainText(details.text ?? '').text;
  if (plain === '') {
    context.log.report('no-title', { ...at, column: 'SUMMARY' }, {});
    return null;
  }
  context.log.report('title-from', at, { field: 'DESCRIPTION' });
  const short = firstSentence(plain);
  return { ...details, title: short, ...(short === plain && { text: '' }) };
}

function readingOf(start: CalendarTime, end: CalendarTime | null): DateReading | DateFault {
  const first = partOf(start);
  if (!end || instantOf(end) === instantOf(start)) return { form: 'at', first };
  return { form: 'span', first, last: partOf(end) };
}
