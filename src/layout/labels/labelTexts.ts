import { DAY } from '../../base';
import type { Words } from '../../i18n';
import type { Timeline } from '../../model';
import { toPlain } from '../../time';
import { labelText, type LabelText } from './labelText';
import type { RowStyle } from '../lanes';
import type { MeasureText } from '../types';

/** From this importance on a label is set bold: what one reads first, in a look from afar. */
const BOLD_FROM_IMPORTANCE = 4;

/** The words of an event's label; null where a style has none. */
export type TextOf = (event: number) => LabelText | null;

/** Makes the words of labels, each once a style and width however many levels ask for them. */
export function createLabelTexts(
  timeline: Timeline,
  words: Words,
  measure: MeasureText,
): (style: RowStyle, maxPx: number) => TextOf {
  const yearOf = impliedYears(timeline);
  const textsByStyle = new Map<string, TextOf>();

  const textsOf = (style: 'one-line' | 'two-line', maxPx: number): TextOf => {
    const texts = new Map<number, LabelText>();
    return (event) => {
      const known = texts.get(event);
      if (known) return known;
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
    const known = textsByStyle.get(key);
    if (known) return known;
    const texts = textsOf(style, maxPx);
    textsByStyle.set(key, texts);
    return texts;
  };
}

/** No day comes round again in less. */
const YEAR_MS = 365 * DAY;

/**
 * The year that an event's label leaves out. In a period shorter than a year no day comes twice, so
 * for what is in it none needs one; otherwise it is the period's last, where the period is of that
 * year and perhaps the one before. In a longer one no year goes without saying.
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
