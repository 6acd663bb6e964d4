// What Kroniek is held to, against what was measured in the same run.

/**
 * @typedef {import('./measure.mjs').Row} Row
 * @typedef {{ bar: string, n: number, value: number | null, limit: number | null, unit: string, isBelow?: boolean }} LimitResult
 *   `limit` is the most that holds; with `isBelow` the value must be less than it
 * @typedef {(page: string, n: number, what: (row: Row) => number | undefined) => number | null} Median
 */

/** Load, as a share of vis-timeline's. */
const LOAD_LIMITS = [
  { n: 12, page: 'kroniek', against: 'vis', most: 1 },
  { n: 1_000, page: 'kroniek', against: 'vis', most: 0.6 },
  { n: 10_000, page: 'kroniek', against: 'vis', most: 0.12 },
  { n: 10_000, page: 'kroniek-month', against: 'vis-month', most: 0.6 },
  { n: 100_000, page: 'kroniek-month', against: 'vis-month', most: 0.6 },
];
const FRAME_MS = 17.7;
const CANVAS = 'canvas-lod';
const HUGE = 100_000;
const MANY = 1_000;

/** @type {readonly (readonly ['zoom' | 'pan' | 'panIn', string])[]} */
const GESTURES = [
  ['zoom', 'zoom'],
  ['pan', 'pan'],
  ['panIn', 'pan, zoomed in'],
];

/**
 * The middle one of what was measured for a page at a size.
 *
 * @param {readonly Row[]} rows
 * @returns {Median}
 */
export function createMedianOf(rows) {
  return (page, n, what) =>
    median(
      rows
        .filter((row) => row.page === page && row.n === n)
        .map(what)
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
 * Every bar at the sizes that were measured; a value or a limit is null where a page failed or was
 * not measured.
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
  return LOAD_LIMITS.filter((bar) => bar.n === n).flatMap(({ page, against, most }) => [
    {
      bar: `load, as a share of ${against}`,
      n,
      value: ratio(of(page, n, loadMs), of(against, n, loadMs)),
      limit: most,
      unit: '×',
    },
    {
      bar: `load with a slowed CPU, as a share of ${against}`,
      n,
      value: ratio(of(page, n, slowLoadMs), of(against, n, slowLoadMs)),
      limit: most,
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
  return GESTURES.flatMap(([gesture, name]) => {
    const work = (/** @type {Row} */ row) => row[gesture]?.work;
    const slow = (/** @type {Row} */ row) => row[gesture]?.over33;
    const value = of('kroniek', n, work);
    const scaled = (/** @type {number | null} */ limit, /** @type {number} */ times) =>
      limit === null ? null : limit * times;
    const canvasSlow = of(CANVAS, n, slow);
    /** @type {LimitResult[]} */
    const limits = [
      {
        bar: `${name}: p95 of frames`,
        n,
        value: of('kroniek', n, (row) => row[gesture]?.p95),
        limit: FRAME_MS,
        unit: 'ms',
      },
      {
        bar: `${name}: frames over 33 ms, to the canvas' share and one in a hundred`,
        n,
        value: of('kroniek', n, slow),
        limit: canvasSlow === null ? null : canvasSlow + 1,
        unit: '%',
      },
      {
        bar: `${name}: work a frame, to four times the canvas'`,
        n,
        value,
        limit: scaled(of(CANVAS, n, work), 4),
        unit: 'ms',
      },
    ];
    if (n >= MANY) {
      limits.push({
        bar: `${name}: work a frame, below vis-timeline's`,
        n,
        value,
        limit: of('vis', n, work),
        unit: 'ms',
        isBelow: true,
      });
    }
    if (n === HUGE) {
      limits.push({
        bar: `${name}: work a frame, to 1.3 times its own at ${MANY} events`,
        n,
        value,
        limit: scaled(of('kroniek', MANY, work), 1.3),
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
  const at = (/** @type {(row: Row) => number | undefined} */ what) => of('kroniek', n, what);
  return [
    { bar: 'ready', n, value: at(loadMs), limit: 2000, unit: 'ms' },
    { bar: 'ready with a slowed CPU', n, value: at(slowLoadMs), limit: 6000, unit: 'ms' },
    { bar: 'heap', n, value: at((row) => row.heapMb), limit: 60, unit: 'MB' },
    { bar: 'elements in the drawing', n, value: at((row) => row.elements), limit: 1500, unit: '' },
  ];
}

/**
 * Whether a bar holds; null where that was not measured.
 *
 * @param {LimitResult} bar
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
