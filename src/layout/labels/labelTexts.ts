import { DAY } from '../../base';
import type { Words } from '../../i18n';
import type { Timeline } from '../../model';
import { toPlain } from '../../time';
import { labelText, type LabelText } from './labelText';
import type { RowStyle } from '../lanes';
import type { MeasureText } from '../types';

/** Titles from this importance on are bold, so that they are read first. */
const BOLD_FROM_IMPORTANCE = 4;

/** Returns the text of an event's label; null for the style `bare`. */
export type TextOf = (event: number) => LabelText | null;

/** Creates label texts. Each is made once for a style and width (in pixels), for all levels. */
export function createLabelTexts(
  timeline: Timeline,
  words: Words,
  measure: MeasureText,
): (style: RowStyle, maxPx: number) => TextOf {
  const yearOf = impliedYears(timeline);
  const textsByStyle = new Map<string, TextOf>();

  const textsOf = (style: Exclude<RowStyle, 'bare'>, maxPx: number): TextOf => {
    const texts = new Map<number, LabelText>();
    return (event) => {
      const cached = texts.get(event);
      if (cached) return cached;
      const when = timeline.whenOf(event);
      const date = when
        ? words.when(when, {
            length: 'short',
            year: yearOf(event),
          })
        : '';
      const text = labelText(
        timeline.titleOf(event),
        date,
        style,
        maxPx,
        measure,
        timeline.importanceOf(event) < BOLD_FROM_IMPORTANCE ? 'light' : 'title',
      );
      texts.set(event, text);
      return text;
    };
  };

  return (style, maxPx) => {
    if (style === 'bare') return () => null;
    const key = `${style} ${maxPx}`;
    const cached = textsByStyle.get(key);
    if (cached) return cached;
    const texts = textsOf(style, maxPx);
    textsByStyle.set(key, texts);
    return texts;
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
  const last = toPlain(period.end - 1, timeZone).year;
  if (period.end - period.start >= YEAR_MS) return () => (last - first <= 1 ? last : NaN);
  return (event) => {
    const { startLatest, endLatest } = boundsOf(event);
    const isInside = startLatest >= period.start && endLatest <= period.end;
    return isInside ? toPlain(startLatest, timeZone).year : last;
  };
}
