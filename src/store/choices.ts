import { normalizeChoices, emptyFilter, type Filter, type Grouping } from '../model';
import type { Span } from '../time';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Whose clock the axis shows: of each event's own zone, or UTC. */
export const zoneChoices = ['event', 'utc'] as const;
export type ZoneChoice = (typeof zoneChoices)[number];

/** How a reader wants to see it, apart from what is in view. */
export type Choices = {
  readonly filter: Filter;
  readonly grouping: Grouping;
  /** Lanes, by the ids that they have in the grouping, that are collapsed to a density strip. */
  readonly collapsedLanes: readonly string[];
  /** Null: as the device has it. */
  readonly theme: Theme | null;
  /** Null: the dataset's zone. */
  readonly zone: ZoneChoice | null;
  /** A second range, to compare with the view. */
  readonly comparedSpan: Span | null;
  /** Whether both are as long, at the same scale; else each fills the width from its own start. */
  readonly isSameScale: boolean;
  /** The event, by its id, that the distance to the opened one is told from. */
  readonly measuredFrom: string | null;
};

/** What goes without saying. */
export const defaultChoices: Choices = {
  filter: emptyFilter,
  grouping: 'theme',
  collapsedLanes: [],
  theme: null,
  zone: null,
  comparedSpan: null,
  isSameScale: false,
  measuredFrom: null,
};

/** A list of lanes with one more, or one less; the very same where it is so already. */
export function withLaneCollapsed(
  collapsedLanes: readonly string[],
  lane: string,
  isCollapsed: boolean,
): readonly string[] {
  if (collapsedLanes.includes(lane) === isCollapsed) return collapsedLanes;
  return normalizeChoices(
    isCollapsed ? [...collapsedLanes, lane] : collapsedLanes.filter((one) => one !== lane),
  );
}
