// Compares the first view of a dataset with a picture for each event with that of the same dataset
// without pictures, at the width of a phone.
import { mkdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { errorText, evaluate, sleep, withPage } from '../browserPage.mjs';
import { buildDataset, WORK_FOLDER } from '../builds.mjs';
import { quantile, roundTo } from '../gestures.mjs';
import { generateEvents, kroniekDataset } from '../syntheticEvents.mjs';

/**
 * @typedef {import('../measuredPages.mjs').MeasuredPage} MeasuredPage
 * @typedef {{ kind: 'pictures', page: string, loads: number, largestMs: number, shift: number,
 *   kilobytes: number, fail?: string }} PicturesRow
 */

const EVENTS = 60;
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, mobile: true };
/** Longer than lazy pictures near the window take to arrive. */
const SETTLE_MS = 2500;

/** Records before the first paint: the largest paint (ms), layout shifts, and fetched bytes. */
const RECORD = `(() => {
  const seen = (globalThis.seen = { largestMs: 0, largest: '', shift: 0 });
  new PerformanceObserver((list) => {
    for (const { startTime, element } of list.getEntries()) {
      seen.largestMs = startTime;
      seen.largest = element?.className || element?.localName || '';
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

const READ = `({ ...seen, paths: [...performance.getEntriesByType('resource'),
  ...performance.getEntriesByType('navigation')].map(({ name }) => new URL(name).pathname) })`;

/**
 * Loads both sites in turn, so that a busy period of the machine affects them alike.
 *
 * @param {MeasuredPage} measured
 * @param {{ rounds: number, limitMs: number }} options
 * @returns {Promise<PicturesRow[]>}
 */
export async function measurePictures(measured, { rounds, limitMs }) {
  const plain = kroniekDataset(generateEvents(EVENTS, 3));
  const pictured = { ...plain, events: plain.events.map(withPicture) };
  await drawPictures(`${WORK_FOLDER}/data/bench-media`);
  const sites = [];
  for (const [name, dataset] of Object.entries({ plain, pictured })) {
    const { folder, fail } = await buildDataset(`pictures-${name}`, dataset);
    if (fail) throw new Error(fail);
    /** @type {{ largestMs: number, largest: string, shift: number, bytes: number }[]} */
    const loads = [];
    sites.push({ name, folder, loads, fail: '' });
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const site of sites) {
      try {
        const load = await loadOnce(measured, site.folder, limitMs);
        site.loads.push(load);
        console.log(`${round} ${site.name}: ${JSON.stringify(load)}`);
      } catch (error) {
        site.fail = errorText(error);
      }
    }
  }
  return sites.map(({ name, loads, fail }) => {
    const median = (/** @type {number[]} */ values) => quantile(values, 0.5);
    return {
      kind: 'pictures',
      page: name,
      loads: loads.length,
      largestMs: roundTo(median(loads.map(({ largestMs }) => largestMs)), 0),
      shift: roundTo(Math.max(...loads.map(({ shift }) => shift)), 4),
      kilobytes: roundTo(median(loads.map(({ bytes }) => bytes)) / 1000, 0),
      ...(fail && { fail }),
    };
  });
}

/**
 * @param {MeasuredPage} measured
 * @param {string} site
 * @param {number} limitMs
 */
function loadOnce(measured, site, limitMs) {
  return withPage(measured, { site, n: EVENTS }, async ({ page, cdp, base }) => {
    await cdp.send('Emulation.setDeviceMetricsOverride', PHONE);
    await page.addInitScript(RECORD);
    await page.goto(`${base}/en/`, { timeout: limitMs });
    await page.waitForSelector('[data-live]', { timeout: limitMs });
    await sleep(SETTLE_MS);
    const { paths, ...seen } = await evaluate(cdp, READ);
    return { ...seen, bytes: bytesOf(site, paths) };
  });
}

/**
 * The bytes of files as a host sends them: all but pictures are compressed.
 *
 * @param {string} site
 * @param {string[]} paths
 */
function bytesOf(site, paths) {
  return [...new Set(paths)].reduce((sum, path) => {
    const file = readFileSync(site + (path.endsWith('/') ? `${path}index.html` : path));
    return sum + (/\.(?:avif|webp|jpg|png)$/.test(path) ? file : gzipSync(file)).length;
  }, 0);
}

/**
 * @template {{ title: { en: string } }} Event
 * @param {Event} event
 * @param {number} k
 */
function withPicture(event, k) {
  const medium = { type: 'image', src: `bench-media/${k}.jpg`, credit: 'The benchmark' };
  return { ...event, media: [{ ...medium, alt: event.title, licence: 'CC0' }] };
}

/**
 * Draws noise in colours, which compresses as badly as a photograph.
 *
 * @param {string} folder
 */
async function drawPictures(folder) {
  mkdirSync(folder, { recursive: true });
  for (let k = 0; k < EVENTS; k += 1) {
    const tint = { r: (k * 67) % 256, g: (k * 131) % 256, b: (k * 29) % 256 };
    await sharp({
      create: {
        width: 300,
        height: 200,
        channels: 3,
        background: tint,
        noise: { type: 'gaussian', mean: 128, sigma: 50 },
      },
    })
      .resize(1200, 800)
      .tint(tint)
      .jpeg()
      .toFile(`${folder}/${k}.jpg`);
  }
}
