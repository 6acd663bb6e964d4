/** Maps a lane that was packed at its level's coarsest zoom to the marks of one view. */
import type { Timeline } from '../model';
import type { DateParts, Span } from '../time';
import { placeLabels, type RowItem } from './labels/placeLabels';
import { PITCH_PX, type RowStyle } from './lanes';
import { slidGlyph } from './packing/candidates';
import { columnMarks } from './packing/columnMarks';
import { shapesIn, type LanePack, type LevelPack } from './packing/packLevel';
import { STRIP_PAD_PX } from './packing/strip';
import type { PackedShape } from './packing/packLane';
import { isMoment } from './packing/shapes';
import type { Doubt, EventMark, Mark, MeasureText } from './types';

/** The mapping from level pixels to the plot pixels of one view. */
export type LevelToView = {
  readonly view: Span;
  readonly plotPx: number;
  /** The plot's left edge in level pixels. */
  readonly left: number;
  /** Plot pixels a level pixel: 1 at the level's coarsest zoom, up to 2. */
  readonly scale: number;
  /** Epoch ms to plot pixels. */
  readonly toX: (instant: number) => number;
  readonly measure: MeasureText;
  /** A number in the digits of the language. */
  readonly countText: (count: number) => string;
};

/**
 * A mark farther outside the plot is not seen, nor is its label: a label is whole or begins at a
 * mark in the plot. Level pixels.
 */
const MARGIN_PX = 16;
/** Marks are clipped this far outside the plot, because SVG has single precision. */
const CLIP_PX = 64;

/** Vertical positions in a row, in pixels from its top. */
type RowPx = {
  readonly baseline: number;
  readonly point: number;
  /** Below the label, with space for a glyph on the line. */
  readonly span: number;
};
const ROW_PX: { readonly [style in RowStyle]: RowPx } = {
  'two-line': { baseline: 13, point: 9, span: 36.5 },
  'one-line': { baseline: 12, point: 8, span: 20 },
  tight: { baseline: 12, point: 8, span: 18 },
  dense: { baseline: 11, point: 7, span: 15.5 },
  bare: { baseline: 0, point: 4.5, span: 4.5 },
};

/** Radius of a glyph on a line that is close below its label. */
const GLYPH_ON_LINE_PX = { tight: 3, dense: 1.5 } as const;

/** Returns the visible marks of a lane with their labels, in plot pixels. */
export function marksOf(
  timeline: Timeline,
  lane: LanePack,
  pack: LevelPack,
  levelToView: LevelToView,
): Mark[] {
  const { plotPx, measure, left, scale } = levelToView;
  const { index, rowsY } = lane.band;
  const { style, pitchPx } = pack;
  const px = ROW_PX[style];
  const compression = pitchPx / PITCH_PX[style];
  const marks: Mark[] = [];

  const right = left + plotPx / scale;
  const inSight = shapesIn(lane, left - MARGIN_PX, right + MARGIN_PX);
  const small: PackedShape[] = [];
  const items: RowItem[] = [];
  for (const shape of inSight) {
    if (shape.strip) small.push(shape);
    else items.push(itemOf(shape, pack, levelToView));
  }
  const labels = placeLabels(items, {
    plotPx,
    baselineOf: (row) => rowsY + row * pitchPx + px.baseline,
    rows: lane.labelRows,
    style,
    measure,
    textOf: pack.textOf,
  });
  items.forEach((item, k) => {
    const label = labels[k] ?? null;
    const isInSight = item.to >= -item.radiusPx && item.from <= plotPx + item.radiusPx;
    if (!isInSight && !label) return;
    const top = rowsY + item.row * pitchPx;
    const y = top + (item.form === 'point' ? px.point : px.span) * compression;
    const isThin = style === 'dense' && item.form !== 'point';
    marks.push(eventMark(timeline, item, { lane: index, y, label, isThin }, levelToView));
  });
  marks.push(...stripMarks(small, { timeline, lane, pack, levelToView, compression }));
  return marks;
}

type StripOptions = {
  readonly timeline: Timeline;
  readonly lane: LanePack;
  readonly pack: LevelPack;
  readonly levelToView: LevelToView;
  readonly compression: number;
};

/** Returns the dots, thin rows and columns in a lane's strip. */
function stripMarks(
  shapes: readonly PackedShape[],
  { timeline, lane, pack, levelToView, compression }: StripOptions,
): Mark[] {
  const { strip, columns, band } = lane;
  if (!strip) return [];
  const { plotPx } = levelToView;
  const start = band.rowsY + strip.row * pack.pitchPx;
  const [top, base] = [start + STRIP_PAD_PX * compression, start + strip.rows * pack.pitchPx];
  const [thinPx, dotPx] = [strip.thinPitchPx * compression, strip.dotPitchPx * compression];
  const marks = shapes.flatMap((shape): Mark[] => {
    const item = itemOf(shape, pack, levelToView);
    if (item.to < -item.radiusPx || item.from > plotPx + item.radiusPx) return [];
    const y =
      shape.strip === 'dot' ? base - (shape.row + 0.5) * dotPx : top + (shape.row + 0.5) * thinPx;
    const place = { lane: band.index, y, label: null, isThin: true };
    return [eventMark(timeline, item, place, levelToView)];
  });
  return [
    ...marks,
    ...columnMarks(timeline, columns, {
      lane: band.index,
      base,
      dotPx,
      compression,
      isMassed: strip.isMassed,
      levelToView,
    }),
  ];
}

function itemOf(
  shape: PackedShape,
  pack: LevelPack,
  { left, scale, plotPx }: LevelToView,
): RowItem {
  const onScreen = (levelPx: number): number => (levelPx - left) * scale;
  const [from, to, at] = [onScreen(shape.from), onScreen(shape.to), onScreen(shape.at)];
  const { event, form, row, side, variant = 'whole' } = shape;
  const textOf = shape.hasDate ? pack.datedTextOf : pack.textOf;
  return {
    event,
    form,
    row,
    side,
    variant,
    radiusPx:
      (pack.style === 'tight' || pack.style === 'dense') && shape.form !== 'point'
        ? Math.min(shape.radiusPx, GLYPH_ON_LINE_PX[pack.style])
        : shape.radiusPx,
    from,
    to,
    at: form === 'point' ? slidGlyph(at, from, to, plotPx) : at,
    text: side === 'none' ? null : textOf(event, variant),
  };
}

/** Where a mark is in its lane. `isThin`: it is a dot or a thin line. */
type MarkPlace = Pick<EventMark, 'lane' | 'y' | 'label'> & { readonly isThin: boolean };

function eventMark(
  timeline: Timeline,
  item: RowItem,
  { lane, y, label, isThin }: MarkPlace,
  { toX, plotPx }: LevelToView,
): EventMark {
  const { event, form } = item;
  // Columns are read directly, since a frame has many marks.
  const { columns } = timeline;
  const startEarliest = columns.startEarliest[event] ?? NaN;
  const startLatest = columns.startLatest[event] ?? NaN;
  const endEarliest = columns.endEarliest[event] ?? NaN;
  const endLatest = columns.endLatest[event] ?? NaN;
  const when = timeline.whenOf(event);
  const clip = (x: number): number => Math.min(Math.max(x, -CLIP_PX), plotPx + CLIP_PX);
  const clippedRange = (start: number, end: number): readonly [number, number] | null =>
    end > start && toX(end) > -CLIP_PX && toX(start) < plotPx + CLIP_PX
      ? [clip(toX(start)), clip(toX(end))]
      : null;
  const isPointInTime = isMoment(startLatest, endEarliest);
  const anchor = timeline.anchorOf(event);
  return {
    key: timeline.idOf(event),
    kind: form === 'span' ? 'span' : 'point',
    event,
    lane,
    status: timeline.statusOf(event),
    importance: timeline.importanceOf(event),
    x: clip(item.at),
    y,
    radiusPx: item.radiusPx,
    isSmall: isThin,
    // Not clipped to null outside the plot: a mark without `certainX` would get a glyph.
    certainX:
      form === 'span' && endEarliest > startLatest
        ? [clip(toX(startLatest)), clip(toX(endEarliest))]
        : null,
    fadeStart:
      form === 'point' ? null : clippedRange(startEarliest, isPointInTime ? anchor : startLatest),
    fadeEnd:
      form === 'point' ? null : clippedRange(isPointInTime ? anchor : endEarliest, endLatest),
    hasOpenEnd: when?.form === 'since' || when?.form === 'open-end' || when?.form === 'from',
    hasOpenStart: when?.form === 'by' || when?.form === 'until',
    startDoubt: doubtOf(when?.first ?? when?.last),
    endDoubt: doubtOf(when?.last ?? (when?.form === 'at' ? when.first : null)),
    isNight: when?.isNight ?? false,
    label,
    isDimmed: timeline.matches?.[event] === 0,
  };
}

/** How certain a date is; null if it is certain. */
export function doubtOf(date: DateParts | null | undefined): Doubt | null {
  if (date?.uncertain) return 'uncertain';
  return date?.approximate ? 'approximate' : null;
}
