import { DAY, LruCache } from '../../base';
import type { Words } from '../../i18n';
import type { Timeline } from '../../model';
import { momentBefore, toPlain } from '../../time';
import { labelText, wrappedText, type LabelText, type TitleStyle } from './labelText';
import type { RowStyle } from '../lanes';
import type { MeasureText } from '../types';

/** Titles from this importance on are bold, so that they are read first. */
const BOLD_FROM_IMPORTANCE = 4;
/** Several times the events that a view considers. A text with its lines takes some 300 bytes. */
const MAX_TEXTS = 4000;
/** A resized drawing has further widths. */
const MAX_STYLES = 12;

/** Labels of a shorter view have clock times. */
const CLOCK_BELOW_MS = 2 * DAY;

/** Whether the labels of a level have clock times, by the shortest view that the level draws. */
export function hasClockTimes(msPerPx: number, plotPx: number, levelRatio: number): boolean {
  return (msPerPx * plotPx) / levelRatio < CLOCK_BELOW_MS;
}

/** The forms of a label: the whole title, the whole title on two lines, or the short title. */
export type TextVariant = 'whole' | 'wrapped' | 'short';

/**
 * Returns the text of an event's label. Null if the style is `bare`, if a title has no second line,
 * or if the dataset gives no short title.
 */
export type TextOf = (event: number, variant?: TextVariant) => LabelText | null;

/** With `showsClock` the date of an event at a time of day is that time. */
export type TextsOf = (style: RowStyle, maxPx: number, showsClock?: boolean) => TextOf;

/** Creates label texts, and caches them for a style and width (in pixels), for all levels. */
export function createLabelTexts(timeline: Timeline, words: Words, measure: MeasureText): TextsOf {
  const yearOf = impliedYears(timeline);
  const { start, end } = timeline.core.period;
  // All dates are about the same.
  const isOneDay = end - start <= DAY;
  const textsByStyle = new LruCache<string, TextOf>(MAX_STYLES);
  const faceOf = (event: number): TitleStyle =>
    timeline.importanceOf(event) < BOLD_FROM_IMPORTANCE ? 'light' : 'title';
  // They do not depend on the style. An array holds null, which the cache would not.
  const wrapped = new LruCache<number, readonly [LabelText | null]>(MAX_TEXTS);
  const wrappedTextOf = (event: number): readonly [LabelText | null] => [
    wrappedText(timeline.titleOf(event), measure, faceOf(event)),
  ];

  const { timeZone } = timeline.core;
  const textsOf = (
    style: Exclude<RowStyle, 'bare'>,
    maxPx: number,
    showsClock: boolean,
  ): TextOf => {
    const texts = new LruCache<number, LabelText>(MAX_TEXTS);
    const labelOf = (event: number, title: string): LabelText => {
      const when = timeline.whenOf(event);
      const date = when
        ? words.when(when, {
            length: 'short',
            year: yearOf(event),
            // The time of another zone would not be that of the axis.
            clock: isOneDay || (showsClock && when.zone === timeZone),
          })
        : '';
      return labelText(title, date, style, maxPx, measure, faceOf(event));
    };
    const textOf = (event: number): LabelText => labelOf(event, timeline.titleOf(event));
    return (event, variant = 'whole') => {
      if (variant === 'whole') return texts.get(event, textOf);
      if (variant === 'wrapped') return wrapped.get(event, wrappedTextOf)[0];
      const short = timeline.shortOf(event);
      return short === '' || short === timeline.titleOf(event) ? null : labelOf(event, short);
    };
  };

  return (style, maxPx, showsClock = false) => {
    if (style === 'bare') return () => null;
    return textsByStyle.get(`${style} ${maxPx} ${showsClock}`, () =>
      textsOf(style, maxPx, showsClock),
    );
  };
}

/** The least time after which a day of the year recurs. */
const YEAR_MS = 365 * DAY;

/**
 * Returns the year that an event's label leaves out; NaN if it leaves out none. In a period shorter
 * than a year each day is unique, so events inside it need no year. Otherwise the period's last
 * year is implied if the period touches at most two calendar years.
 */
function impliedYears({
  core: { period, timeZone },
  boundsOf,
}: Timeline): (event: number) => number {
  const first = toPlain(period.start, timeZone).year;
  const last = toPlain(momentBefore(period.end), timeZone).year;
  if (period.end - period.start >= YEAR_MS) return () => (last - first <= 1 ? last : NaN);
  return (event) => {
    const { startLatest, endLatest } = boundsOf(event);
    const isInside = startLatest >= period.start && endLatest <= period.end;
    return isInside ? toPlain(startLatest, timeZone).year : last;
  };
}
