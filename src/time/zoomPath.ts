/** The smooth path from one view to another: out, across and in again, by `d3.interpolateZoom`. */
import { interpolateZoom } from 'd3';

import type { Span } from './types';

export type ZoomPath = {
  /** The view at a share of the path, from 0 to 1. */
  readonly at: (share: number) => Span;
  /** The length of the path in screens: 1 replaces about everything in view. */
  readonly length: number;
};

/** The path between two views of positive length. */
export function zoomPath(from: Span, to: Span): ZoomPath {
  const top = widestView(from, to);
  const { at, length } = top
    ? joinPaths(createLeg(from, top), createLeg(top, to))
    : createLeg(from, to);
  return { at: (share) => (share <= 0 ? from : share >= 1 ? to : at(share)), length };
}

/**
 * A path that only zooms in or only zooms out. d3 loses precision when it starts at a view that is
 * short for the distance, so it starts at the longer view. The length of that view is the unit,
 * since epoch milliseconds are too large for d3.
 */
function createLeg(from: Span, to: Span): ZoomPath {
  const isOut = lengthOf(to) > lengthOf(from);
  const [long, short] = isOut ? [to, from] : [from, to];
  const unit = lengthOf(long);
  const middle = middleOf(long);
  const zoom = interpolateZoom(
    [0, 0, 1],
    [(middleOf(short) - middle) / unit, 0, lengthOf(short) / unit],
  );
  return {
    at: (share) => {
      const [x, , length] = zoom(isOut ? 1 - share : share);
      const start = middle + (x - length / 2) * unit;
      return { start, end: start + length * unit };
    },
    length: zoom.duration / 1000,
  };
}

/**
 * The longest view on the path; null if that is the first or the last. With d3's default rho, the
 * square root of 2, all points (middle, half length) of the path lie on a circle whose centre has
 * half length 0.
 */
function widestView(from: Span, to: Span): Span | null {
  const pan = middleOf(to) - middleOf(from);
  const [a, b] = [lengthOf(from) / 2, lengthOf(to) / 2];
  const share = 0.5 + ((b - a) * (b + a)) / (2 * pan ** 2);
  if (!(share > 0 && share < 1)) return null;
  const middle = middleOf(from) + share * pan;
  const half = Math.hypot(share * pan, a);
  return { start: middle - half, end: middle + half };
}

function joinPaths(first: ZoomPath, second: ZoomPath): ZoomPath {
  const length = first.length + second.length;
  const turn = length > 0 ? first.length / length : 0;
  return {
    at: (share) => (share < turn ? first.at(share / turn) : second.at((share - turn) / (1 - turn))),
    length,
  };
}

const lengthOf = ({ start, end }: Span): number => end - start;
const middleOf = ({ start, end }: Span): number => (start + end) / 2;
