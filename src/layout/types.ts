/**
 * What is drawn, in pixels. Coordinates: x from the plot's left edge (lane names stand outside the
 * plot, in the gutter), y from the drawing's top; both clipped near the visible plot, so that no
 * coordinate outgrows SVG's single precision, however far one has zoomed in.
 */
import type { RelationType, Status } from '../model';
import type { Span } from '../time';

/** The drawing's whole box, gutter and axis included, in CSS pixels. */
export type Size = { readonly widthPx: number; readonly heightPx: number };

/**
 * How much a drawing says: `full` has labels, `marks` the names of its lanes but none of its events
 * (a small image), `strip` is the phone's compact band of marks alone.
 */
export type Density = 'full' | 'marks' | 'compact';

/** A `title` is of an event that matters most, a `light` one of any other. */
export type TextStyle = 'title' | 'light' | 'date' | 'tick' | 'count';

/** Width of a line of text in CSS pixels. Handed in, so that layout stays pure. */
export type MeasureText = (text: string, style: TextStyle) => number;

export type AxisTick = {
  readonly at: number;
  readonly x: number;
  readonly label: string;
  /** A heading whose tick lies before the view: its label is pinned to the left edge. */
  readonly isPinned: boolean;
};

export type LaneBand = {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly y: number;
  readonly heightPx: number;
  /** Where its rows begin, below a name that stands inside the band. */
  readonly rowsY: number;
  /** Collapsed to a strip that says how much there is of it, and when. */
  readonly isCollapsed: boolean;
};

/** A label next to, or above, its mark. `x` is the end that `anchor` names, `y` the title's baseline. */
export type Label = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** As much of the title as there is room for. */
  readonly title: string;
  /** The date in short; empty where it has no room. */
  readonly date: string;
  /** The date stands on a line of its own, this far below the title's baseline; 0: beside it. */
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
  /** Something is looked for, and it is not this. */
  readonly isDimmed: boolean;
};

/** Dates that a source gives as approximate, or as uncertain. */
export type Doubt = 'approximate' | 'uncertain';

/**
 * An event. `x` is where its glyph stands. A span has `bar`, the part that is certain, in pixels; a
 * moment with loose bounds has none. `fadeStart` and `fadeEnd` run from the outermost bound to the
 * certain part.
 */
export type EventMark = MarkBase & {
  readonly kind: 'point' | 'span';
  readonly event: number;
  readonly status: Status;
  readonly importance: number;
  readonly x: number;
  readonly radiusPx: number;
  readonly certainX: readonly [number, number] | null;
  readonly fadeStart: readonly [number, number] | null;
  readonly fadeEnd: readonly [number, number] | null;
  /** Its end is open: drawn as an arrow that goes on. */
  readonly hasOpenEnd: boolean;
  /** Its start is open or unknown: the fade has no whisker's foot. */
  readonly hasOpenStart: boolean;
  /** How sure each end's date is; of a moment both ends are it. */
  readonly startDoubt: Doubt | null;
  readonly endDoubt: Doubt | null;
  readonly isNight: boolean;
};

/**
 * Events without a list of them, of which there may be very many: an array, or what can be asked
 * like one. `slice` costs what it gives; the rest is cheap.
 */
export type Members = Pick<readonly number[], 'length' | 'slice' | 'includes'>;

/** Events that have no room of their own, counted. `span` holds what it stands for. */
export type ClusterMark = MarkBase & {
  readonly kind: 'cluster';
  /** In order of their place. */
  readonly events: Members;
  readonly span: Span;
  /**
   * The narrow part of it where most of them begin, found when it is asked for. Missing where the
   * timeline is small enough to look at each of them.
   */
  readonly densest?: (() => Span) | undefined;
  readonly x: number;
  readonly widthPx: number;
  /** How many of them a text matches that is looked for; null where none is. */
  readonly matchCount: number | null;
  /** It stands for a folded lane, all of it, and looks so; `x` is then where its first slice begins. */
  readonly histogram?: LaneHistogram | undefined;
};

/** Height of the columns of a strip, about its middle. */
export const HISTOGRAM_HEIGHT_PX = 13;

/** How much of a folded lane there is in each slice of time in sight: columns that stand on a line. */
export type LaneHistogram = {
  readonly slicePx: number;
  /** Slices from the first one on; those with nothing in them are left out. */
  readonly columns: readonly { readonly slice: number; readonly heightPx: number }[];
};

export type Mark = EventMark | ClusterMark;

export type Frame = {
  readonly view: Span;
  readonly size: Size;
  readonly density: Density;
  /** Its level of detail, for the next frame. */
  readonly level: number;
  /** Left edge of the plot in the drawing's box: the width of the lane names' gutter. */
  readonly gutterPx: number;
  readonly plotPx: number;
  readonly axisPx: number;
  readonly major: readonly AxisTick[];
  readonly minor: readonly AxisTick[];
  readonly lanes: readonly LaneBand[];
  /** In order of time, as focus walks through them. */
  readonly marks: readonly Mark[];
  /** What the dataset covers of the view, from and to; null where it does not say. */
  readonly coverageX: readonly [number, number] | null;
  /** The moment "now", where it lies in the dataset's period and in the view. */
  readonly nowX: number | null;
};

/** A relation as drawn: a line in pieces, broken at labels, with its arrowhead. */
export type Arc = {
  readonly key: string;
  /** Ids of the events. */
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  /** Stated by the primary source: a solid line; else dashed. */
  readonly isStated: boolean;
  /** Of SVG, as is `tip`, the arrowhead; null where it has no room. */
  readonly path: string;
  readonly tip: string | null;
  readonly name: string;
  /** The middle of the name's baseline; null where it has no room. */
  readonly label: { readonly x: number; readonly y: number } | null;
};

/** One cell of the overview: how much there is of a lane in one slice of the period. */
export type OverviewCell = {
  readonly lane: number;
  readonly x: number;
  readonly widthPx: number;
  /** Events that touch the slice. */
  readonly overlapCount: number;
  /** Events that have their place in it: a long one only where it begins, or was known to. */
  readonly anchorCount: number;
};

export type Overview = {
  readonly period: Span;
  readonly cells: readonly OverviewCell[];
  /** The most events that have their place in one slice of a lane. */
  readonly maxAnchorCount: number;
  /** Slices where something begins that a text matches; null where none is looked for. */
  readonly matches: readonly Pick<OverviewCell, 'x' | 'widthPx'>[] | null;
  readonly ticks: readonly AxisTick[];
};
