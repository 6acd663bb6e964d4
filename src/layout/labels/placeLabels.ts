/**
 * Places the labels of a lane in one view. Packing has reserved an interval for each label. Here a
 * label slides inside that interval to stay in the plot. If the plot's edge would cut it, it takes
 * the first of these that has room: without its date, another side of its mark, two lines, the
 * short title, the title shortened at a word's end.
 */
import { greatest } from 'd3';

import { shortenAtWord, type LabelText } from './labelText';
import type { TextOf, TextVariant } from './labelTexts';
import type { RowStyle } from '../lanes';
import {
  areApart,
  EDGE_PX,
  isInSight,
  LABEL_GAP_PX,
  markInterval,
  sidesOf,
  slidLabelInterval,
  type MarkGeometry,
  type RowInterval,
  type Side,
} from '../packing/rowInterval';
import { LINE_DY_PX } from '../typography';
import type { Label, MeasureText } from '../types';

/** An event's mark in a row, with the text of its label. x in plot pixels. */
export type RowItem = MarkGeometry & {
  readonly event: number;
  readonly row: number;
  readonly side: Side;
  readonly variant: TextVariant;
  readonly text: LabelText | null;
};

export type LaneOptions = {
  readonly plotPx: number;
  /** The number of rows of the lane. */
  readonly rows: number;
  /** Baseline of the titles of a row, in drawing pixels. */
  readonly baselineOf: (row: number) => number;
  readonly style: RowStyle;
  readonly measure: MeasureText;
  readonly textOf: TextOf;
};

const DATE_DY_PX = 15;

/** A label's text and place: its interval in its rows. */
type Placed = {
  readonly text: LabelText;
  readonly side: Side;
  readonly interval: RowInterval;
};

/** Returns the labels of a lane, in the order of its items; null for an item without a label. */
export function placeLabels(items: readonly RowItem[], options: LaneOptions): (Label | null)[] {
  const { plotPx } = options;
  const placed = items.map((item): Placed | null => {
    const { text, side } = item;
    if (!text || !isSeen(item, plotPx)) return null;
    return { text, side, interval: slidLabelInterval(item, text.widthPx, side, plotPx) };
  });
  let obstaclesOf: ObstaclesOf | undefined;
  return items.map((item, index) => {
    const found = placed[index] ?? null;
    if (!found) return null;
    if (isInSight(found.interval, plotPx)) return toLabel(item, found, options);
    // The plot's edge would cut the label. Few labels are there, so the others pay nothing for it.
    obstaclesOf ??= createObstacles(items, placed, options);
    const next = placedAnew(item, index, obstaclesOf, options);
    placed[index] = next;
    return next && toLabel(item, next, options);
  });
}

/** Whether an event is in the view. A label alone would name an event that a reader cannot see. */
function isSeen({ from, to }: RowItem, plotPx: number): boolean {
  // A moment at the start of the view is in it.
  return (to > ROUNDING_PX || from >= -ROUNDING_PX) && from < plotPx - ROUNDING_PX;
}
const ROUNDING_PX = 0.01;

/** Returns the best place for a label that the edge would cut; null if no form has room. */
function placedAnew(
  item: RowItem,
  index: number,
  obstaclesOf: ObstaclesOf,
  options: LaneOptions,
): Placed | null {
  const { plotPx, rows, style, measure, textOf } = options;
  if (!item.text) return null;
  const sides = [item.side, ...sidesOf(item).filter((side) => side !== item.side)];
  const whole = item.variant === 'whole' ? item.text : textOf(item.event);
  const texts = [
    whole,
    withoutDate(whole, measure),
    textOf(item.event, 'wrapped'),
    withoutDate(textOf(item.event, 'short'), measure),
  ];
  for (const text of texts) {
    if (!text) continue;
    for (const side of sides) {
      const interval = slidLabelInterval(item, text.widthPx, side, plotPx);
      if (!isInSight(interval, plotPx)) continue;
      const [first, last] = rowsOf(item, text, style);
      if (first < 0 || last >= rows) break;
      const obstacles = obstaclesOf(index, first, last);
      if (obstacles.every((other) => areApart(interval, other, LABEL_GAP_PX))) {
        return { text, side, interval };
      }
    }
  }
  return whole && shortened(item, whole, obstaclesOf(index, item.row, item.row), options);
}

/** Returns the title shortened at a word's end, on the side that has the most room for it. */
function shortened(
  item: RowItem,
  { title, face }: LabelText,
  obstacles: readonly RowInterval[],
  { plotPx, measure }: LaneOptions,
): Placed | null {
  const widthPx = measure(title, face);
  const rooms = sidesOf(item).map((side) => {
    const wanted = slidLabelInterval(item, widthPx, side, plotPx);
    let [start, end] = [Math.max(wanted.start, EDGE_PX), Math.min(wanted.end, plotPx - EDGE_PX)];
    for (const obstacle of obstacles) {
      if (areApart({ start, end }, obstacle, LABEL_GAP_PX)) continue;
      // The room starts at the label's mark and ends at the next obstacle.
      if (anchorOf(item, side) === 'end') start = Math.max(start, obstacle.end + LABEL_GAP_PX);
      else end = Math.min(end, obstacle.start - LABEL_GAP_PX);
    }
    return { side, start, end };
  });
  const room = greatest(rooms, ({ start, end }) => end - start);
  const short = room && shortenAtWord(title, room.end - room.start, measure, face);
  if (!room || !short) return null;
  const [cut, cutPx] = short;
  const { side, start, end } = room;
  const isAtStart = anchorOf(item, side) === 'start';
  return {
    text: { title: cut, more: '', date: '', face, widthPx: cutPx },
    side,
    interval: isAtStart ? { start, end: start + cutPx } : { start: end - cutPx, end },
  };
}

/** Returns what other marks and labels occupy in some rows of a lane. */
type ObstaclesOf = (index: number, first: number, last: number) => readonly RowInterval[];

function createObstacles(
  items: readonly RowItem[],
  placed: readonly (Placed | null)[],
  { style }: LaneOptions,
): ObstaclesOf {
  const marks = items.map(markInterval);
  return (index, first, last) => {
    const obstacles: RowInterval[] = [];
    for (let k = 0; k < items.length; k++) {
      const other = items[k];
      // A label of two lines is in the row of its mark and in a row beside it.
      if (!other || k === index || other.row < first - 1 || other.row > last + 1) continue;
      const [mark, label] = [marks[k], placed[k]];
      if (mark && other.row >= first && other.row <= last) obstacles.push(mark);
      if (!label) continue;
      const [top, bottom] = rowsOf(other, label.text, style);
      if (bottom >= first && top <= last) obstacles.push(label.interval);
    }
    return obstacles;
  };
}

/** Returns the first and last row of a label. Of two lines one is in the row of the mark. */
function rowsOf(
  { row, form }: RowItem,
  { more }: LabelText,
  style: RowStyle,
): readonly [number, number] {
  if (!more || style === 'two-line') return [row, row];
  return form === 'point' ? [row, row + 1] : [row - 1, row];
}

function withoutDate(text: LabelText | null, measure: MeasureText): LabelText | null {
  if (!text?.date) return text;
  return { ...text, date: '', widthPx: measure(text.title, text.face) };
}

/** Returns the end of the label that is next to its mark. */
function anchorOf({ form, from }: RowItem, side: Side): 'start' | 'end' {
  if (side === 'left' || (side === 'over' && form === 'whisker')) return 'end';
  return side === 'before' && from > EDGE_PX ? 'end' : 'start';
}

function toLabel(
  item: RowItem,
  { text, side, interval: { start, end } }: Placed,
  { baselineOf, style }: LaneOptions,
): Label {
  const { title, more, date, face, widthPx } = text;
  const anchor = anchorOf(item, side);
  const [top] = rowsOf(item, text, style);
  return {
    x: anchor === 'start' ? start : end,
    // The last of two lines is over its span, as a single line is.
    y: baselineOf(item.row) - (top < item.row ? LINE_DY_PX : 0),
    anchor,
    title,
    more,
    date,
    dateDyPx: style === 'two-line' && date ? DATE_DY_PX : 0,
    widthPx,
    face,
  };
}
