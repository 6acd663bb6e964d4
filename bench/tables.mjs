// Formats the results as Markdown tables: medians over the rounds, with ratios to vis-timeline's
// figures and to those of the canvas with levels of detail.
import { isWithinLimit, checkLimits, createMedianOf, ratio } from './limits.mjs';
import { quantile } from './gestures.mjs';
import { picturesTable } from './measures/picturesTable.mjs';
import { soakTable } from './soak/soakTable.mjs';
import { kb, section, text, withThousands } from './markdown.mjs';

/**
 * @typedef {import('./measure.mjs').Row} Row
 * @typedef {import('./measure.mjs').BytesRow} BytesRow
 * @typedef {import('./builds.mjs').Build} Build
 * @typedef {import('./measures/measureLeaks.mjs').LeaksRow} LeaksRow
 * @typedef {import('./measures/measureLabels.mjs').LabelsRow} LabelsRow
 * @typedef {import('./measures/measureMessages.mjs').MessagesRow} MessagesRow
 * @typedef {import('./measures/measureStory.mjs').StoryRow} StoryRow
 * @typedef {import('./measures/measurePictures.mjs').PicturesRow} PicturesRow
 * @typedef {import('./soak/measureSoak.mjs').SoakRow} SoakRow
 * @typedef {ReturnType<typeof import('./measure.mjs').environment>} Environment
 * @typedef {Row | BytesRow | Build | LeaksRow | LabelsRow | MessagesRow | StoryRow | SoakRow |
 *   PicturesRow | Environment} Result
 */

/**
 * @param {readonly Result[]} results
 * @returns {string}
 */
export function tablesOf(results) {
  const rows = results.filter((result) => result.kind === 'run');
  const sizes = [...new Set(rows.map(({ n }) => n))].sort((a, b) => a - b);
  return [
    ...results
      .filter(({ kind }) => kind === 'environment')
      .map((result) => environmentLine(result)),
    buildTable(results.filter((result) => result.kind === 'build')),
    bytesTable(results.filter((result) => result.kind === 'bytes')),
    ...sizes.flatMap((n) => [loadTable(rows, n), gestureTable(rows, n)]),
    limitsTable(rows),
    leaksTable(results.filter((result) => result.kind === 'leaks')),
    labelsTable(results.filter((result) => result.kind === 'labels')),
    messagesTable(results.filter((result) => result.kind === 'messages')),
    storyTable(results.filter((result) => result.kind === 'story')),
    picturesTable(results.filter((result) => result.kind === 'pictures')),
    soakTable(results.filter((result) => result.kind === 'soak')),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** @param {Result} result */
function environmentLine(result) {
  if (result.kind !== 'environment') return '';
  return `${result.at}, Node ${result.node}, ${result.cpu}`;
}

/** @param {readonly Build[]} builds */
function buildTable(builds) {
  const lines = builds.map(({ n, seconds, html, data, fail }) => [
    withThousands(n),
    fail ?? text(seconds),
    kb(html?.raw),
    kb(html?.gzip),
    kb(data?.raw),
    kb(data?.gzip),
  ]);
  const head = ['events', 'build, s', 'HTML, kB', 'gzip', 'data, kB', 'gzip'];
  return section('Kroniek’s builds', head, lines);
}

/** @param {readonly BytesRow[]} rows */
function bytesTable(rows) {
  const lines = rows.map(({ page, js, css, html, fail }) =>
    fail === undefined
      ? [page, kb(js.raw), kb(js.gzip), kb(css.gzip), html.raw ? kb(html.gzip) : '–']
      : [page, fail],
  );
  const head = ['page', 'JS, kB', 'JS gzip', 'CSS gzip', 'HTML gzip'];
  return section('Fetched until ready, without the events', head, lines);
}

/**
 * @param {readonly Row[]} rows
 * @param {number} n
 */
function loadTable(rows, n) {
  const of = createMedianOf(rows);
  const lines = pagesAt(rows, n).map((page) => {
    const cell = (/** @type {(row: Row) => number | undefined} */ valueOf) =>
      measuredCell(of, page, n, valueOf);
    const fail = failureOf(rows, page, n, 'load');
    if (fail) return [page, '0', fail];
    return [
      page,
      String(rows.filter((row) => row.page === page && row.n === n && row.loadMs).length),
      cell((row) => row.loadMs),
      failureOf(rows, page, n, 'slow load') ?? cell((row) => row.slowLoadMs),
      text(of(page, n, (row) => row.firstPaintMs ?? undefined)),
      cell((row) => row.heapMb),
      text(of(page, n, (row) => row.elements)),
      text(of(page, n, (row) => row.pageElements)),
    ];
  });
  const head = [
    'page',
    'runs',
    'load, ms',
    'CPU slowed',
    'first paint',
    'heap, MB',
    'elements',
    'in the page',
  ];
  return section(`${withThousands(n)} events: load and memory`, head, lines);
}

/**
 * @param {readonly Row[]} rows
 * @param {number} n
 */
function gestureTable(rows, n) {
  const of = createMedianOf(rows);
  const pages = pagesAt(rows, n).filter((page) =>
    rows.some((row) => row.page === page && row.n === n && (row.zoom ?? row.fails?.['zoom'])),
  );
  const names = { zoom: 'zoom', pan: 'pan', panIn: 'pan, zoomed in' };
  const lines = /** @type {const} */ (['zoom', 'pan', 'panIn']).flatMap((gesture) =>
    pages.map((page) => {
      const fail = failureOf(rows, page, n, gesture);
      if (fail) return [names[gesture], page, fail];
      const value = (/** @type {keyof import('./gestures.mjs').GestureCost} */ key) =>
        text(of(page, n, (row) => row[gesture]?.[key] ?? undefined));
      return [
        names[gesture],
        page,
        `${value('p50')} / ${value('p95')}`,
        value('over33'),
        measuredCell(of, page, n, (row) => row[gesture]?.work),
        `${value('script')} / ${value('style')} / ${value('layout')}`,
        gesture === 'zoom' ? `${value('zoomed')} ×` : `${value('panned')} widths`,
      ];
    }),
  );
  const head = [
    'gesture',
    'page',
    'frames p50 / p95, ms',
    'over 33 ms, %',
    'work a frame, ms',
    'script / style / layout',
    'moved',
  ];
  return section(`${withThousands(n)} events: gestures`, head, lines);
}

/** @param {readonly Row[]} rows */
function limitsTable(rows) {
  const lines = checkLimits(rows).map((result) => {
    const { name, n, value, limit, unit } = result;
    const limitText = limit === null ? '–' : `${result.isBelow ? '<' : '≤'} ${text(limit)} ${unit}`;
    const isWithin = isWithinLimit(result);
    const verdict = isWithin === null ? 'not measured' : isWithin ? 'holds' : '**fails**';
    return [
      name,
      withThousands(n),
      value === null ? '–' : `${text(value)} ${unit}`,
      limitText,
      verdict,
    ];
  });
  return section('Limits', ['limit of', 'events', 'measured', 'limit', ''], lines);
}

/** @param {readonly LeaksRow[]} leaks */
function leaksTable(leaks) {
  const lines = leaks.map(
    ({ n, moves, heapBefore, heapAfter, nodesBefore, nodesAfter, detached, fail }) => {
      if (fail !== undefined) return [withThousands(n), fail];
      const grown = Math.abs((ratio(heapAfter, heapBefore) ?? Infinity) - 1);
      const isWithin = grown <= 0.1 && detached === 0;
      const heap = `${text(heapBefore)} → ${text(heapAfter)}`;
      const nodes = `${nodesBefore} → ${nodesAfter}`;
      return [
        withThousands(n),
        String(moves),
        heap,
        nodes,
        String(detached),
        isWithin ? 'holds' : '**fails**',
      ];
    },
  );
  const head = ['events', 'moves', 'heap, MB', 'nodes', 'detached', ''];
  return section('Many zooms and pans in a row', head, lines);
}

/** @param {readonly MessagesRow[]} all */
function messagesTable(all) {
  const lines = all.map(({ n, to, heard, ms, changed, errors }) => [
    String(n),
    to,
    String(heard),
    ms.toFixed(1),
    errors[0] ?? (changed ? 'changed' : 'nothing'),
  ]);
  const head = ['events', 'forged messages to', 'received', 'handlers, ms', 'effect'];
  return section('Forged messages', head, lines);
}

/** @param {readonly StoryRow[]} all one row for each walk through the story */
function storyTable(all) {
  const lines = [...new Set(all.map(({ throttle }) => throttle))].map((throttle) => {
    const cpu = throttle === 1 ? 'full' : `÷ ${throttle}`;
    const runs = all.filter((row) => row.throttle === throttle);
    const fail = runs.find((row) => row.fail !== undefined)?.fail;
    if (fail !== undefined) return [cpu, fail];
    const of = (/** @type {'steps' | 'answerMs' | 'frames' | 'p50' | 'p95' | 'over33'} */ name) =>
      quantile(
        runs.map((row) => row[name]),
        0.5,
      );
    // One frame at full speed, else two, with one millisecond of tolerance for timer jitter.
    const isWithin = of('p95') <= (throttle === 1 ? 17.7 : 34.3);
    return [
      cpu,
      `${of('steps')} × ${runs.length}`,
      String(of('answerMs')),
      String(of('frames')),
      `${of('p50')} / ${of('p95')}`,
      String(of('over33')),
      isWithin ? 'holds' : '**fails**',
    ];
  });
  const head = [
    'CPU',
    'steps',
    'first move after, ms',
    'frames',
    'p50 / p95, ms',
    'over 33 ms, %',
    '',
  ];
  return section('Moves from step to step of the story', head, lines);
}

/** @param {readonly LabelsRow[]} all */
function labelsTable(all) {
  const lines = all.map(({ n, width, views, labels, marks, found, fail }) => [
    withThousands(n),
    String(width),
    String(views),
    String(labels),
    String(marks),
    fail ?? (found.length === 0 ? 'holds' : `**${found.length}**: ${found[0]}`),
  ]);
  const head = ['events', 'px', 'views', 'labels', 'most marks', 'overlaps of labels'];
  return section('Labels in random views', head, lines);
}

/**
 * Formats a median with its ratios to vis-timeline's and the canvas' medians.
 *
 * @param {import('./limits.mjs').Median} of
 * @param {string} page
 * @param {number} n
 * @param {(row: Row) => number | undefined} valueOf
 */
function measuredCell(of, page, n, valueOf) {
  const value = of(page, n, valueOf);
  if (value === null) return '–';
  const ratios = ['vis', 'canvas-lod'].map((base) => text(ratio(value, of(base, n, valueOf))));
  return `${text(value)} (${ratios.join('; ')})`;
}

/**
 * @param {readonly Row[]} rows
 * @param {number} n
 */
const pagesAt = (rows, n) => [
  ...new Set(rows.filter((row) => row.n === n).map(({ page }) => page)),
];

/**
 * Returns why a page has no figure for a step; undefined if at least one round has it.
 *
 * @param {readonly Row[]} rows
 * @param {string} page
 * @param {number} n
 * @param {string} step
 */
function failureOf(rows, page, n, step) {
  const rounds = rows.filter((row) => row.page === page && row.n === n);
  const fails = rounds.map((row) => row.fails?.[step]);
  return fails.every((fail) => fail !== undefined) ? fails[0] : undefined;
}
