// Judges the measurements of a soak, and formats them as a table.
import { section, text } from '../markdown.mjs';

/**
 * @typedef {import('./measureSoak.mjs').SoakRow} SoakRow
 * @typedef {'heapMb' | 'nodes' | 'listeners' | 'timers'} Figure
 */

/** By this minute all code is loaded and compiled, and all caches are full. */
const LEVEL_FROM_MINUTE = 5;
/** The most that a figure may differ from that of the first level minute, as a share. */
const MAX_SHARE = 0.1;
/** @type {readonly Figure[]} */
const FIGURES = ['heapMb', 'nodes', 'listeners', 'timers'];
/**
 * More than these is a leak. Chromium keeps a node for each search that a reader typed, to undo it,
 * also on an empty page with a field alone: some 250 in an hour, at most 1,000.
 */
const TOLERANCE = { heapMb: 0, nodes: 300, listeners: 20, timers: 3 };

/**
 * Why a soak failed, a line for each reason; empty if everything levelled off.
 *
 * @param {SoakRow} row
 * @returns {string[]}
 */
export function soakFaults({ minutes, errors, documents, fail }) {
  const level = minutes.filter(({ minute }) => minute >= LEVEL_FROM_MINUTE);
  const [first] = level;
  const detached = minutes.flatMap((minute) => minute.detached);
  return [
    ...(fail === undefined ? [] : [fail]),
    ...(errors.length === 0 ? [] : [`${errors.length} errors: ${errors[0]}`]),
    ...(detached.length === 0 ? [] : [`detached: ${detached[0]}`]),
    ...(documents === 0 ? [] : [`the page was loaded ${documents} times again`]),
    ...(first ? [] : [`shorter than ${LEVEL_FROM_MINUTE} minutes, so nothing can level off`]),
    ...FIGURES.flatMap((figure) => {
      const start = first?.[figure] ?? 0;
      const most = Math.max(start, ...level.map((minute) => minute[figure]));
      if (most <= start * (1 + MAX_SHARE) + TOLERANCE[figure]) return [];
      return [`${figure} grows from ${start} to ${most}`];
    }),
  ];
}

/** @param {readonly SoakRow[]} rows */
export function soakTable(rows) {
  const lines = rows.map((row) => {
    const { page, n, seed, minutes, errors } = row;
    const level = minutes.filter(({ minute }) => minute >= LEVEL_FROM_MINUTE);
    const range = (/** @type {Figure} */ figure) => {
      const all = level.map((minute) => minute[figure]);
      return all.length === 0 ? '–' : `${text(Math.min(...all))} to ${text(Math.max(...all))}`;
    };
    const faults = soakFaults(row);
    return [
      page,
      String(n),
      String(seed),
      String(minutes.at(-1)?.minute ?? 0),
      String(minutes.at(-1)?.actions ?? 0),
      ...FIGURES.map(range),
      String(Math.max(0, ...minutes.map(({ detached }) => detached.length))),
      String(errors.length),
      faults.length === 0 ? 'holds' : `**fails**: ${faults.join('; ')}`,
    ];
  });
  const figures = ['heap, MB', 'nodes', 'listeners', 'timers', 'detached', 'errors'];
  const head = ['page', 'events', 'seed', 'minutes', 'actions', ...figures, ''];
  return section(`Random use, figures from minute ${LEVEL_FROM_MINUTE} on`, head, lines);
}
