// A fresh browser with one page, as each measurement has it, and how long a page takes to be ready.
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
 * @property {string} base where the server stands
 * @property {string[]} errors what the page threw
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
 * Starts a browser, lets a function work with its page, and ends both, also where the page hangs.
 *
 * @template T
 * @param {MeasuredPage} measured
 * @param {{ site: string | null, n: number }} what the folder of Kroniek's build, and how many events
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
    // Fonts, the compositor and the renderer itself are at hand before the clock starts.
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
 * The value of an expression in the page. Not by Playwright's own means, which evaluate a text in the
 * page and may be slowed by its content policy.
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
 * Opens the page and waits for the frame after it is ready.
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
 * The heap, in MB, after what nothing holds has been let go.
 *
 * @param {CDPSession} cdp
 */
export async function heapMb(cdp) {
  for (let i = 0; i < 2; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
