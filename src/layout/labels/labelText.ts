/** The text of a label, shortened to a width. */
import { bisectRight, least } from 'd3';

import { characterEnd, lineBreaksOf } from '../../base';
import type { RowStyle } from '../lanes';
import type { MeasureText } from '../types';

export type LabelText = {
  /** The title or its first line. */
  readonly title: string;
  /** The second line of the title; empty if the title is on one line. */
  readonly more: string;
  readonly date: string;
  /** Width of the whole label. */
  readonly widthPx: number;
  /** The title's weight. */
  readonly face: TitleStyle;
};

export type TitleStyle = 'title' | 'light';

const DATE_GAP_PX = 8;

/**
 * Returns the text of a label no wider than `maxPx`. The date is dropped if it does not fit: below
 * the title with `two-line`, beside the whole title with `one-line`. Other styles have no date.
 */
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
      ? { title: text, more: '', date, face, widthPx: Math.max(textPx, datePx) }
      : { title: text, more: '', date: '', face, widthPx: textPx };
  }
  const both = measure(title, face) + DATE_GAP_PX + datePx;
  if (date && style === 'one-line' && both <= maxPx) {
    return { title, more: '', date, face, widthPx: both };
  }
  const [text, textPx] = shorten(title, maxPx, measure, face);
  return { title: text, more: '', date: '', face, widthPx: textPx };
}

/** Returns a title on two lines, as narrow as it can be; null if it is a single word. */
export function wrappedText(
  title: string,
  measure: MeasureText,
  face: TitleStyle,
): LabelText | null {
  const middle = title.length / 2;
  // The narrowest break is one of the two around the middle.
  const all = lineBreaksOf(title);
  const next = bisectRight(all, middle);
  const breaks = all.slice(Math.max(0, next - 1), next + 1).filter((at) => at > 0);
  const texts = breaks.map((at): LabelText => {
    const [first, more] = [title.slice(0, at).trimEnd(), title.slice(at).trimStart()];
    const widthPx = Math.max(measure(first, face), measure(more, face));
    return { title: first, more, date: '', face, widthPx };
  });
  return least(texts, ({ widthPx }) => widthPx) ?? null;
}

/** The least share of a title that a shortened form has. */
const MIN_SHARE = 0.6;

/**
 * Returns a title shortened at the end of a word, and its width in pixels; null if less than three
 * fifths of the title would be left.
 */
export function shortenAtWord(
  title: string,
  maxPx: number,
  measure: MeasureText,
  face: TitleStyle,
): [string, number] | null {
  for (const at of lineBreaksOf(title).toReversed()) {
    if (at < title.length * MIN_SHARE) break;
    const short = `${title.slice(0, at).replace(/[\s,;:.–—،؛、。-]+$/, '')}…`;
    const px = measure(short, face);
    if (px <= maxPx) return [short, px];
  }
  return null;
}

/** Returns the text and its width in pixels; a text wider than `maxPx` is cut with an ellipsis. */
export function shorten(
  text: string,
  maxPx: number,
  measure: MeasureText,
  face: TitleStyle,
): [string, number] {
  const full = measure(text, face);
  if (full <= maxPx) return [text, full];
  let [fittingLength, tooLongLength] = [0, text.length];
  // Measuring is slow, so the search starts at a guess: the sum of the characters' own widths.
  let guess = -1;
  for (let px = measure('…', face); px <= maxPx && guess < text.length; guess++) {
    px += measure(text.charAt(guess + 1), face);
  }
  while (tooLongLength - fittingLength > 1) {
    const at = Math.min(Math.max(guess, fittingLength + 1), tooLongLength - 1);
    const px = measure(truncate(text, at), face);
    if (px <= maxPx) fittingLength = at;
    else tooLongLength = at;
    // Next guess: the missing or spare width, divided by the mean width of a character so far.
    guess = at + (Math.trunc(((maxPx - px) * at) / px) || (px <= maxPx ? 1 : -1));
  }
  const short = truncate(text, fittingLength);
  return [short, measure(short, face)];
}

function truncate(text: string, length: number): string {
  // Drop a part of a character, and an ellipsis that the text has at the cut.
  const truncated = text.slice(0, characterEnd(text, length));
  return `${truncated.replace(/[\s…]+$/, '')}…`;
}
