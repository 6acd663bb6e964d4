// Kroniek's performance limits. Most are relative to another library's figures in the same run.

/**
 * @typedef {import('./measure.mjs').Row} Row
 * @typedef {{ name: string, n: number, value: number | null, limit: number | null, unit: string,
 *   isBelow?: boolean }} LimitResult `limit` is the highest allowed value; with `isBelow` the value
 *   must be less than it
 * @typedef {(page: string, n: number, valueOf: (row: Row) => number | undefined) => number | null}
 *   Median
 */

/** Load times, as shares of vis-timeline's. */
const LOAD_LIMITS = [
  { n: 12, page: 'kroniek', against: 'vis', maxShare: 1 },
  { n: 1_000, page: 'kroniek', against: 'vis', maxShare: 0.6 },
  { n: 10_000, page: 'kroniek', against: 'vis', maxShare: 0.12 },
  { n: 10_000, page: 'kroniek-month', against: 'vis-month', maxShare: 0.6 },
  { n: 100_000, page: 'kroniek-month', against: 'vis-month', maxShare: 0.6 },
];
const FRAME_MS = 17.7;
const CANVAS = 'canvas-lod';
const HUGE = 100_000;
const LARGE_FROM_EVENTS = 1_000;

/** @type {readonly (readonly ['zoom' | 'pan' | 'panIn', string])[]} */
const GESTURES = [
  ['zoom', 'zoom'],
  ['pan', 'pan'],
  ['panIn', 'pan, zoomed in'],
];

/**
 * Creates a function that returns the median of a page's values at a size.
 *
 * @param {readonly Row[]} rows
 * @returns {Median}
 */
export function createMedianOf(rows) {
  return (page, n, valueOf) =>
    median(
      rows
        .filter((row) => row.page === page && row.n === n)
        .map(valueOf)
        .filter((value) => value !== undefined),
    );
}

/**
 * @param {readonly number[]} values
 * @returns {number | null}
 */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * Returns every limit at the measured sizes. A value or a limit is null if a page failed or was not
 * measured.
 *
 * @param {readonly Row[]} rows
 * @returns {LimitResult[]}
 */
export function checkLimits(rows) {
  const of = createMedianOf(rows);
  const sizes = [...new Set(rows.map(({ n }) => n))].sort((a, b) => a - b);
  return sizes.flatMap((n) => [
    ...loadLimits(of, n),
    ...gestureLimits(of, n),
    ...hugeDatasetLimits(of, n),
  ]);
}

/**
 * @param {Median} of
 * @param {number} n
 * @returns {LimitResult[]}
 */
function loadLimits(of, n) {
  return LOAD_LIMITS.filter((each) => each.n === n).flatMap(({ page, against, maxShare }) => [
    {
      name: `load, as a share of ${against}`,
      n,
      value: ratio(of(page, n, loadMs), of(against, n, loadMs)),
      limit: maxShare,
      unit: '×',
    },
    {
      name: `load with a slowed CPU, as a share of ${against}`,
      n,
      value: ratio(of(page, n, slowLoadMs), of(against, n, slowLoadMs)),
      limit: maxShare,
      unit: '×',
    },
  ]);
}

/**
 * @param {Median} of
 * @param {number} n
 * @returns {LimitResult[]}
 */
function gestureLimits(of, n) {
  return GESTURES.flatMap(([gesture, label]) => {
    const work = (/** @type {Row} */ row) => row[gesture]?.work;
    const slow = (/** @type {Row} */ row) => row[gesture]?.over33;
    const value = of('kroniek', n, work);
    const scaled = (/** @type {number | null} */ limit, /** @type {number} */ times) =>
      limit === null ? null : limit * times;
    const canvasSlow = of(CANVAS, n, slow);
    /** @type {LimitResult[]} */
    const limits = [
      {
        name: `${label}: p95 of frames`,
        n,
        value: of('kroniek', n, (row) => row[gesture]?.p95),
        limit: FRAME_MS,
        unit: 'ms',
      },
      {
        name: `${label}: frames over 33 ms, at most one percentage point above the canvas'`,
        n,
        value: of('kroniek', n, slow),
        limit: canvasSlow === null ? null : canvasSlow + 1,
        unit: '%',
      },
      {
        name: `${label}: work a frame, at most 4 times the canvas'`,
        n,
        value,
        limit: scaled(of(CANVAS, n, work), 4),
        unit: 'ms',
      },
    ];
    if (n >= LARGE_FROM_EVENTS) {
      limits.push({
        name: `${label}: work a frame, below vis-timeline's`,
        n,
        value,
        limit: of('vis', n, work),
        unit: 'ms',
        isBelow: true,
      });
    }
    if (n === HUGE) {
      limits.push({
        name: `${label}: work a frame, at most 1.3 times its own at ${LARGE_FROM_EVENTS} events`,
        n,
        value,
        limit: scaled(of('kroniek', LARGE_FROM_EVENTS, work), 1.3),
        unit: 'ms',
      });
    }
    return limits;
  });
}

/**
 * @param {Median} of
 * @param {number} n
 * @returns {LimitResult[]}
 */
function hugeDatasetLimits(of, n) {
  if (n !== HUGE) return [];
  const medianOf = (/** @type {(row: Row) => number | undefined} */ valueOf) =>
    of('kroniek', n, valueOf);
  return [
    { name: 'ready', n, value: medianOf(loadMs), limit: 2000, unit: 'ms' },
    { name: 'ready with a slowed CPU', n, value: medianOf(slowLoadMs), limit: 6000, unit: 'ms' },
    { name: 'heap', n, value: medianOf((row) => row.heapMb), limit: 60, unit: 'MB' },
    {
      name: 'elements in the drawing',
      n,
      value: medianOf((row) => row.elements),
      limit: 1500,
      unit: '',
    },
  ];
}

/**
 * Returns whether a value is within its limit; null if it was not measured.
 *
 * @param {LimitResult} result
 * @returns {boolean | null}
 */
export function isWithinLimit({ value, limit, isBelow = false }) {
  if (value === null || limit === null) return null;
  return isBelow ? value < limit : value <= limit;
}

const loadMs = (/** @type {Row} */ row) => row.loadMs;
const slowLoadMs = (/** @type {Row} */ row) => row.slowLoadMs;

/**
 * @param {number | null} value
 * @param {number | null} base
 */
export function ratio(value, base) {
  return value === null || base === null || base === 0 ? null : value / base;
}
