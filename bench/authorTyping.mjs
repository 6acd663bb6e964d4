// `npm run bench -- --author`: types into the grid of the author's page with 1,000 rows, and prints
// how long a key press waits until it is painted, at full speed and on a slower processor.
import { chromium } from '@playwright/test';
import { csvFormat, utcDay } from 'd3';
import { build } from 'vite';
import { findBrowser } from '../scripts/test/browsers.mjs';
import { sleep } from './browserPage.mjs';
import { WORK_FOLDER } from './builds.mjs';
import { quantile } from './gestures.mjs';
import { serve } from './server.mjs';

const ROWS = 1000;
const FOLDER = `${WORK_FOLDER}/author`;
const TYPED = 'A new title that is typed key by key';
/** The wait between two keys of a quick typist (ms). */
const KEY_MS = 90;

/** @param {{ throttle: number, rounds: number }} options how many times slower; how many cells */
export async function printAuthorTyping({ throttle, rounds }) {
  await build({
    configFile: 'vite.author.config.ts',
    logLevel: 'error',
    build: { outDir: FOLDER },
  });
  const server = await serve(FOLDER);
  try {
    for (const rate of [1, throttle]) {
      const times = await typeInGrid(`${server.base}/`, rate, rounds);
      const [p50, p95] = [0.5, 0.95].map((share) => Math.round(quantile(times, share)));
      console.log(`${rate}× slower: ${times.length} keys, p50 ${p50} ms, p95 ${p95} ms`);
    }
  } finally {
    server.close();
  }
}

/**
 * Types a title into several cells. Gives how long each key took to be painted (ms).
 *
 * @param {string} url
 * @param {number} rate
 * @param {number} rounds
 * @returns {Promise<number[]>}
 */
async function typeInGrid(url, rate, rounds) {
  const found = findBrowser('chromium');
  if (found === null) throw new Error('No Chromium: set CHROMIUM_PATH');
  const browser = await chromium.launch(found);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(url);
    await page.locator('input[type=file]').setInputFiles({
      name: 'rows.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csvFormat(rowsOf(ROWS))),
    });
    await page.locator('.preview-layer:not(.is-coming) [data-live]').waitFor({ timeout: 120_000 });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const times = await page.evaluateHandle(recordKeys);
    await page.getByRole('gridcell', { name: 'Event number 3 ' }).click();
    for (let round = 0; round < rounds; round += 1) {
      await page.keyboard.press('Enter');
      for (const key of TYPED) {
        await page.keyboard.press(key === ' ' ? 'Space' : key);
        await sleep(KEY_MS);
      }
      // Goes to the cell below.
      await page.keyboard.press('Enter');
    }
    return await times.jsonValue();
  } finally {
    await browser.close();
  }
}

/** Runs in the page. A message after a frame comes once it is painted. The list grows. */
function recordKeys() {
  /** @type {number[]} */
  const times = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          times.push(performance.now() - timeStamp);
        });
        port1.start();
        port2.postMessage(null);
      });
    },
    true,
  );
  return times;
}

/** @param {number} count */
function rowsOf(count) {
  const first = new Date('2015-01-01');
  return Array.from({ length: count }, (_, k) => ({
    Date: utcDay
      .offset(first, k * 3)
      .toISOString()
      .slice(0, 10),
    Title: `Event number ${k} in the series`,
    Text: `Some text about event ${k}, which is of a usual length for a summary of an event.`,
    Lane: `Lane ${k % 6}`,
    Place: `City ${k % 40}`,
    Source: `https://example.org/source/${k}`,
  }));
}
