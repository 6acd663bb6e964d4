// Uses a page at random for an hour, and measures each minute whether memory, nodes, listeners and
// timers level off. The seed repeats the choices, but not their exact times.
import { readFileSync } from 'node:fs';
import { createRandom } from '../../src/testRandom.mjs';
import {
  errorText,
  evaluate,
  heapMb,
  open,
  sleep,
  withPage,
  withTimeout,
} from '../browserPage.mjs';
import { roundTo } from '../gestures.mjs';
import { createActionPicker } from './soakActions.mjs';

/**
 * @typedef {import('../measuredPages.mjs').MeasuredPage} MeasuredPage
 * @typedef {object} SoakMinute
 * @property {number} minute 0 before the first action
 * @property {number} heapMb
 * @property {number} nodes
 * @property {number} listeners
 * @property {number} timers
 * @property {readonly string[]} detached a line for each node
 * @property {number} actions since the start
 * @typedef {object} SoakRow
 * @property {'soak'} kind
 * @property {string} page
 * @property {number} n
 * @property {number} seed
 * @property {readonly SoakMinute[]} minutes
 * @property {readonly string[]} errors
 * @property {number} documents loaded after the first, which a soak should not cause
 * @property {string} [fail]
 */

const SCRIPT = readFileSync('bench/soak/inpage.js', 'utf8');
const MINUTE_MS = 60_000;
/** An action that takes longer has failed. */
const ACTION_LIMIT_MS = 30_000;
/** Longer than the easing of a view and the delay of a write to the address. */
const REST_MS = 2_500;
const MAX_PAUSE_MS = 250;
const GROUP = 'soak';
/**
 * Elements that code keeps on purpose, one of each in a document: React reads from a `div` which
 * styles the browser knows, and labels are measured on a canvas.
 */
const HELPERS = new Set(['<div></div>', '<canvas></canvas>']);

/**
 * @param {MeasuredPage} measured
 * @param {{ site: string, n: number, limitMs: number, minutes: number, seed: number }} options
 * @returns {Promise<SoakRow>}
 */
export async function measureSoak(measured, { site, n, limitMs, minutes, seed }) {
  /** @type {SoakMinute[]} */
  const measurements = [];
  /** @type {string[]} */
  const errors = [];
  let documents = -1;
  /** @type {string | undefined} */
  let fail;
  try {
    await withPage(measured, { site, n }, async (context) => {
      const { page } = context;
      await page.addInitScript(SCRIPT);
      watch(context, errors);
      page.on('domcontentloaded', () => void (documents += 1));
      await open(context, { limitMs });
      const random = createRandom(seed);
      const pickAction = createActionPicker(measured.name === 'soak-embeds', random);
      let count = 0;
      const record = async (/** @type {number} */ minute) => {
        const found = await measureAtRest(context);
        const row = { minute, ...found, actions: count };
        measurements.push(row);
        console.log(lineOf(measured.name, row, errors.length));
      };
      await record(0);
      for (let minute = 1; minute <= minutes; minute += 1) {
        const until = performance.now() + MINUTE_MS;
        while (performance.now() < until) {
          const { name, run } = pickAction();
          try {
            await withTimeout(run(context, random), ACTION_LIMIT_MS);
          } catch (error) {
            throw new Error(`${name}, action ${count}: ${errorText(error)}`, { cause: error });
          }
          count += 1;
          await sleep(random() * MAX_PAUSE_MS);
        }
        await record(minute);
      }
    });
  } catch (error) {
    fail = errorText(error);
  }
  return {
    kind: 'soak',
    page: measured.name,
    n,
    seed,
    minutes: measurements,
    errors,
    documents: Math.max(0, documents),
    ...(fail === undefined ? {} : { fail }),
  };
}

/**
 * Collects errors of the page and its frames, and closes the tabs that links open.
 *
 * @param {import('../browserPage.mjs').Context} context
 * @param {string[]} errors
 */
function watch({ page }, errors) {
  page.on('pageerror', (error) => errors.push(errorText(error)));
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || message.text().includes('Content Security');
    if (isFault) errors.push(message.text().slice(0, 200));
  });
  page.on('popup', (popup) => void popup.close());
  page.on('dialog', (dialog) => void dialog.dismiss());
}

/**
 * Brings the page to the same state each time, and measures what is left in memory.
 *
 * @param {import('../browserPage.mjs').Context} context
 * @returns {Promise<Omit<SoakMinute, 'minute' | 'actions'>>}
 */
async function measureAtRest({ page, cdp }) {
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
  await evaluate(cdp, 'window.soak.rest()');
  await page.mouse.move(1, 1);
  await sleep(REST_MS);
  const heap = await heapMb(cdp);
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const timers = await evaluate(cdp, 'window.soak.timers()');
  return {
    heapMb: roundTo(heap, 2),
    nodes,
    listeners: jsEventListeners,
    timers,
    detached: await detachedNodesOf(cdp),
  };
}

/**
 * The start of the HTML of each node that is in memory but in no document.
 *
 * @param {import('../browserPage.mjs').CDPSession} cdp
 * @returns {Promise<string[]>}
 */
async function detachedNodesOf(cdp) {
  await cdp.send('DOM.enable');
  const { detachedNodes } = await cdp.send('DOM.getDetachedDomNodes');
  /** @type {string[]} */
  const lines = [];
  for (const { treeNode } of detachedNodes) {
    const { backendNodeId } = treeNode;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, objectGroup: GROUP });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () {
        const { ownerDocument: owner, outerHTML = this.nodeName } = this;
        return (owner.defaultView ? '' : 'in a closed frame: ') + outerHTML.slice(0, 200);
      }`,
    });
    if (!HELPERS.has(String(result.value))) lines.push(String(result.value));
  }
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
  // The DOM domain retains the nodes that it reports until it is disabled.
  await cdp.send('DOM.disable');
  return lines;
}

/**
 * @param {string} page
 * @param {SoakMinute} row
 * @param {number} errors
 */
function lineOf(
  page,
  { minute, heapMb: heap, nodes, listeners, timers, detached, actions },
  errors,
) {
  const counts = `${nodes} nodes, ${detached.length} detached, ${listeners} listeners, ${timers} timers`;
  return `${page} ${minute} min: ${heap} MB, ${counts}, ${actions} actions, ${errors} errors`;
}
