/**
 * Places labels in one view. Packing has reserved an interval for each label. Here a label slides
 * inside that interval to stay in the plot, moves to another side of its mark if the plot's edge
 * would cut it and that side is free, or is shortened.
 */
import { shortenAtWord, type LabelText } from './labelText';
import type { RowStyle } from '../lanes';
import {
  areApart,
  labelInterval,
  LABEL_GAP_PX,
  markInterval,
  defaultLabelInterval,
  sidesOf,
  type MarkGeometry,
  type Side,
  type RowInterval,
} from '../packing/rowInterval';
import type { Label, MeasureText } from '../types';

/** An event's mark in a row, with the text of its label. x in plot pixels. */
export type RowItem = MarkGeometry & {
  readonly event: number;
  readonly side: Side;
  readonly text: LabelText | null;
};

export type RowOptions = {
  readonly plotPx: number;
  /** Baseline of the titles, in drawing pixels. */
  readonly baseline: number;
  readonly style: RowStyle;
  readonly measure: MeasureText;
};

const EDGE_PX = 4;
const DATE_DY_PX = 15;

/** Returns the labels of one row, in the order of its items; null for an item without a label. */
export function placeLabels(items: readonly RowItem[], options: RowOptions): (Label | null)[] {
  const { plotPx, measure } = options;
  const marks = items.map(markInterval);
  const intervals = items.map(
    (item) => item.text && slidLabelInterval(item, item.text.widthPx, item.side, plotPx),
  );
  const isFree = (interval: RowInterval, index: number): boolean =>
    marks.every((other, k) => k === index || areApart(interval, other, LABEL_GAP_PX)) &&
    intervals.every((other, k) => k === index || !other || areApart(interval, other, LABEL_GAP_PX));

  /** The visible and free part of the interval that a label would take on a side. */
  const freeIntervalOn = (side: Side, index: number): RowInterval => {
    const item = items[index];
    if (!item?.text) return { start: 0, end: 0 };
    const wanted = slidLabelInterval(item, item.text.widthPx, side, plotPx);
    let [start, end] = [Math.max(wanted.start, EDGE_PX), Math.min(wanted.end, plotPx - EDGE_PX)];
    const others = [...marks, ...intervals].filter((_, k) => k % items.length !== index);
    for (const other of others) {
      if (!other || areApart({ start, end }, other, LABEL_GAP_PX)) continue;
      // The interval starts at the label's mark and ends at the next obstacle.
      if (anchorOf(item, side) === 'end') start = Math.max(start, other.end + LABEL_GAP_PX);
      else end = Math.min(end, other.start - LABEL_GAP_PX);
    }
    return { start, end };
  };

  return items.map((item, index) => {
    const { text, side } = item;
    const interval = intervals[index];
    if (!text || !interval) return null;
    if (isInSight(interval, plotPx)) return toLabel(text, interval, anchorOf(item, side), options);
    // The plot's edge would cut the label: try the other sides.
    for (const other of sidesOf(item)) {
      if (other === side) continue;
      const flipped = slidLabelInterval(item, text.widthPx, other, plotPx);
      if (!isInSight(flipped, plotPx) || !isFree(flipped, index)) continue;
      intervals[index] = flipped;
      return toLabel(text, flipped, anchorOf(item, other), options);
    }
    // No side has room for the whole label: take the widest free interval.
    const [widest, { start, end }] = sidesOf(item)
      .map((each) => [each, freeIntervalOn(each, index)] as const)
      .reduce((a, b) => (b[1].end - b[1].start > a[1].end - a[1].start ? b : a));
    const isMarkInSight = item.to >= 0 && item.from < plotPx;
    const short = isMarkInSight ? shortenAtWord(text.title, end - start, measure, text.face) : null;
    if (!short) {
      intervals[index] = null;
      return null;
    }
    const [title, widthPx] = short;
    const cut = { title, date: '', face: text.face, widthPx };
    const anchor = anchorOf(item, widest);
    const at = anchor === 'start' ? { start, end: start + widthPx } : { start: end - widthPx, end };
    intervals[index] = at;
    return toLabel(cut, at, anchor, options);
  });
}

/** Returns the interval of a label on a side, slid into the plot as far as its mark reaches. */
function slidLabelInterval(
  item: RowItem,
  widthPx: number,
  side: Side,
  plotPx: number,
): RowInterval {
  const { form, from, to } = item;
  if (form === 'point') return defaultLabelInterval(item, side, widthPx);
  // The label before a span that starts left of the plot moves over the span if it fits there.
  const isOver = side === 'over' || (from <= EDGE_PX && to - from >= widthPx);
  const unslid = defaultLabelInterval(item, isOver ? 'over' : side, widthPx);
  return isOver ? slideIntoView(unslid, labelInterval(item, 'over', widthPx), plotPx) : unslid;
}

function slideIntoView(interval: RowInterval, range: RowInterval, plotPx: number): RowInterval {
  const { start, end } = interval;
  let shift = 0;
  if (start < EDGE_PX) shift = Math.min(EDGE_PX - start, range.end - end);
  else if (end > plotPx - EDGE_PX) shift = -Math.min(end - (plotPx - EDGE_PX), start - range.start);
  return { start: start + shift, end: end + shift };
}

function isInSight({ start, end }: RowInterval, plotPx: number): boolean {
  return start >= 0 && end <= plotPx;
}

/** Returns the end of the label that is next to its mark. */
function anchorOf({ form, from }: RowItem, side: Side): 'start' | 'end' {
  if (side === 'left' || form === 'whisker') return 'end';
  return side === 'before' && from > EDGE_PX ? 'end' : 'start';
}

function toLabel(
  { title, date, face, widthPx }: LabelText,
  { start, end }: RowInterval,
  anchor: 'start' | 'end',
  { baseline, style }: RowOptions,
): Label {
  return {
    x: anchor === 'start' ? start : end,
    y: baseline,
    anchor,
    title,
    date,
    dateDyPx: style === 'two-line' && date ? DATE_DY_PX : 0,
    widthPx,
    face,
  };
}
