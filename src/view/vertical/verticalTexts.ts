/** The texts of a row: its date beside the axis, the heading above it, and the words below it. */
import { isolated } from '../../base';
import type { HeadingParts, HeadingUnit } from '../../layout';
import { isoYear, toPlain, type DateParts, type PlainDateTime } from '../../time';
import type { Instance } from '../context/instanceContext';

/** The date beside the axis: a large part, which may be empty, and a small part. */
export type DateLabel = { readonly main: string; readonly small: string };

/** What a heading of this unit leaves to say, at the precision of the event's own date. */
export function dateLabel(
  { timeline, words }: Instance,
  event: number,
  unit: HeadingUnit,
): DateLabel {
  const when = timeline.whenOf(event);
  const at = timeline.anchorOf(event);
  const parts = when?.first ?? when?.last;
  const dateTime = toPlain(at, when?.zone ?? timeline.core.timeZone);
  const tick = (tickUnit: 'hour' | 'month' | 'year'): string =>
    words.tick({ at, unit: tickUnit, dateTime }, 'minor');
  const month = parts?.month === undefined ? '' : tick('month');
  const day = parts?.day === undefined ? '' : String(dateTime.day);
  // In the order of the language.
  const dayAndMonth = (): string => {
    const first = { year: dateTime.year, month: dateTime.month, day: dateTime.day };
    const of = {
      form: 'at',
      first,
      last: null,
      isNight: false,
      zone: timeline.core.timeZone,
    } as const;
    return words.when(of, { length: 'short', year: first.year });
  };
  // A moment between two dates stands between them, on a day that nobody stated.
  if (when?.form === 'between') return { main: '', small: '' };
  switch (unit) {
    case 'day': {
      const clock = parts?.hour === undefined ? '' : tick('hour');
      // The column is too narrow for seconds, which stand below the title.
      return parts?.second === undefined ? { main: clock, small: '' } : { main: '', small: clock };
    }
    case 'month':
    case 'year':
      return { main: day, small: month };
    case 'decade':
    case 'century':
      return { main: tick('year'), small: day === '' ? month : dayAndMonth() };
  }
}

/** The local time of an event, with seconds if its date has them. */
function atPrecisionOf(
  parts: DateParts | null | undefined,
  dateTime: PlainDateTime,
): PlainDateTime {
  const { second, millisecond } = parts ?? {};
  return {
    ...dateTime,
    ...(second !== undefined && { second }),
    ...(millisecond !== undefined && { millisecond }),
  };
}

/** The heading of rows, from its parts. */
export function headingText(
  { words }: Instance,
  unit: HeadingUnit,
  { year, month = 1, day = 1 }: HeadingParts,
): string {
  switch (unit) {
    case 'day':
      return words.dayHeading({ year, month, day });
    case 'month':
      return words.monthHeading({ year, month });
    case 'year':
    case 'decade':
    case 'century': {
      // As the date of its event says it.
      if (unit === 'year' && Math.abs(year) > 9999) return words.date(isoYear(year));
      const dateTime = { year, month, day, hour: 0, minute: 0 };
      return words.tick({ at: 0, unit, dateTime }, 'major');
    }
  }
}

/**
 * The line below a title: its lane, its status if it did not simply occur, and its date if that is
 * more than the day beside it.
 */
export function rowNote(instance: Instance, event: number): string {
  const { timeline, t } = instance;
  const status = timeline.statusOf(event);
  const lane = timeline.core.lanes[timeline.laneOf(event)]?.name ?? '';
  return [
    isolated(lane),
    status === 'occurred' ? '' : t(`status.${status}`),
    ...shortDate(instance, event),
    timeline.matches?.[event] === 1 ? t('find.match') : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The date at its precision, and its clock time, unless the day beside the row says all. */
function shortDate({ timeline, words }: Instance, event: number): readonly string[] {
  const when = timeline.whenOf(event);
  const first = when?.first;
  if (!when) return [];
  const at = timeline.anchorOf(event);
  const dateTime = atPrecisionOf(first, toPlain(at, when.zone));
  const isDay = when.form === 'at' && !when.isNight && first?.day !== undefined;
  const isCertain = !first?.approximate && !first?.uncertain;
  const hasClock = isDay && first.hour !== undefined;
  return [
    isDay && isCertain ? '' : words.when(when, { length: 'short', year: dateTime.year }),
    hasClock ? words.tick({ at, unit: 'hour', dateTime }, 'minor') : '',
  ];
}
