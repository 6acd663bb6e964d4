/**
 * The contents of a drawing, in CSS pixels. x counts from the plot's left edge; lane names are left
 * of it, in the gutter. y counts from the drawing's top. Both are clipped near the visible plot, so
 * that coordinates stay within SVG's single precision at any zoom.
 */
import type { RelationType, Status } from '../model';
import type { Span } from '../time';

/** The size of the whole drawing in CSS pixels, with gutter and axis. */
export type Size = { readonly widthPx: number; readonly heightPx: number };

/**
 * How much text a drawing has: `full` labels events and lanes, `marks` labels lanes only (for small
 * images), `compact` labels neither (for phones).
 */
export type Density = 'full' | 'marks' | 'compact';

/** `title` is for the titles of the most important events, `light` for all other titles. */
export type TextStyle = 'title' | 'light' | 'date' | 'tick' | 'count';

/** Returns the width of a line of text in CSS pixels. A parameter, so that layout stays pure. */
export type MeasureText = (text: string, style: TextStyle) => number;

export type AxisTick = {
  /** Epoch ms. */
  readonly at: number;
  readonly x: number;
  readonly label: string;
  /** True for a heading that starts before the view: its label is pinned to the left edge. */
  readonly isPinned: boolean;
};

export type LaneBand = {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  /** The name of a group, or a lane of a group. */
  readonly level: 'group' | 'member' | null;
  readonly y: number;
  /** 0 for a lane of a collapsed group. */
  readonly heightPx: number;
  /** Top of the first row, below the lane's name if the name is inside the band. */
  readonly rowsY: number;
  /** The lane shows a histogram of its events instead of their marks. */
  readonly isCollapsed: boolean;
};

/**
 * A label beside or above its mark. `x` is the end that `anchor` names, `y` the title's baseline.
 */
export type Label = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** The title or its first line, shortened to the free width. */
  readonly title: string;
  /** The second line of the title; empty if the title is on one line. */
  readonly more: string;
  /** The short date; empty if it has no room. */
  readonly date: string;
  /**
   * Distance from the title's baseline down to the date's; 0 if both are on one line. A title of
   * two lines has no date.
   */
  readonly dateDyPx: number;
  readonly widthPx: number;
  /** The title's weight, by the event's importance. */
  readonly face: 'title' | 'light';
};

type MarkBase = {
  readonly key: string;
  readonly lane: number;
  /** Middle of the mark. */
  readonly y: number;
  readonly label: Label | null;
  /** A search is active, and no event of the mark matches it. */
  readonly isDimmed: boolean;
  /** The timeline has so many dots and columns that each lane draws its own as one shape. */
  readonly isMassed?: boolean | undefined;
};

/** How a source qualifies a date. */
export type Doubt = 'approximate' | 'uncertain';

/**
 * The mark of one event. `x` is the position of its glyph. `certainX` is the certain part of a
 * span; null for a point in time. `fadeStart` and `fadeEnd` lie between the outermost bounds and
 * the certain part.
 */
export type EventMark = MarkBase & {
  readonly kind: 'point' | 'span';
  readonly event: number;
  readonly status: Status;
  readonly importance: number;
  readonly x: number;
  readonly radiusPx: number;
  /** A dot, or a thin line for a span: the mark has no room for more. */
  readonly isSmall: boolean;
  readonly certainX: readonly [number, number] | null;
  readonly fadeStart: readonly [number, number] | null;
  readonly fadeEnd: readonly [number, number] | null;
  /** The end is open: an arrow is drawn there. */
  readonly hasOpenEnd: boolean;
  /** The start is open or unknown: the whisker has no foot there. */
  readonly hasOpenStart: boolean;
  /** How certain the date of each end is; both are the same date for a point in time. */
  readonly startDoubt: Doubt | null;
  readonly endDoubt: Doubt | null;
  readonly isNight: boolean;
};

/**
 * The events of a cluster: an array, or an object with the same methods that needs no list, because
 * a cluster may hold hundreds of thousands. `slice` costs O(result); the rest is cheap.
 */
export type ClusterEvents = Pick<readonly number[], 'length' | 'slice' | 'includes'>;

/**
 * The mark of several events that have no room of their own: a column that stands where they are,
 * or the histogram of a collapsed lane. `span` encloses all of them.
 */
export type ClusterMark = MarkBase & {
  readonly kind: 'cluster';
  /** In order of their start. */
  readonly events: ClusterEvents;
  readonly span: Span;
  readonly x: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The number of events as the language writes it; null if it has no room above the column. */
  readonly count: string | null;
  /** How many of the events match the search; null if no search is active. */
  readonly matchCount: number | null;
  /**
   * Set if the mark stands for a whole collapsed lane; `x` is then the left edge of its first
   * column.
   */
  readonly histogram?: LaneHistogram | undefined;
};

/** Width of a column, which is a dot's. */
export const COLUMN_PX = 5.5;

/** Height of the tallest column of a histogram, centred on the mark's `y`. */
export const HISTOGRAM_HEIGHT_PX = 13;

/** How many events a collapsed lane has in each slice of time: columns on a common line. */
export type LaneHistogram = {
  readonly slicePx: number;
  /** `slice` counts from the first column. Empty slices have no column. */
  readonly columns: readonly { readonly slice: number; readonly heightPx: number }[];
};

export type Mark = EventMark | ClusterMark;

export type Frame = {
  readonly view: Span;
  readonly size: Size;
  readonly density: Density;
  /** The level of detail, an input of the next frame. */
  readonly level: number;
  /** Width of the gutter, so also the plot's left edge in the drawing. */
  readonly gutterPx: number;
  readonly plotPx: number;
  readonly axisPx: number;
  readonly major: readonly AxisTick[];
  readonly minor: readonly AxisTick[];
  readonly lanes: readonly LaneBand[];
  /** In order of time, which is also the order of keyboard focus. */
  readonly marks: readonly Mark[];
  /** The coverage, clipped to the plot; null if the dataset does not give it. */
  readonly coverageX: readonly [number, number] | null;
  /** The current time; null if it is outside the dataset's period or outside the view. */
  readonly nowX: number | null;
};

/** The drawing of a relation: a line with gaps at labels, and an arrowhead. */
export type Arc = {
  readonly key: string;
  /** Event ids. */
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  /** The primary source states the relation: its line is solid, else dashed. */
  readonly isStated: boolean;
  /** SVG path data, like `tip`, the arrowhead; `tip` is null if it has no room. */
  readonly path: string;
  readonly tip: string | null;
  readonly name: string;
  /** The middle of the name's baseline; null if it has no room. */
  readonly label: { readonly x: number; readonly y: number } | null;
};

/** One cell of the overview: the events of one lane in one slice of the period. */
export type OverviewCell = {
  readonly lane: number;
  readonly x: number;
  readonly widthPx: number;
  /** Events that overlap the slice. */
  readonly overlapCount: number;
  /** Events with their anchor in the slice; each event has one anchor. */
  readonly anchorCount: number;
};

export type Overview = {
  readonly period: Span;
  readonly cells: readonly OverviewCell[];
  /** The highest `anchorCount`. */
  readonly maxAnchorCount: number;
  /** Slices with the anchor of an event that matches; null if no search is active. */
  readonly matches: readonly Pick<OverviewCell, 'x' | 'widthPx'>[] | null;
  readonly ticks: readonly AxisTick[];
};
