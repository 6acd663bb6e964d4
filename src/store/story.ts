import type { NamedRange } from '../model';
import type { Span } from '../time';

/** The guided walk through the named ranges. */
export type Story = {
  /** The range that it stands at. */
  readonly slug: string;
  /** Whether it goes on by itself. */
  readonly isPlaying: boolean;
};

type Ranges = readonly NamedRange[];

/** The step of a name; undefined where there is none, as when it is not told on a day gone back to. */
export function findStep(ranges: Ranges, slug: string | null | undefined): NamedRange | undefined {
  return ranges.find((range) => range.slug === slug);
}

/** Where a walk begins: at the range in view, else where it was left, else at the first. */
export function firstStep(
  ranges: Ranges,
  view: Span,
  lastSlug: string | null,
): NamedRange | undefined {
  const shown = ranges.find(({ span }) => span.start === view.start && span.end === view.end);
  return shown ?? findStep(ranges, lastSlug) ?? ranges[0];
}

/** The step so many further on; at either end undefined. */
export function stepAfter(ranges: Ranges, slug: string, by: 1 | -1): NamedRange | undefined {
  return ranges[ranges.findIndex((range) => range.slug === slug) + by];
}
