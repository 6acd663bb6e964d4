import { LruCache } from '../../base';
import type { Timeline } from '../../model';
import { piecesOf, type BarPiece } from './bars';
import { dotsOf, type Dot } from './dots';
import { groundOf, PLAIN_GROUND, type RowGround } from './ground';
import { headingOf, headingUnitOf, type HeadingParts, type HeadingUnit } from './headings';
import { breakOf, rowsOf, type RowOptions, type VerticalRows } from './rows';
import { tracksOf, type Tracks } from './tracks';

/** Rows are computed in blocks of this many, once they are needed. */
const BLOCK_ROWS = 32;
const MAX_CACHED_BLOCKS = 64;

/** What a row draws besides its own event. */
export type RowContents = RowGround & {
  readonly pieces: readonly BarPiece[];
  /** Events of collapsed lanes within the row's time. */
  readonly dots: readonly Dot[];
  /** The time that the row's break leaves out (ms). */
  readonly breakMs: number | null;
  readonly heading: HeadingParts;
  /** Identifies the heading among those of other rows. */
  readonly headingKey: string;
};

/** The vertical drawing of a timeline. */
export type VerticalModel = {
  readonly rows: VerticalRows;
  readonly tracks: Tracks;
  readonly unit: HeadingUnit;
  readonly contentsOf: (row: number) => RowContents;
  /** The row of an event; null if it has none. */
  readonly rowOf: (event: number) => number | null;
};

/**
 * Lays out a timeline. Rows are in order of time, and blocks of their contents are computed when
 * they are first needed, so that a long drawing starts at once. Collapsed lanes have dots, and no
 * rows. Without `now`, as in a prerendered page, rows have no ground.
 */
export function createVertical(
  timeline: Timeline,
  options: RowOptions & { readonly now?: number | undefined } = {},
): VerticalModel {
  const { lanes } = timeline.core;
  const isCollapsed = (event: number): boolean =>
    lanes[timeline.laneOf(event)]?.isCollapsed === true;
  const { includes = () => true, now } = options;
  const rows = rowsOf(timeline, {
    ...options,
    includes: (event) => !isCollapsed(event) && includes(event),
  });
  const tracks = tracksOf(timeline, rows.events);
  // A span has the headings of the whole.
  const unit = headingUnitOf(options.span ? rowsOf(timeline) : rows);
  const hasCollapsed = lanes.some((lane) => lane.isCollapsed);
  const blocks = new LruCache<number, readonly RowContents[]>(MAX_CACHED_BLOCKS);
  let rowByEvent: Map<number, number> | null = null;

  const blockAt = (block: number): readonly RowContents[] =>
    blocks.get(block, () => {
      const from = block * BLOCK_ROWS;
      const to = Math.min(from + BLOCK_ROWS, rows.events.length);
      const dots = hasCollapsed ? dotsOf(timeline, rows, isCollapsed, from, to) : null;
      return piecesOf(timeline, rows, tracks, from, to).map((pieces, k) => {
        const heading = headingOf(timeline, rows.times[from + k] as number, unit);
        return {
          ...(now === undefined ? PLAIN_GROUND : groundOf(timeline, rows, from + k, now)),
          pieces,
          dots: dots?.[k] ?? [],
          breakMs: breakOf(rows, from + k),
          heading,
          headingKey: Object.values(heading).join('-'),
        };
      });
    });
  return {
    rows,
    tracks,
    unit,
    contentsOf: (row) => blockAt(Math.floor(row / BLOCK_ROWS))[row % BLOCK_ROWS] as RowContents,
    rowOf: (event) => {
      if (!rowByEvent) {
        rowByEvent = new Map();
        for (const [row, one] of rows.events.entries()) rowByEvent.set(one, row);
      }
      return rowByEvent.get(event) ?? null;
    },
  };
}
