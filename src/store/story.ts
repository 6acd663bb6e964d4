import type { NamedRange } from '../model';
import type { Span } from '../time';

/** The state of the walk through the named ranges. */
export type Story = {
  /** The slug of the range at the current step. */
  readonly slug: string;
  /** Whether it advances by itself. */
  readonly isPlaying: boolean;
};

type Ranges = readonly NamedRange[];

/** The range with a slug; undefined if there is none, as on a day before it ended. */
export function findStep(ranges: Ranges, slug: string | null | undefined): NamedRange | undefined {
  return ranges.find((range) => range.slug === slug);
}

/**
 * The step at which a story starts: the range in view, else the last step, else the first range.
 */
export function firstStep(
  ranges: Ranges,
  view: Span,
  lastSlug: string | null,
): NamedRange | undefined {
  const shown = ranges.find(({ span }) => span.start === view.start && span.end === view.end);
  return shown ?? findStep(ranges, lastSlug) ?? ranges[0];
}

/** The next step, or the previous one if `offset` is -1; undefined beyond either end. */
export function stepAfter(ranges: Ranges, slug: string, offset: 1 | -1): NamedRange | undefined {
  return ranges[ranges.findIndex((range) => range.slug === slug) + offset];
}
