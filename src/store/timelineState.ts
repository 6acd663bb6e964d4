/** The types of a store: its state, its actions, and what they exchange. */
import type { StoreApi } from 'zustand/vanilla';

import type { Filter, Timeline } from '../model';
import type { Span } from '../time';
import type { Choices, GapChoice } from './choices';
import type { Story } from './story';

/**
 * Why the view is where it is; the address uses it to decide what Back undoes.
 *
 * - `move`: a gesture moves it.
 * - `step`: a key or a button moved it once. A drawing may ease this.
 * - `travel`: the story or the host page leads there. A drawing shows the way smoothly.
 * - `jump`: the reader chose another range, such as a chapter, "whole period" or typed dates.
 * - `restore`: the address or Back set it.
 */
export type ViewCause = 'move' | 'step' | 'travel' | 'jump' | 'restore';

/** The state of one instance. Everything that follows from it is computed, and not stored here. */
export type TimelineState = Choices & {
  /** The variant shown: all that is known now, or what was known on an earlier day. */
  readonly timeline: Timeline;
  /** The visible range. Always within the timeline's limits. */
  readonly view: Span;
  readonly viewCause: ViewCause;
  /** Whether a pointer holds and drags the drawing, also while it rests. Inertia does not count. */
  readonly isDragging: boolean;
  /** The opened event's id, if one is open. */
  readonly selected: string | null;
  /** The requested day (`YYYY-MM-DD`); null: now. `timeline` follows once its variant is loaded. */
  readonly asKnownOn: string | null;
  /** The story, while the reader follows it. */
  readonly story: Story | null;
  /** What follows from filter, grouping and collapsed lanes; null: nothing, or not yet computed. */
  readonly derived: DerivedTimeline | null;
  /** Shown to the reader until dismissed. The view has the words. */
  readonly notices: readonly Notice[];
};

/** A timeline derived from a reader's choices. */
export type DerivedTimeline = {
  /** The variant that it is derived from: it is valid for no other. */
  readonly source: Timeline;
  /** The timeline to draw and list. Its events have indexes of their own. */
  readonly timeline: Timeline;
  /** The same with the matches alone, for the list. The same object each time. */
  readonly matching: () => Timeline;
  /** The query that it is derived for. */
  readonly query: string;
  /** Equal for two derivations with the same indexes and lanes. */
  readonly cacheKey: string;
  /** By index in `source`, 1 if the event is included; null: all are. */
  readonly included: Uint8Array | null;
  /** By index in `source`, 1 if the event matches the query; null: no query. */
  readonly matches: Uint8Array | null;
  /** The number of included events. */
  readonly visibleCount: number;
  /** The number of included events that match the query; null: no query. */
  readonly matchCount: number | null;
};

/** A notice to the reader, mostly about the address. */
export type Notice = {
  readonly code:
    | 'bad-parameter'
    | 'unknown-event'
    | 'unknown-choice'
    | 'outside-data'
    | 'not-yet-known'
    | 'not-fetched';
  /** Its subject: the name of a parameter, the id of an event, or a day. */
  readonly subject: string;
};

export type TimelineActions = {
  /** Shows a span, clamped to the timeline's limits. */
  readonly setView: (view: Span, cause?: ViewCause) => void;
  /** Zooms in if `factor` is below 1. `anchor` (epoch ms) stays in place; default: the middle. */
  readonly zoomBy: (factor: number, anchor?: number, cause?: ViewCause) => void;
  /** Moves the view by a share of its length: 1 is one screen later. */
  readonly panBy: (share: number) => void;
  readonly setDragging: (isDragging: boolean) => void;
  /** Shows the whole period. */
  readonly fit: () => void;
  /** Opens an event by id or alias; null closes it. An unknown id changes nothing. */
  readonly select: (id: string | null) => void;
  /** Opens an event and brings it into view. */
  readonly open: (id: string, cause?: ViewCause) => void;
  /**
   * Moves the view as little as possible, so that an event's anchor is well inside it. Nothing
   * moves if a long event fills a good part of the view already, or if the event is undated.
   */
  readonly reveal: (id: string, cause?: ViewCause) => void;
  readonly dismiss: (notice: Notice) => void;
  /** Requests the variant as known on a day, `YYYY-MM-DD`; null: now. */
  readonly setAsKnownOn: (day: string | null) => void;
  /** Shows another variant of the timeline. Closes the opened event if the variant lacks it. */
  readonly setTimeline: (timeline: Timeline) => void;
  /** Gives up the requested day, since its variant failed to load, and adds a notice. */
  readonly failAsKnownOn: () => void;
  /** Changes some members of the filter. */
  readonly setFilter: (change: Partial<Filter>) => void;
  /** Changes the filter to one without unknown choices, and adds a notice that names these. */
  readonly dropUnknownChoices: (change: Partial<Filter>, unknown: readonly string[]) => void;
  readonly setDerived: (derived: DerivedTimeline | null) => void;
  /** Empties the filter. */
  readonly clearFilter: () => void;
  /** Changes the grouping, and expands all lanes. */
  readonly setGrouping: (grouping: Choices['grouping']) => void;
  /** Collapses a lane, by its id in the grouping, to a histogram, or expands it. */
  readonly setLaneCollapsed: (lane: string, isCollapsed: boolean) => void;
  /** Shows the table or (null) the list below the drawing. */
  readonly setReading: (reading: Choices['reading']) => void;
  readonly setTheme: (theme: Choices['theme']) => void;
  readonly setZone: (zone: Choices['zone']) => void;
  readonly setAxis: (axis: Choices['axis']) => void;
  /** Shows a second span for comparison, clamped; null: none. */
  readonly setComparedSpan: (comparedSpan: Span | null) => void;
  readonly setShowsAllRelations: (showsAllRelations: boolean) => void;
  /** Shows the map, in a view of it (`1`: all of it); null: none. */
  readonly setMap: (map: Choices['map']) => void;
  readonly setGaps: (gaps: GapChoice | null) => void;
  /** If true, keeps the compared span as long as the view, from its own start. */
  readonly setSameScale: (isSameScale: boolean) => void;
  /** Shows the distance from an event, by id or alias, to the opened event; null: no more. */
  readonly measureFrom: (id: string | null) => void;
  /**
   * Starts the story at a range; default: the range in view, else the last step, else the first.
   */
  readonly startStory: (slug?: string, isPlaying?: boolean) => void;
  /**
   * Goes one step on or back, and stops playing unless `isPlaying`. Starts the story if it is off.
   */
  readonly stepStory: (by: 1 | -1, isPlaying?: boolean) => void;
  /** Plays the story from its step, or from the first if it is at the last; or pauses it. */
  readonly playStory: (isPlaying: boolean) => void;
  readonly leaveStory: () => void;
  /** Sets the state that an address means in one update. Choices left out become the defaults. */
  readonly restore: (
    state: Pick<TimelineState, 'view' | 'selected' | 'asKnownOn' | 'notices'> & Partial<Choices>,
  ) => void;
};

export type TimelineStore = StoreApi<TimelineState & { readonly actions: TimelineActions }>;

/** The part of the state that an address may give before the store exists. */
export type InitialState = Partial<
  Choices & Pick<TimelineState, 'view' | 'selected' | 'asKnownOn' | 'notices'>
>;
