/**
 * The bars of a vertical drawing, cut into pieces by row: each row draws what runs beside it. A
 * piece is a share of its row's height.
 */
import type { Timeline } from '../../model';
import { isMoment } from '../packing/shapes';
import { positionOf, type RowPosition, type VerticalRows } from './rows';
import { isBar, type Tracks } from './tracks';

/**
 * `certain`: the event lasts here. `start` and `end`: between the outermost bounds and the certain
 * part. `moment`: a point in time lies somewhere here.
 */
export type BarKind = 'certain' | 'start' | 'end' | 'moment';

export type BarPiece = {
  readonly event: number;
  readonly kind: BarKind;
  /** Shares of the row's height, from its top. */
  readonly from: number;
  readonly to: number;
  /** Whether the bar's part begins or ends in this row. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** A part of a bar between two positions of the drawing. */
type BarPart = { readonly kind: BarKind; readonly from: RowPosition; readonly to: RowPosition };

/**
 * The pieces beside rows `from` to `to` (excluded), by row. If bars share a slot, the longest of
 * those from the row above covers the others, so the number of pieces in a row has a maximum.
 */
export function piecesOf(
  timeline: Timeline,
  rows: VerticalRows,
  tracks: Tracks,
  from: number,
  to: number,
): readonly (readonly BarPiece[])[] {
  const pieces: BarPiece[][] = Array.from({ length: Math.max(0, to - from) }, () => []);
  if (pieces.length === 0) return pieces;
  /** By row and slot, the place in `pieces` of the piece that comes from the row above. */
  const continued = pieces.map(() => new Map<number, number>());
  const rowByEvent = new Map<number, number>();
  rows.events.subarray(from, to).forEach((event, k) => rowByEvent.set(event, from + k));
  const included = includedOf(rows);
  const window = { start: rows.times[from] as number, end: rows.times[to] as number };
  const inWindow = timeline.overlapping(window).filter((event) => included.has(event));
  // An event of these rows whose time is outside the window, such as the last row's, counts too.
  for (const event of new Set([...inWindow, ...rowByEvent.keys()])) {
    if (!isBar(timeline, event)) continue;
    for (const part of partsOf(timeline, rows, event, rowByEvent.get(event))) {
      const lastRow = part.to.share === 0 ? part.to.row - 1 : part.to.row;
      for (let row = Math.max(from, part.from.row); row <= Math.min(lastRow, to - 1); row++) {
        const piece: BarPiece = {
          event,
          kind: part.kind,
          from: row === part.from.row ? part.from.share : 0,
          to: row === part.to.row ? part.to.share : 1,
          isFirst: row === part.from.row,
          isLast: row === lastRow,
        };
        const inRow = pieces[row - from] as BarPiece[];
        const slots = continued[row - from] as Map<number, number>;
        const slot = tracks.slotOf(event);
        const index = piece.isFirst ? inRow.length : (slots.get(slot) ?? inRow.length);
        if ((inRow[index]?.to ?? 0) >= piece.to) continue;
        inRow[index] = piece;
        if (!piece.isFirst) slots.set(slot, index);
      }
    }
  }
  return pieces;
}

const includedByRows = new WeakMap<VerticalRows, Set<number>>();

/** The events that have a row. */
function includedOf(rows: VerticalRows): Set<number> {
  const included = includedByRows.get(rows) ?? new Set(rows.events);
  includedByRows.set(rows, included);
  return included;
}

/** The parts of a bar. `ownRow` is the row of its event, if the row is in the window. */
export function partsOf(
  timeline: Timeline,
  rows: VerticalRows,
  event: number,
  ownRow: number | undefined,
): readonly BarPart[] {
  const { startEarliest, startLatest, endEarliest, endLatest } = timeline.boundsOf(event);
  const anchor = timeline.anchorOf(event);
  /** Events of the same time have rows of their own. What begins with one begins at its row. */
  const at = (instant: number): RowPosition => {
    const position = positionOf(rows, instant);
    if (instant === anchor) return { row: ownRow ?? position.row, share: 0 };
    return position;
  };
  const part = (kind: BarKind, start: number, end: number): readonly BarPart[] => {
    const [from, to] = [at(start), positionOf(rows, end)];
    const isPositive = to.row > from.row || (to.row === from.row && to.share > from.share);
    return end > start && isPositive ? [{ kind, from, to }] : [];
  };
  if (isMoment(startLatest, endEarliest)) return part('moment', startEarliest, endLatest);
  return [
    ...part('start', startEarliest, startLatest),
    ...part('certain', startLatest, endEarliest),
    ...part('end', endEarliest, endLatest),
  ];
}
