/**
 * Shares the height of a drawing among its lanes if not every event has room for a label. Each lane
 * gets a strip for its dots, and rows for labels where a row shows most labels for its height.
 */
import { greatest, sum } from 'd3';

import type { Candidate } from './candidates';
import { insertPlacement, unlabelledShapes } from './packLane';
import { Rows } from './rows';
import type { Shape } from './shapes';
import { leastStripPx, stripContentOf } from './strip';

/** What a lane shows with a number of rows for labels, and the height of these and of its strip. */
type Share = {
  readonly labels: number;
  readonly heightPx: number;
  /** The event that comes first in its lane has a label. */
  readonly hasFirst: boolean;
};

/** The most rows that a step gives to a lane: the best labels may have two lines. */
const MAX_STEP = 4;
/** A lane of more candidates is not packed with every number of rows, which would take too long. */
const EXACT_UP_TO = 40;

/**
 * Returns the height of each lane in rows, not always a whole number; null if the dots of all lanes
 * do not fit. A lane without events has a row.
 */
export function shareRows(
  lanes: readonly (readonly Candidate[])[],
  heightPx: number,
  pitchPx: number,
): readonly number[] | null {
  const mostRows = Math.floor(heightPx / pitchPx);
  const shares = lanes.map((candidates) => sharesOf(candidates, mostRows, pitchPx));
  const chosen = shares.map(() => 0);
  const shareAt = (lane: number, rows: number): Share | undefined => shares[lane]?.[rows];
  let spare = heightPx - sum(chosen, (rows, lane) => shareAt(lane, rows)?.heightPx ?? pitchPx);
  if (spare < 0) return null;

  const stepsOf = (lane: number) =>
    Array.from({ length: MAX_STEP }, (_, k) => (chosen[lane] ?? 0) + k + 1).flatMap((rows) => {
      const [now, next] = [shareAt(lane, chosen[lane] ?? 0), shareAt(lane, rows)];
      if (!now || !next) return [];
      const px = next.heightPx - now.heightPx;
      const gain = (next.labels - now.labels) / Math.max(1, px);
      return px <= spare ? [{ lane, rows, px, gain, hasFirst: next.hasFirst }] : [];
    });
  const take = (steps: ReturnType<typeof stepsOf>): boolean => {
    const best = greatest(steps, (a, b) => a.gain - b.gain || b.lane - a.lane);
    if (!best || best.gain <= 0) return false;
    chosen[best.lane] = best.rows;
    spare -= best.px;
    return true;
  };
  // Each lane has the label of its first event before any lane has more, or else any label.
  for (const lane of lanes.keys()) {
    const steps = stepsOf(lane).filter(({ gain }) => gain > 0);
    take([steps.find(({ hasFirst }) => hasFirst) ?? steps[0]].flatMap((step) => step ?? []));
  }
  while (take([...lanes.keys()].flatMap((lane) => stepsOf(lane))));
  return chosen.map((rows, lane) => (shareAt(lane, rows)?.heightPx ?? pitchPx) / pitchPx);
}

/** Returns what a lane shows with 0, 1, 2, … rows for labels. */
function sharesOf(
  candidates: readonly Candidate[],
  mostRows: number,
  pitchPx: number,
): readonly Share[] {
  if (candidates.length === 0) return [{ labels: 0, heightPx: pitchPx, hasFirst: false }];
  return candidates.length > EXACT_UP_TO
    ? estimatedShares(candidates, mostRows, pitchPx)
    : exactShares(candidates, mostRows, pitchPx);
}

/** Packs the lane with each number of rows, as it will be drawn. */
function exactShares(
  candidates: readonly Candidate[],
  mostRows: number,
  pitchPx: number,
): readonly Share[] {
  const shares: Share[] = [];
  for (let count = 0; count <= mostRows; count++) {
    const left = unlabelledShapes(candidates, count);
    shares.push(shareOf(candidates, left, count, pitchPx));
    if (left.length === 0) break;
  }
  return shares;
}

/** Packs the lane once, and counts the first form of each label. */
function estimatedShares(
  candidates: readonly Candidate[],
  mostRows: number,
  pitchPx: number,
): readonly Share[] {
  const rows = new Rows(mostRows);
  /** The number of rows that show the label of each candidate. */
  const rowOf = candidates.map(({ shape, placementAt }) => {
    const first = placementAt(0);
    const place = first ? insertPlacement(rows, shape, first) : null;
    if (!place) return Infinity;
    return place.row + (first?.otherLines && shape.form === 'point' ? 2 : 1);
  });
  return Array.from({ length: rows.used + 1 }, (_, count) => {
    const left = candidates.filter((__, k) => (rowOf[k] ?? Infinity) > count);
    return shareOf(
      candidates,
      left.map(({ shape }) => shape),
      count,
      pitchPx,
    );
  });
}

function shareOf(
  candidates: readonly Candidate[],
  left: readonly Shape[],
  rows: number,
  pitchPx: number,
): Share {
  const stripPx = left.length === 0 ? 0 : leastStripPx(stripContentOf(left));
  return {
    labels: candidates.length - left.length,
    heightPx: Math.max(pitchPx, rows * pitchPx + Math.ceil(stripPx)),
    hasFirst: left[0] !== candidates[0]?.shape,
  };
}
