/** Ways between places along great circles, with a tip at their end. */
import { geoInterpolate, type GeoProjection } from 'd3';

import type { LonLat } from '../../model';

export type MapArrow = {
  /** The line and the tip, in pixels of the map at scale `k`. */
  readonly line: string;
  readonly tip: string;
};

const STEPS = 32;
/** Room for the marks at both ends (px). */
const GAP_PX = 12;
const TIP_PX = 8;

/** The arrow from one position to another; null if they are as good as the same on this map. */
export function arrowOf(
  from: LonLat,
  to: LonLat,
  projection: GeoProjection,
  k: number,
): MapArrow | null {
  const between = geoInterpolate([...from], [...to]);
  const points = Array.from({ length: STEPS + 1 }, (_, i) => projection(between(i / STEPS)))
    .filter((point) => point !== null)
    .map(([x, y]): [number, number] => [x * k, y * k]);
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end || Math.hypot(end[0] - start[0], end[1] - start[1]) < 3 * GAP_PX) return null;
  const inside = points.filter(
    ([x, y]) =>
      Math.hypot(x - start[0], y - start[1]) > GAP_PX &&
      Math.hypot(x - end[0], y - end[1]) > GAP_PX,
  );
  const [last, before] = [inside.at(-1), inside.at(-2) ?? start];
  if (!last) return null;
  const angle = Math.atan2(last[1] - before[1], last[0] - before[0]);
  const corner = (turn: number): string =>
    [last[0] - TIP_PX * Math.cos(angle + turn), last[1] - TIP_PX * Math.sin(angle + turn)]
      .map((at) => at.toFixed(1))
      .join();
  // A line that leaves the map at one edge comes back at the other.
  const reach = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const line = inside
    .map(([x, y], i) => {
      const [px, py] = inside[i - 1] ?? [x, y];
      const isCut = i === 0 || Math.hypot(x - px, y - py) > reach / 2 + 40;
      return `${isCut ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join('');
  return {
    line,
    tip: `M${last.map((at) => at.toFixed(1)).join()}L${corner(0.42)}L${corner(-0.42)}Z`,
  };
}
