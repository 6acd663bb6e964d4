/** The words of a label, shortened to a width before they are cut by an edge. */
import type { RowStyle } from '../lanes';
import type { MeasureText } from '../types';

/** A label's words, with their width. */
export type LabelText = {
  readonly title: string;
  readonly date: string;
  readonly widthPx: number;
  /** The title's own. */
  readonly face: TitleStyle;
};

export type TitleStyle = 'title' | 'light';

const DATE_GAP_PX = 8;

/** The words of a label no wider than `maxPx`. A date that leaves too little of a title is dropped. */
export function labelText(
  title: string,
  date: string,
  style: RowStyle,
  maxPx: number,
  measure: MeasureText,
  face: TitleStyle = 'title',
): LabelText {
  const datePx = date ? measure(date, 'date') : 0;
  if (style === 'two-line') {
    const [text, textPx] = shorten(title, maxPx, measure, face);
    return datePx <= maxPx
      ? { title: text, date, face, widthPx: Math.max(textPx, datePx) }
      : { title: text, date: '', face, widthPx: textPx };
  }
  const both = measure(title, face) + DATE_GAP_PX + datePx;
  if (date && both <= maxPx) return { title, date, face, widthPx: both };
  const [text, textPx] = shorten(title, maxPx, measure, face);
  return { title: text, date: '', face, widthPx: textPx };
}

/** The longest beginning of a text that fits, with an ellipsis, and its width. */
export function shorten(
  text: string,
  maxPx: number,
  measure: MeasureText,
  face: TitleStyle,
): [string, number] {
  const full = measure(text, face);
  if (full <= maxPx) return [text, full];
  let [fittingLength, tooLongLength] = [0, text.length];
  // Measuring is what costs: begun where its characters, each by itself, come to that width.
  let guess = -1;
  for (let px = measure('…', face); px <= maxPx && guess < text.length; guess++) {
    px += measure(text.charAt(guess + 1), face);
  }
  while (tooLongLength - fittingLength > 1) {
    const at = Math.min(Math.max(guess, fittingLength + 1), tooLongLength - 1);
    const px = measure(truncate(text, at), face);
    if (px <= maxPx) fittingLength = at;
    else tooLongLength = at;
    // By the room that is left or too little, in characters of the width so far.
    guess = at + (Math.trunc(((maxPx - px) * at) / px) || (px <= maxPx ? 1 : -1));
  }
  const short = truncate(text, fittingLength);
  return [short, measure(short, face)];
}

function truncate(text: string, length: number): string {
  // Half of a character that takes two places is none, and one ellipsis is enough.
  const truncated = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return `${truncated.replace(/[\s…]+$/, '')}…`;
}
