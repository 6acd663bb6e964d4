/**
 * Labels at one view. Where a label may stand was settled when its lane was packed; here it slides
 * inside that room so that it stays in sight, changes side at the plot's edge where the other side
 * happens to be free, and is shortened before it is cut.
 */
import { labelText, type LabelText } from './labelText';
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

/** An item of a row as a label sees it: x in plot pixels. */
export type RowItem = MarkGeometry & {
  readonly event: number;
  readonly side: Side;
  readonly text: LabelText | null;
};

export type RowOptions = {
  readonly plotPx: number;
  /** The titles', in drawing pixels. */
  readonly baseline: number;
  readonly style: RowStyle;
  readonly measure: MeasureText;
  /** What else stands in the row. */
  readonly clusters: readonly RowInterval[];
};

const EDGE_PX = 4;
/** A shortened label shorter than this says nothing. */
const MIN_LABEL_PX = 64;
const DATE_DY_PX = 15;

/** The labels of one row, in the order of its items; null where there is none or no room in sight. */
export function placeLabels(items: readonly RowItem[], options: RowOptions): (Label | null)[] {
  const { plotPx, measure, clusters } = options;
  const marks = items.map(markInterval);
  const spots = items.map(
    (item) => item.text && slidLabelInterval(item, item.text.widthPx, item.side, plotPx),
  );
  const isFree = (spot: RowInterval, index: number): boolean =>
    clusters.every((other) => areApart(spot, other, LABEL_GAP_PX)) &&
    marks.every((other, k) => k === index || areApart(spot, other, LABEL_GAP_PX)) &&
    spots.every((other, k) => k === index || !other || areApart(spot, other, LABEL_GAP_PX));

  /** What is in sight and free of the stretch that a label would take on a side. */
  const freeIntervalOn = (side: Side, index: number): RowInterval => {
    const item = items[index];
    if (!item?.text) return { start: 0, end: 0 };
    const spot = slidLabelInterval(item, item.text.widthPx, side, plotPx);
    let [start, end] = [Math.max(spot.start, EDGE_PX), Math.min(spot.end, plotPx - EDGE_PX)];
    const others = [
      ...clusters,
      ...[...marks, ...spots].filter((_, k) => k % items.length !== index),
    ];
    for (const other of others) {
      if (!other || areApart({ start, end }, other, LABEL_GAP_PX)) continue;
      // Room grows from the mark outwards, and ends where something else begins.
      if (anchorOf(item, side) === 'end') start = Math.max(start, other.end + LABEL_GAP_PX);
      else end = Math.min(end, other.start - LABEL_GAP_PX);
    }
    return { start, end };
  };

  return items.map((item, index) => {
    const { text, side } = item;
    const spot = spots[index];
    if (!text || !spot) return null;
    if (isInSight(spot, plotPx)) return toLabel(text, spot, anchorOf(item, side), options);
    // Half out of sight: the other side, if it happens to be free here.
    for (const other of sidesOf(item)) {
      if (other === side) continue;
      const flipped = slidLabelInterval(item, text.widthPx, other, plotPx);
      if (!isInSight(flipped, plotPx) || !isFree(flipped, index)) continue;
      spots[index] = flipped;
      return toLabel(text, flipped, anchorOf(item, other), options);
    }
    // No side has room for all of it: the one that has most.
    const [widest, { start, end }] = sidesOf(item)
      .map((one) => [one, freeIntervalOn(one, index)] as const)
      .reduce((a, b) => (b[1].end - b[1].start > a[1].end - a[1].start ? b : a));
    const isMarkInSight = item.to >= 0 && item.from < plotPx;
    if (end - start < MIN_LABEL_PX || !isMarkInSight) {
      spots[index] = null;
      return null;
    }
    spots[index] = { start, end };
    const cut = labelText(text.title, text.date, options.style, end - start, measure, text.face);
    return toLabel(cut, { start, end }, anchorOf(item, widest), options);
  });
}

/** Where a label stands on a side, slid into sight as far as its own mark reaches. */
function slidLabelInterval(
  item: RowItem,
  widthPx: number,
  side: Side,
  plotPx: number,
): RowInterval {
  const { form, from, to } = item;
  if (form === 'point') return defaultLabelInterval(item, side, widthPx);
  // Words before a bar that began earlier move onto it, where it is long enough to bear them.
  const isOver = side === 'over' || (from <= EDGE_PX && to - from >= widthPx);
  const resting = defaultLabelInterval(item, isOver ? 'over' : side, widthPx);
  return isOver ? slideIntoView(resting, labelInterval(item, 'over', widthPx), plotPx) : resting;
}

function slideIntoView(resting: RowInterval, room: RowInterval, plotPx: number): RowInterval {
  const { start, end } = resting;
  let shift = 0;
  if (start < EDGE_PX) shift = Math.min(EDGE_PX - start, room.end - end);
  else if (end > plotPx - EDGE_PX) shift = -Math.min(end - (plotPx - EDGE_PX), start - room.start);
  return { start: start + shift, end: end + shift };
}

function isInSight({ start, end }: RowInterval, plotPx: number): boolean {
  return start >= 0 && end <= plotPx;
}

/** The end of a label that stands at its mark. */
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
