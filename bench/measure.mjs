// Measures a page at a size: load, memory and gestures in one browser, then load in another browser
// with a slowed CPU. The result is one row of the tables.
import os from 'node:os';
import { gzipSync } from 'node:zlib';
import { evaluate, heapMb, errorText, open, sleep, withTimeout, withPage } from './browserPage.mjs';
import { measureGesture, panEvents, play, roundTo, zoomEvents } from './gestures.mjs';

/**
 * @typedef {import('./measuredPages.mjs').MeasuredPage} MeasuredPage
 * @typedef {import('./gestures.mjs').GestureCost} GestureCost
 * @typedef {'zoom' | 'pan' | 'panIn'} Gesture
 * @typedef {object} Row
 * @property {'run'} kind
 * @property {string} page
 * @property {number} n
 * @property {number} [round]
 * @property {number} [spinMs] time of a fixed loop just before: high if the machine was busy
 * @property {number} [loadMs]
 * @property {number} [slowLoadMs]
 * @property {number | null} [firstPaintMs]
 * @property {number} [heapMb]
 * @property {number} [elements] in the drawing: the maximum of the first view and zoomed in
 * @property {number} [pageElements]
 * @property {GestureCost} [zoom]
 * @property {GestureCost} [pan] with the whole period in view
 * @property {GestureCost} [panIn] after the first half of the zoom
 * @property {string[]} [errors]
 * @property {Record<string, string>} [fails] reason for each failed measurement
 * @typedef {{ kind: 'bytes', page: string, n: number, js: Size, css: Size, html: Size, rest: Size,
 *   fail?: string }} BytesRow
 * @typedef {import('./builds.mjs').Size} Size
 * @typedef {{ site: string | null, n: number, limitMs: number, throttle: number }} MeasureOptions
 */

const PATIENCE_MS = 10_000;

/**
 * @param {MeasuredPage} measured
 * @param {MeasureOptions} options
 * @returns {Promise<Row>}
 */
export async function measure(measured, { site, n, limitMs, throttle }) {
  /** @type {Row} */
  const row = { kind: 'run', page: measured.name, n, spinMs: await waitForQuiet() };
  /**
   * @template T
   * @param {string} step
   * @param {() => Promise<T>} act
   * @returns {Promise<T | undefined>}
   */
  const attempt = async (step, act) => {
    try {
      return await act();
    } catch (error) {
      row.fails = { ...row.fails, [step]: errorText(error).replace(/^Error: /, '') };
      return undefined;
    }
  };

  await attempt('load', () =>
    withPage(measured, { site, n }, async (context) => {
      const { cdp } = context;
      await cdp.send('Performance.enable');
      const { loadMs, firstPaintMs } = await open(context, { limitMs });
      row.loadMs = roundTo(loadMs, 0);
      row.firstPaintMs = firstPaintMs === null ? null : roundTo(firstPaintMs, 0);
      await attempt('memory', async () => {
        row.heapMb = roundTo(await withTimeout(heapMb(cdp), limitMs), 2);
        row.elements = await elementsIn(context, measured.drawing);
        row.pageElements = await elementsIn(context, ':root');
      });
      if (measured.moves) await moveAll(context, row, attempt, limitMs);
      if (context.errors.length > 0) row.errors = context.errors.slice(0, 3);
    }),
  );
  if (throttle > 1 && row.loadMs !== undefined) {
    await waitForQuiet();
    const slow = await attempt('slow load', () =>
      withPage(measured, { site, n }, (context) => open(context, { limitMs, throttle })),
    );
    if (slow) row.slowLoadMs = roundTo(slow.loadMs, 0);
  }
  return row;
}

/**
 * @param {import('./browserPage.mjs').Context} context
 * @param {Row} row
 * @param {<T>(step: string, act: () => Promise<T>) => Promise<T | undefined>} attempt
 * @param {number} limitMs
 */
async function moveAll(context, row, attempt, limitMs) {
  const measureMove = async (/** @type {Gesture} */ name) => {
    const events = name === 'zoom' ? await zoomEvents(context) : await panEvents(context);
    const moved = await attempt(name, () => measureGesture(context, events, limitMs));
    if (moved) row[name] = moved;
    await sleep(400);
    return moved !== undefined;
  };
  if (!(await measureMove('zoom'))) return;
  if (!(await measureMove('pan'))) return;
  await attempt('panIn', async () => {
    await withTimeout(play(await zoomEvents(context, true)), limitMs);
    await sleep(800);
  });
  if (row.fails?.['panIn']) return;
  row.elements = Math.max(row.elements ?? 0, await elementsIn(context, context.measured.drawing));
  await measureMove('panIn');
}

/**
 * @param {import('./browserPage.mjs').Context} context
 * @param {string} selector
 * @returns {Promise<number>}
 */
function elementsIn({ cdp }, selector) {
  return evaluate(cdp, `document.querySelectorAll(${JSON.stringify(`${selector} *`)}).length`);
}

/**
 * Measures the bytes that a page fetches until it is ready, without its data.
 *
 * @param {MeasuredPage} measured
 * @param {MeasureOptions} options
 * @returns {Promise<BytesRow>}
 */
export async function measureBytes(measured, { site, n, limitMs }) {
  const emptySize = () => ({ raw: 0, gzip: 0 });
  /** @type {BytesRow} */
  const row = {
    kind: 'bytes',
    page: measured.name,
    n,
    js: emptySize(),
    css: emptySize(),
    html: emptySize(),
    rest: emptySize(),
  };
  try {
    await withPage(measured, { site, n }, async (context) => {
      /** @type {import('@playwright/test').Response[]} */
      const responses = [];
      context.page.on('response', (response) => responses.push(response));
      await open(context, { limitMs });
      for (const response of responses) {
        if (!response.url().startsWith('http') || !response.ok() || isExcluded(response.url()))
          continue;
        const type = response.request().resourceType();
        const kind = { script: row.js, stylesheet: row.css, document: row.html }[type] ?? row.rest;
        // Fetched again, because the browser discards the body of a large response.
        const body = Buffer.from(await (await fetch(response.url())).arrayBuffer());
        kind.raw += body.length;
        kind.gzip += gzipSync(body, { level: 9 }).length;
      }
    });
  } catch (error) {
    row.fail = errorText(error);
  }
  return row;
}

/** Excludes the events and the benchmark's own files; `canvas.js` counts as a library's code. */
const isExcluded = (/** @type {string} */ url) =>
  /\.json(?:\?|$)|\/pages\/(?:blank|page|common|vis|timelinejs)\.(?:html|css|js)/.test(url);

/** The shortest time of `spin` so far, in ms. */
let quickest = Infinity;

/**
 * Waits until the machine is idle, at most `PATIENCE_MS`. Returns the time of a fixed amount of
 * work in ms, which shows how busy the machine is.
 */
async function waitForQuiet() {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const spinMs = spin();
    quickest = Math.min(quickest, spinMs);
    if (spinMs < 1.4 * quickest || performance.now() > until) return roundTo(spinMs, 0);
    await sleep(500);
  }
}

function spin() {
  const began = performance.now();
  let x = 1;
  for (let i = 0; i < 3e7; i += 1) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  return performance.now() - began + (x === 7 ? 1 : 0);
}

export function environment() {
  const [cpu] = os.cpus();
  return {
    kind: /** @type {const} */ ('environment'),
    at: new Date().toISOString().slice(0, 16),
    node: process.version,
    cpu: `${os.cpus().length} × ${cpu?.model ?? 'unknown'}`,
  };
}
