/**
 * Maps real time (epoch ms) to folded time (ms), in which long stretches are short where no event
 * begins or ends. Which stretches are folded depends on a level, in steps of half a doubling of a
 * view's length. A gesture keeps its map for a few steps, so that nothing jumps under the pointer.
 */
import { bisectRight, pairs, sum } from 'd3';

import type { Timeline } from '../../model';
import type { Span } from '../../time';

/** A stretch that is left out, in real time. */
export type TimeBreak = Span & {
  /** Where the time without events begins; the break begins a margin later, by its level. */
  readonly from: number;
};

export type TimeMap = {
  /** Null: nothing is folded. */
  readonly level: number | null;
  /** In order of time. */
  readonly breaks: readonly TimeBreak[];
  readonly fold: (instant: number) => number;
  readonly unfold: (instant: number) => number;
};

export type TimeMaps = {
  /** Returns the map of a view. Opened breaks, by their `from`, stay as they are. */
  readonly of: (view: Span, opened?: ReadonlySet<number>) => TimeMap;
  /**
   * Whether a map still serves a view that a gesture has moved. It was chosen for a view of
   * `lengthMs` in folded time.
   */
  readonly serves: (map: TimeMap, view: Span, lengthMs: number) => boolean;
};

/** A stretch is folded if it is longer than this share of the view. */
const FOLDED_ABOVE = 1 / 12;
/** The length of a break, as a share of the longest view of its level. */
const BREAK_SHARE = 1 / 30;
/** What stays of a stretch at each end, as a share of the shortest folded stretch. */
const MARGIN = 1 / 6;
/** Breaks take at most this share of a view. */
const MAX_BREAKS = 1 / 3;
const STEPS_PER_DOUBLING = 2;
/** A gesture keeps its map for this many steps, so that nothing jumps under the pointer. */
const STICKY_STEPS = 3;
/** The level of the shortest view, about a minute. */
const MIN_LEVEL = 30;

const IDENTITY: TimeMap = {
  level: null,
  breaks: [],
  fold: (instant) => instant,
  unfold: (instant) => instant,
};

/** Creates the maps of a timeline, each at its first use. */
export function createTimeMaps(timeline: Timeline): TimeMaps {
  const instants = instantsOf(timeline);
  const stretches = pairs(instants, (start, end) => ({ start, end }));
  const cache = new Map<string, TimeMap>();
  const at = (level: number, opened: ReadonlySet<number>): TimeMap => {
    const key = [level, ...opened].join(' ');
    const map = cache.get(key) ?? mapOf(level, stretches, opened, timeline.limits);
    cache.set(key, map);
    return map;
  };
  return {
    of: (view, opened = new Set()) => {
      // In an empty view, folding would leave nothing.
      if (!instants.some((instant) => instant >= view.start && instant <= view.end))
        return IDENTITY;
      // A step down makes breaks shorter, and folds shorter stretches.
      for (let level = levelOf(view.end - view.start); level >= MIN_LEVEL; level--) {
        const map = at(level, opened);
        if (shareOfBreaks(map, view) <= MAX_BREAKS) return map;
      }
      // Every stretch is as long as the others: breaks would be all that is left.
      return IDENTITY;
    },
    serves: (map, view, lengthMs) =>
      Math.abs(Math.log2(foldedLength(map, view) / lengthMs)) * STEPS_PER_DOUBLING < STICKY_STEPS,
  };
}

/** Every instant at which an event begins or ends, and the ends of the period, sorted. */
function instantsOf({ columns, dated, period }: Timeline): Float64Array {
  const { startEarliest, startLatest, endEarliest, endLatest } = columns;
  const all = new Float64Array(4 * dated + 2);
  [startEarliest, startLatest, endEarliest, endLatest].forEach((column, k) =>
    all.set(column.subarray(0, dated), k * dated),
  );
  all.set([period.start, period.end], 4 * dated);
  return all.sort();
}

function levelOf(lengthMs: number): number {
  return Math.ceil(STEPS_PER_DOUBLING * Math.log2(lengthMs) - 1e-6);
}

/** Returns the length of a span in folded time. */
function foldedLength({ fold }: TimeMap, { start, end }: Span): number {
  return fold(end) - fold(start);
}

function shareOfBreaks(map: TimeMap, view: Span): number {
  const inView = map.breaks.filter(({ start, end }) => end > view.start && start < view.end);
  return sum(inView, (each) => foldedLength(map, each)) / foldedLength(map, view);
}

function mapOf(
  level: number,
  stretches: readonly Span[],
  opened: ReadonlySet<number>,
  limits: Span,
): TimeMap {
  const longestMs = 2 ** (level / STEPS_PER_DOUBLING);
  // The shortest view of the level.
  const leastMs = 2 ** ((level - 1) / STEPS_PER_DOUBLING) * FOLDED_ABOVE;
  const breaks = stretches
    .filter(({ start, end }) => end - start > leastMs && !opened.has(start))
    .map(({ start, end }) => ({
      from: start,
      start: start + MARGIN * leastMs,
      end: end - MARGIN * leastMs,
    }));
  if (breaks.length === 0) return { ...IDENTITY, level };
  const domain = [limits.start - leastMs];
  // From 0, since epoch ms have no digits to spare for the time inside of a break.
  const range = [0];
  const add = (instant: number, lengthMs: number): void => {
    domain.push(instant);
    range.push((range.at(-1) ?? 0) + lengthMs);
  };
  for (const { start, end } of breaks) {
    add(start, start - (domain.at(-1) ?? 0));
    add(end, longestMs * BREAK_SHARE);
  }
  const last = Math.max(limits.end, domain.at(-1) ?? 0) + leastMs;
  add(last, last - (domain.at(-1) ?? 0));
  return { level, breaks, fold: piecewise(domain, range), unfold: piecewise(range, domain) };
}

/**
 * The function that is linear between pairs of values, and goes on beyond the first and last pair.
 * Both lists ascend. (d3's `scaleLinear` does this too: see `timeScale`.)
 */
function piecewise(from: readonly number[], to: readonly number[]): (value: number) => number {
  return (value) => {
    const k = Math.max(0, Math.min(bisectRight(from, value) - 1, from.length - 2));
    const [a = 0, b = 0] = [from[k], from[k + 1]];
    const [start = 0, end = 0] = [to[k], to[k + 1]];
    return start + ((value - a) / (b - a)) * (end - start);
  };
}
