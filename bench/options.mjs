// Reads the options of the benchmark. A wrong one ends it before it builds or starts anything.
import { existsSync } from 'node:fs';
import { readNumber, readOptions } from '../scripts/cli/options.mjs';
import { stop } from '../scripts/cli/steps.mjs';
import { measuredPages, soakPages } from './measuredPages.mjs';

/** The file for results if no other is given. */
const DEFAULT_OUT = 'bench/.work/results.jsonl';

/** The dataset, and the sizes of drawings, that `--legibility` counts by default. */
const SHIPPED_DATA = 'data/security-guarantees.json';
const DRAWING_SIZES = '704xneed,1216xneed,1500xneed,720x560';

/** @param {string[]} args */
export function readBenchOptions(args) {
  const options = readOptions(
    {
      n: { type: 'string', default: '12,1000,10000,100000' },
      rounds: { type: 'string', default: '5' },
      throttle: { type: 'string', default: '4' },
      limit: { type: 'string', default: '60' },
      peers: { type: 'boolean', default: false },
      only: { type: 'string' },
      leaks: { type: 'boolean', default: false },
      labels: { type: 'boolean', default: false },
      messages: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      story: { type: 'boolean', default: false },
      pictures: { type: 'boolean', default: false },
      soak: { type: 'boolean', default: false },
      legibility: { type: 'boolean', default: false },
      author: { type: 'boolean', default: false },
      data: { type: 'string', default: SHIPPED_DATA },
      languages: { type: 'string' },
      sizes: { type: 'string', default: DRAWING_SIZES },
      minutes: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string', default: DEFAULT_OUT },
      tables: { type: 'string' },
    },
    args,
  );
  const sizes = options.n
    .split(',')
    .map((text) => readNumber('--n', text, { min: 1, max: 1_000_000 }));
  const only = options.only?.split(',');
  const offered = options.soak ? soakPages : measuredPages;
  const unknown = only?.find((name) => offered.every((page) => page.name !== name));
  if (unknown !== undefined) {
    stop(`--only ${unknown}: the pages are ${offered.map(({ name }) => name).join(', ')}`);
  }
  const pages = offered.filter(
    ({ name, isKroniek }) => (isKroniek || options.peers) && (!only || only.includes(name)),
  );
  const rounds = readNumber('--rounds', options.rounds, { min: 1, max: 1000 });
  const seconds = readNumber('--limit', options.limit, { min: 1, max: 3600 });
  const throttled = readNumber('--throttle', options.throttle, {
    min: 1,
    max: 100,
    isWhole: false,
  });
  const minutes = readNumber('--minutes', options.minutes, { min: 1, max: 1440 });
  const seed = readNumber('--seed', options.seed, { min: 0, max: 2 ** 32 - 1 });
  const shared = { limitMs: seconds * 1000, throttle: throttled };

  const modes = /** @type {const} */ ([
    'leaks',
    'labels',
    'messages',
    'profile',
    'story',
    'pictures',
    'soak',
    'legibility',
    'author',
  ]);
  const chosen = modes.filter((mode) => options[mode]).map((mode) => `--${mode}`);
  if (chosen.length > 1) stop(`One run measures one thing: choose one of ${chosen.join(', ')}`);
  const missing = options.tables?.split(',').find((file) => !existsSync(file));
  if (missing !== undefined) stop(`--tables ${missing}: there is no such file`);
  const data = options.data.split(',');
  const noData = data.find((file) => !existsSync(file));
  if (noData !== undefined) stop(`--data ${noData}: there is no such file`);
  const languages = options.languages?.split(',') ?? null;
  const drawings = options.sizes.split(',').map(readSize);
  const legibility = { data, languages, drawings };
  return { ...options, ...legibility, sizes, pages, rounds, minutes, seed, ...shared };
}

/**
 * Reads the size of a drawing: `1216x640`, or `1216xneed` for the height that it needs.
 *
 * @param {string} text
 * @returns {{ widthPx: number; heightPx: number | null }}
 */
function readSize(text) {
  const [, width, height] = /^(\d+)x(\d+|need)$/.exec(text) ?? [];
  if (!width || !height) return stop(`--sizes ${text}: give sizes as 1216x640 or 1216xneed`);
  return { widthPx: Number(width), heightPx: height === 'need' ? null : Number(height) };
}
