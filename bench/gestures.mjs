// Sends zooms and pans as input events at fixed times, without waiting for the page, as a user
// would.
import { evaluate, sleep, withTimeout } from './browserPage.mjs';

/**
 * @typedef {import('./browserPage.mjs').Context} Context
 * @typedef {[atMs: number, send: () => Promise<unknown>]} TimedInput
 * @typedef {object} GestureCost the cost of a gesture, in ms if not noted otherwise
 * @property {number} frames
 * @property {number} p50 median interval between frames
 * @property {number} p95
 * @property {number} over33 percent of the intervals that are longer than two frames
 * @property {number} work of the main thread for each frame
 * @property {number} script part of that work
 * @property {number} style
 * @property {number} layout
 * @property {number | null} zoomed length of the longest view divided by the shortest
 * @property {number | null} panned distance in lengths of the view
 */

const ZOOM_STEPS = 30;
const PAN_MOVES = 180;
const PAN_PX = 400;
const FRAME_MS = 1000 / 60;

/**
 * @typedef {{ type: 'mousePressed' | 'mouseReleased' | 'mouseMoved' | 'mouseWheel', x: number, y:
 *   number, buttons?: number, deltaY?: number, modifiers?: number }} Input
 * @param {Context} context
 * @param {Input} input
 */
export function send({ cdp }, { type, x, y, buttons = 0, deltaY = 0, modifiers = 0 }) {
  const pressed = type === 'mousePressed' || type === 'mouseReleased';
  const button = pressed || buttons > 0 ? 'left' : 'none';
  const wheel = type === 'mouseWheel' ? { deltaX: 0, deltaY } : {};
  const clicks = pressed ? { clickCount: 1 } : {};
  return cdp.send('Input.dispatchMouseEvent', {
    type,
    x,
    y,
    button,
    buttons,
    modifiers,
    ...wheel,
    ...clicks,
  });
}

/**
 * Returns the centre of the visible part of an element.
 *
 * @param {Context} context
 * @param {string} selector
 */
export async function visibleCentre({ cdp }, selector) {
  const box = await evaluate(
    cdp,
    `(({ left, right, top, bottom }) => ({ left, right, top, bottom }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
  );
  const x = (Math.max(0, box.left) + Math.min(1280, box.right)) / 2;
  const y = (Math.max(0, box.top) + Math.min(800, box.bottom)) / 2;
  return { x, y };
}

/**
 * Returns three seconds of zooming in and out; with `isHalf`, the zooming in only.
 *
 * @param {Context} context
 * @param {boolean} [isHalf]
 * @returns {Promise<TimedInput[]>}
 */
export async function zoomEvents(context, isHalf = false) {
  const { target, buttons, wheelModifiers: modifiers = 0 } = context.measured;
  if (buttons) {
    const { steps } = buttons;
    const zoomIn = await visibleCentre(context, buttons.in);
    const zoomOut = await visibleCentre(context, buttons.out);
    return Array.from({ length: isHalf ? steps / 2 : 2 * steps }, (_, i) => {
      const at = i < steps ? zoomIn : zoomOut;
      /** @type {TimedInput} */
      const click = [
        (i * 3000) / (2 * steps),
        async () => {
          await send(context, { type: 'mousePressed', ...at, buttons: 1 });
          await send(context, { type: 'mouseReleased', ...at });
        },
      ];
      return click;
    });
  }
  const at = await visibleCentre(context, target);
  return Array.from({ length: isHalf ? ZOOM_STEPS / 2 : 2 * ZOOM_STEPS }, (_, i) => {
    const deltaY = i < ZOOM_STEPS ? -100 : 100;
    return [i * 50, () => send(context, { type: 'mouseWheel', ...at, deltaY, modifiers })];
  });
}

/**
 * Returns three seconds of dragging to the right and the left, twice.
 *
 * @param {Context} context
 * @returns {Promise<TimedInput[]>}
 */
export async function panEvents(context) {
  const { x, y } = await visibleCentre(context, context.measured.target);
  const moves = Array.from({ length: PAN_MOVES }, (_, i) => {
    const pointerX = x + PAN_PX * Math.sin(((i + 1) / PAN_MOVES) * 4 * Math.PI);
    /** @type {TimedInput} */
    const move = [
      (i + 1) * FRAME_MS,
      () => send(context, { type: 'mouseMoved', x: pointerX, y, buttons: 1 }),
    ];
    return move;
  });
  return [
    [0, () => send(context, { type: 'mousePressed', x, y, buttons: 1 })],
    ...moves,
    [(PAN_MOVES + 1) * FRAME_MS, () => send(context, { type: 'mouseReleased', x, y })],
  ];
}

/**
 * Sends events at their times. Resolves when the page has handled all of them.
 *
 * @param {TimedInput[]} events
 */
export async function play(events) {
  const began = performance.now();
  const sent = [];
  for (const [at, act] of events) {
    const wait = at - (performance.now() - began);
    if (wait > 1) await sleep(wait);
    sent.push(act());
  }
  await Promise.all(sent);
}

/**
 * Plays events and returns their cost. Rejects if they take longer than `limitMs`.
 *
 * @param {Context} context
 * @param {TimedInput[]} events
 * @param {number} limitMs
 * @returns {Promise<GestureCost>}
 */
export async function measureGesture({ cdp }, events, limitMs) {
  const before = await metricsOf(cdp);
  await evaluate(cdp, 'window.bench.start()');
  const played = async () => {
    await play(events);
    await evaluate(cdp, 'window.bench.frame()');
  };
  await withTimeout(played(), limitMs);
  const after = await metricsOf(cdp);
  /** @type {{ frames: number[], views: [number, number][] }} */
  const { frames, views } = await withTimeout(evaluate(cdp, 'window.bench.stop()'), limitMs);

  const intervals = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  const spans = views.map(([start, end]) => end - start);
  const starts = views.map(([start]) => start);
  const spentMs = (/** @type {string} */ name) =>
    roundTo(((after[name] ?? 0) - (before[name] ?? 0)) * (1000 / intervals.length), 2);
  // One millisecond of tolerance for timer jitter.
  const slow = intervals.filter((ms) => ms > 2 * FRAME_MS + 1).length;
  return {
    frames: intervals.length,
    p50: roundTo(quantile(intervals, 0.5), 1),
    p95: roundTo(quantile(intervals, 0.95), 1),
    over33: roundTo((100 * slow) / intervals.length, 1),
    work: spentMs('TaskDuration'),
    script: spentMs('ScriptDuration'),
    style: spentMs('RecalcStyleDuration'),
    layout: spentMs('LayoutDuration'),
    zoomed: spans.length > 0 ? roundTo(Math.max(...spans) / Math.min(...spans), 1) : null,
    panned:
      spans.length > 0
        ? roundTo((Math.max(...starts) - Math.min(...starts)) / quantile(spans, 0.5), 2)
        : null,
  };
}

/**
 * @param {import('@playwright/test').CDPSession} cdp
 * @returns {Promise<Record<string, number>>}
 */
async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * @param {number} value
 * @param {number} digits
 */
export function roundTo(value, digits) {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
