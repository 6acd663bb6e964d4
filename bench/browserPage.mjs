// Opens a page in a new browser, and measures how long it takes to be ready.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/test/browsers.mjs';
import { WORK_FOLDER } from './builds.mjs';
import { serve } from './server.mjs';

/**
 * @typedef {import('./measuredPages.mjs').MeasuredPage} MeasuredPage
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 * @typedef {object} Context
 * @property {MeasuredPage} measured
 * @property {import('@playwright/test').Page} page
 * @property {CDPSession} cdp
 * @property {string} url
 * @property {string} base the server's origin
 * @property {string[]} errors that the page threw
 */

const BENCH = 'bench';
const INPAGE = readFileSync(`${BENCH}/pages/inpage.js`, 'utf8');
const VIEWPORT = { width: 1280, height: 800 };
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

class TimeoutError extends Error {}

export const sleep = (/** @type {number} */ ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/**
 * Rejects if the promise takes longer than `ms`.
 *
 * @template T
 * @param {Promise<T>} promise
 * @param {number} ms
 * @returns {Promise<T>}
 */
export function withTimeout(promise, ms) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(`> ${ms / 1000} s`)), ms);
  });
  return /** @type {Promise<T>} */ (Promise.race([promise, timeout])).finally(() =>
    clearTimeout(timer),
  );
}

/** @param {unknown} error */
export const errorText = (error) => String(error).split('\n')[0]?.slice(0, 160) ?? '';

/**
 * Starts a browser, calls `work` with its page, and kills the browser afterwards, even if the page
 * hangs.
 *
 * @template T
 * @param {MeasuredPage} measured
 * @param {{ site: string | null, n: number }} dataset the folder of Kroniek's build; the event
 *   count
 * @param {(context: Context) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withPage(measured, { site, n }, work) {
  const browserOptions = findBrowser('chromium');
  if (browserOptions === null) throw new Error('No Chromium: set CHROMIUM_PATH');
  const benchServer = await serve(BENCH, `${WORK_FOLDER}/data`);
  const server = measured.isKroniek && site !== null ? await serve(site) : benchServer;
  const browserServer = await chromium.launchServer({
    ...browserOptions,
    headless: true,
    args: ARGS,
  });
  try {
    const browser = await chromium.connect(browserServer.wsEndpoint());
    const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(errorText(error)));
    const crash = new Promise((_, reject) => {
      page.on('crash', () => reject(new Error('the page crashed')));
    });
    crash.catch(() => {});
    const cdp = await page.context().newCDPSession(page);
    const { ready, view } = measured;
    await page.addInitScript(INPAGE.replace('READY', () => ready).replace('VIEW', () => view));
    // A blank page loads fonts, compositor and renderer before the measurement.
    await page.goto(`${benchServer.base}/pages/blank.html`);
    await evaluate(cdp, 'window.bench.frame()');
    const data = encodeURIComponent(`/data/${n}.json`);
    const url = server.base + measured.address.replace('{data}', data);
    const context = { measured, page, cdp, url, base: server.base, errors };
    return await /** @type {Promise<T>} */ (Promise.race([crash, work(context)]));
  } finally {
    await Promise.race([browserServer.kill(), sleep(5000)]);
    server.close();
    benchServer.close();
  }
}

/**
 * Returns the value of an expression in the page. Playwright's `evaluate` runs `eval` in the page,
 * which its content security policy may slow down.
 *
 * @param {CDPSession} cdp
 * @param {string} expression
 * @returns {Promise<any>}
 */
export async function evaluate(cdp, expression) {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'no value');
  return result.value;
}

/**
 * Opens the page and waits until it has painted its events. `throttle` divides the CPU's speed.
 *
 * @param {Context} context
 * @param {{ limitMs: number, throttle?: number }} options
 * @returns {Promise<{ loadMs: number, firstPaintMs: number | null }>}
 */
export async function open({ page, cdp, url }, { limitMs, throttle = 1 }) {
  if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const untilReady = async () => {
    await page.goto(url, { waitUntil: 'commit', timeout: limitMs });
    for (;;) {
      if (await evaluate(cdp, 'window.bench?.paintedMs ?? 0')) break;
      await sleep(50);
    }
    await evaluate(cdp, 'window.bench.frame()');
  };
  await withTimeout(untilReady(), limitMs);
  await sleep(300);
  const { paintedMs, firstPaintMs } = await evaluate(cdp, 'window.bench');
  return { loadMs: paintedMs, firstPaintMs };
}

/**
 * Returns the size of the heap in MB after garbage collection.
 *
 * @param {CDPSession} cdp
 */
export async function heapMb(cdp) {
  for (let i = 0; i < 2; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
