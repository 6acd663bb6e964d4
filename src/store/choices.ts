import { normalizeChoices, emptyFilter, type Filter, type Grouping } from '../model';
import type { Span } from '../time';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Ways in which time can run: from top to bottom, or from left to right. */
export const axes = ['down', 'across'] as const;
export type Axis = (typeof axes)[number];

/** Zones that the axis can show instead of the dataset's: the opened event's own, or UTC. */
export const zoneChoices = ['event', 'utc'] as const;
export type ZoneChoice = (typeof zoneChoices)[number];

/** What a drawing does with long stretches of time without events. */
export const gapChoices = ['fold', 'keep'] as const;
export type GapChoice = (typeof gapChoices)[number];

/** What the reader reads below the drawing: the table, or (null) the list. */
export const readings = ['table'] as const;
export type Reading = (typeof readings)[number];

/** A reader's choices about how to see the timeline. */
export type Choices = {
  readonly filter: Filter;
  readonly grouping: Grouping;
  /** The collapsed lanes, by their ids in the grouping. */
  readonly collapsedLanes: readonly string[];
  /** Null: the device's. */
  readonly theme: Theme | null;
  /** Null: the dataset's zone. */
  readonly zone: ZoneChoice | null;
  /** Null: as the dataset says. */
  readonly gaps: GapChoice | null;
  /** Null: by the width of the window. */
  readonly axis: Axis | null;
  /** A second span, to compare with the view; null: none. */
  readonly comparedSpan: Span | null;
  /** Whether the compared span is as long as the view; else each fills the width. */
  readonly isSameScale: boolean;
  /** The id of the event from which the distance to the opened one is shown; null: none. */
  readonly measuredFrom: string | null;
  /** Whether the connections of all events are drawn. */
  readonly showsAllRelations: boolean;
  /** The map: `1`, or its view as in an address; null: none. */
  readonly map: string | null;
  /** Null: the list. */
  readonly reading: Reading | null;
};

/** The choices of an address that names none. */
export const defaultChoices: Choices = {
  filter: emptyFilter,
  grouping: 'theme',
  collapsedLanes: [],
  theme: null,
  zone: null,
  gaps: null,
  axis: null,
  comparedSpan: null,
  isSameScale: false,
  measuredFrom: null,
  showsAllRelations: false,
  map: null,
  reading: null,
};

/** Adds a lane to a list or removes it. Returns the same list if nothing changes. */
export function withLaneCollapsed(
  collapsedLanes: readonly string[],
  lane: string,
  isCollapsed: boolean,
): readonly string[] {
  if (collapsedLanes.includes(lane) === isCollapsed) return collapsedLanes;
  return normalizeChoices(
    isCollapsed ? [...collapsedLanes, lane] : collapsedLanes.filter((id) => id !== lane),
  );
}
