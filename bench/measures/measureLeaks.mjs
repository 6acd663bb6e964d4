// Measures whether many zooms and pans leak memory or DOM nodes.
import { heapMb, errorText, open, sleep, withTimeout, withPage } from '../browserPage.mjs';
import { visibleCentre, roundTo, send } from '../gestures.mjs';

/**
 * @typedef {import('../measuredPages.mjs').MeasuredPage} MeasuredPage
 * @typedef {{ kind: 'leaks', page: string, n: number, moves: number, heapBefore: number, heapAfter:
 *   number, nodesBefore: number, nodesAfter: number, detached: number, fail?: string }} LeaksRow
 */

/**
 * Moves before the first measurement. By then all chunks are fetched and V8 has compiled the hot
 * code: after 100 moves its machine code still grew by 0.4 MB in the next 600, and after 700 by
 * 0.06 MB.
 */
const WARM_UP = 700;
const MOVES = 1000;

/**
 * @param {MeasuredPage} measured
 * @param {import('../measure.mjs').MeasureOptions} options
 * @returns {Promise<LeaksRow>}
 */
export async function measureLeaks(measured, { site, n, limitMs }) {
  const nothing = { heapBefore: 0, heapAfter: 0, nodesBefore: 0, nodesAfter: 0, detached: 0 };
  /** @type {LeaksRow} */
  const row = { kind: 'leaks', page: measured.name, n, moves: MOVES, ...nothing };
  try {
    await withPage(measured, { site, n }, async (context) => {
      const { cdp } = context;
      await open(context, { limitMs });
      await withTimeout(moveRepeatedly(context, WARM_UP), 10 * limitMs);
      row.heapBefore = roundTo(await heapMb(cdp), 2);
      row.nodesBefore = (await cdp.send('Memory.getDOMCounters')).nodes;
      await withTimeout(moveRepeatedly(context, MOVES), 10 * limitMs);
      row.heapAfter = roundTo(await heapMb(cdp), 2);
      row.nodesAfter = (await cdp.send('Memory.getDOMCounters')).nodes;
      await cdp.send('DOM.enable');
      await cdp.send('HeapProfiler.collectGarbage');
      row.detached = (await cdp.send('DOM.getDetachedDomNodes')).detachedNodes.length;
    });
  } catch (error) {
    row.fail = errorText(error);
  }
  return row;
}

/**
 * Zooms in, pans, zooms out and pans back, and ends with the whole period in view.
 *
 * @param {import('../browserPage.mjs').Context} context
 * @param {number} count
 */
async function moveRepeatedly(context, count) {
  const { x, y } = await visibleCentre(context, context.measured.target);
  const modifiers = context.measured.wheelModifiers ?? 0;
  const wheel = async (/** @type {number} */ deltaY, /** @type {number} */ at) => {
    for (let i = 0; i < 4; i += 1)
      await send(context, { type: 'mouseWheel', x: at, y, deltaY, modifiers });
  };
  const drag = async (/** @type {number} */ px) => {
    await send(context, { type: 'mousePressed', x, y, buttons: 1 });
    for (let i = 1; i <= 5; i += 1) {
      await send(context, { type: 'mouseMoved', x: x + (i * px) / 5, y, buttons: 1 });
    }
    await send(context, { type: 'mouseReleased', x: x + px, y });
  };
  for (let i = 0; i < count; i += 1) {
    // Ten moves inwards, ten moves outwards; each zoom at another x.
    const isDown = i % 20 < 10;
    if (i % 2 === 0) await wheel(isDown ? -100 : 100, x + 50 * ((i % 11) - 5));
    else await drag(isDown ? 120 : -120);
  }
  for (let i = 0; i < 20; i += 1) await wheel(100, x);
  await sleep(1000);
}
