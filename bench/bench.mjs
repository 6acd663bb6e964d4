// `npm run bench`: measures how long Kroniek takes to load, zoom and pan with 12 to 100,000 events,
// by itself or with other libraries in the same run. See docs/performance.md.
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stop } from '../scripts/cli/steps.mjs';
import { buildShipped, buildSynthetic, WORK_FOLDER } from './builds.mjs';
import { generateEvents } from './syntheticEvents.mjs';
import { installPeers } from './installPeers.mjs';
import { printAuthorTyping } from './authorTyping.mjs';
import { printLegibility } from './legibility.mjs';
import { measureLabels } from './measures/measureLabels.mjs';
import { measureMessages } from './measures/measureMessages.mjs';
import { measureLeaks } from './measures/measureLeaks.mjs';
import { measureBytes, environment, measure } from './measure.mjs';
import { readBenchOptions } from './options.mjs';
import { measureSoak } from './soak/measureSoak.mjs';
import { printProfile } from './printProfile.mjs';
import { measurePictures } from './measures/measurePictures.mjs';
import { measureStory } from './measures/measureStory.mjs';
import { soakFaults } from './soak/soakTable.mjs';
import { tablesOf } from './tables.mjs';

const options = readBenchOptions(process.argv.slice(2));
const { sizes, pages, rounds, minutes, seed } = options;
const shared = { limitMs: options.limitMs, throttle: options.throttle };
/** The number of events of the shipped dataset. */
const SHIPPED_EVENTS = 59;

// Playwright closes its browsers at a signal but does not stop this process.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** @type {import('./tables.mjs').Result[]} */
const results = [];
/** @param {import('./tables.mjs').Result} result */
function record(result) {
  results.push(result);
  appendFileSync(options.out, `${JSON.stringify(result)}\n`);
}

if (options.tables) {
  // Prints the tables of earlier runs, without a new measurement.
  const lines = options.tables
    .split(',')
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
  console.log(tablesOf(lines.map((line) => JSON.parse(line))));
} else if (options.legibility) {
  await printLegibility(options);
} else if (options.author) {
  await printAuthorTyping(options);
} else if (options.soak) {
  await runSoak();
} else if (options.story) {
  await runStory();
} else if (options.pictures) {
  const [firstPage] = pages;
  if (firstPage)
    for (const row of await measurePictures(firstPage, { ...shared, rounds })) record(row);
  console.log(`\n${tablesOf(results)}`);
} else {
  await runAll();
}

async function runStory() {
  const [firstPage] = pages;
  if (!firstPage) return;
  const site = await buildShipped(600_000);
  for (let round = 1; round <= rounds; round += 1) {
    for (const throttle of [1, shared.throttle]) {
      record(await measureStory(firstPage, { ...shared, throttle, site, n: 0 }));
    }
  }
  console.log(`\n${tablesOf(results)}`);
}

/** Uses each page in turn. Ends with 1 if one of them did not level off. */
async function runSoak() {
  mkdirSync(`${WORK_FOLDER}/data`, { recursive: true });
  const shipped = await buildShipped(600_000);
  for (const page of pages) {
    const n = page.name === 'soak-10000' ? 10_000 : SHIPPED_EVENTS;
    const build = n === SHIPPED_EVENTS ? null : await buildSynthetic(n);
    if (build?.fail) stop(build.fail);
    const site = build?.folder ?? shipped;
    const row = await measureSoak(page, { ...shared, site, n, minutes, seed });
    record(row);
    for (const fault of soakFaults(row)) console.log(`✖ ${page.name}: ${fault}`);
    if (soakFaults(row).length > 0) process.exitCode = 1;
  }
  console.log(`\n${tablesOf(results)}`);
}

async function runAll() {
  mkdirSync(`${WORK_FOLDER}/data`, { recursive: true });
  if (pages.some(({ isKroniek }) => !isKroniek)) await installPeers();
  /** @type {Map<number, import('./builds.mjs').Build>} */
  const builds = new Map();
  for (const n of sizes) {
    writeFileSync(`${WORK_FOLDER}/data/${n}.json`, JSON.stringify(generateEvents(n)));
    if (pages.some(({ isKroniek }) => isKroniek)) {
      builds.set(n, await buildSynthetic(n, { isReadable: options.profile }));
    }
  }
  const [firstPage] = pages;
  if (options.profile || options.leaks || options.labels || options.messages) {
    if (!firstPage) return;
    for (const n of sizes) {
      const build = builds.get(n);
      const site = build?.folder ?? null;
      if (build?.fail) console.log(`${n} events: ${build.fail}`);
      else if (options.profile) await printProfile(firstPage, { ...shared, site, n });
      else if (options.messages)
        for (const row of await measureMessages(firstPage, { ...shared, site, n })) record(row);
      else if (options.labels)
        for (const row of await measureLabels(firstPage, { ...shared, site, n })) record(row);
      else record(await measureLeaks(firstPage, { ...shared, site, n }));
    }
    if (!options.profile) console.log(`\n${tablesOf(results)}`);
    return;
  }

  rmSync(options.out, { force: true });
  record(environment());
  for (const build of builds.values()) record(build);
  const [smallest = 12] = sizes;
  for (const page of pages) {
    const build = builds.get(smallest);
    if (page.isKroniek && build?.fail) continue;
    record(await measureBytes(page, { ...shared, site: build?.folder ?? null, n: smallest }));
  }
  await measureRounds(builds);
  console.log(`\n${tablesOf(results)}`);
}

/**
 * Measures each page at each size once a round, so that a busy period of the machine affects all
 * pages alike. A page that does not load at a size is skipped there and at larger sizes.
 *
 * @param {Map<number, import('./builds.mjs').Build>} builds
 */
async function measureRounds(builds) {
  /** @type {Map<string, number>} */
  const failedAt = new Map();
  for (let round = 1; round <= rounds; round += 1) {
    for (const n of sizes) {
      for (const page of pages) {
        const failedSize = failedAt.get(page.name) ?? Infinity;
        if (n >= failedSize) {
          if (round === 1) record(failedRow(page.name, n, `failed at ${failedSize} events`));
          continue;
        }
        const build = builds.get(n);
        if (page.isKroniek && build?.fail) {
          if (round === 1) record(failedRow(page.name, n, build.fail));
          continue;
        }
        const row = await measure(page, { ...shared, site: build?.folder ?? null, n });
        record({ ...row, round });
        if (row.fails?.['load']) failedAt.set(page.name, n);
        console.log(summaryLine(row, round));
      }
    }
  }
}

/**
 * @param {string} page
 * @param {number} n
 * @param {string} fail
 * @returns {import('./measure.mjs').Row}
 */
const failedRow = (page, n, fail) => ({ kind: 'run', page, n, fails: { load: fail } });

/**
 * @param {import('./measure.mjs').Row} row
 * @param {number} round
 */
function summaryLine(row, round) {
  const moved = /** @type {const} */ (['zoom', 'pan', 'panIn']).flatMap((gesture) => {
    const { p95, work } = row[gesture] ?? {};
    return work === undefined ? [] : [`${gesture} ${p95} / ${work}`];
  });
  return [
    `${round} ${row.page} ${row.n}: load ${row.loadMs}, slowed ${row.slowLoadMs}, ${row.heapMb} MB`,
    ...moved,
    row.fails ? JSON.stringify(row.fails) : '',
    row.errors ? JSON.stringify(row.errors) : '',
    `(${row.spinMs})`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
