/**
 * Labels and dates for marks that have none at the coarsest zoom of their tile. A tile serves all
 * zooms of a doubling, and at most of them its marks are further apart than it was packed for. Only
 * words are added: marks keep their rows and labels their sides, so that a zoom moves nothing.
 */
import type { PackedShape } from '../packing/packLane';
import { ROW_GAP_PX } from '../packing/rows';
import {
  areApart,
  labelInterval,
  markInterval,
  sidesOf,
  union,
  type RowInterval,
} from '../packing/rowInterval';
import type { TileOptions, TileShape } from './packTile';

/**
 * Returns the shapes of a tile, in their order, with a label for each mark that has room for one,
 * and then with a date for each label that has room for one.
 * @param others the shapes of the neighbours, with their labels, and long spans.
 * @param ratio how many pixels of the view's level a pixel of the tile's level is.
 */
export function addLabels(
  tile: number,
  own: readonly TileShape[],
  others: readonly TileShape[],
  { tilePx, rows, labelPx, datedLabelPx }: TileOptions,
  ratio: number,
): readonly TileShape[] {
  const available = {
    start: (tile - 0.5) * tilePx * ratio + ROW_GAP_PX / 2,
    end: (tile + 1.5) * tilePx * ratio - ROW_GAP_PX / 2,
  };
  const widthOf = ({ event, hasDate }: PackedShape): number =>
    hasDate ? datedLabelPx(event) : labelPx(event);
  const occupied = Array.from({ length: rows.all }, () => new Map<number, RowInterval>());
  const occupy = (shape: PackedShape): void => {
    if (shape.strip) return;
    const interval = intervalOf(scaled(shape, ratio), shape.side, widthOf(shape));
    occupied[shape.row]?.set(shape.event, interval);
  };
  for (const { shape } of [...others, ...own]) occupy(shape);
  /** Returns the first of some forms of a shape that has room in its row, else the shape. */
  const widest = (shape: PackedShape, forms: readonly PackedShape[]): PackedShape => {
    const row = [...(occupied[shape.row] ?? [])];
    const found = forms.find((form) => {
      const interval = intervalOf(scaled(form, ratio), form.side, widthOf(form));
      const isInside = interval.start >= available.start && interval.end <= available.end;
      return (
        isInside &&
        row.every(([event, other]) => event === form.event || areApart(other, interval, ROW_GAP_PX))
      );
    });
    if (found) occupy(found);
    return found ?? shape;
  };
  return own
    .map((packed) => {
      const { shape } = packed;
      if (shape.side !== 'none' || shape.strip || labelPx(shape.event) === 0) return packed;
      const forms = sidesOf(shape).map((side) => ({ ...shape, side }));
      return { ...packed, shape: widest(shape, forms) };
    })
    .map((packed) => {
      const { shape } = packed;
      if (shape.side === 'none' || shape.strip || datedLabelPx(shape.event) === 0) return packed;
      return { ...packed, shape: widest(shape, [{ ...shape, hasDate: true }]) };
    });
}

function scaled(shape: PackedShape, ratio: number): PackedShape {
  return { ...shape, from: shape.from * ratio, to: shape.to * ratio, at: shape.at * ratio };
}

function intervalOf(shape: PackedShape, side: PackedShape['side'], widthPx: number): RowInterval {
  const mark = markInterval(shape);
  return side === 'none' ? mark : union(mark, labelInterval(shape, side, widthPx));
}
