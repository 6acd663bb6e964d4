import { chosen, nothingSought, type Filter, type Grouping } from '../model';
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
  readonly folded: readonly string[];
  /** Null: as the device has it. */
  readonly theme: Theme | null;
  /** Null: the dataset's zone. */
  readonly zone: ZoneChoice | null;
  /** A second range, to compare with the view. */
  readonly compared: Span | null;
  /** Whether both are as long, at the same scale; else each fills the width from its own start. */
  readonly toScale: boolean;
  /** The event, by its id, that the distance to the opened one is told from. */
  readonly since: string | null;
};

/** What goes without saying. */
export const defaultChoices: Choices = {
  filter: nothingSought,
  grouping: 'theme',
  folded: [],
  theme: null,
  zone: null,
  compared: null,
  toScale: false,
  since: null,
};

/** A list of lanes with one more, or one less; the very same where it is so already. */
export function foldedWith(
  folded: readonly string[],
  lane: string,
  isFolded: boolean,
): readonly string[] {
  if (folded.includes(lane) === isFolded) return folded;
  return chosen(isFolded ? [...folded, lane] : folded.filter((one) => one !== lane));
}
