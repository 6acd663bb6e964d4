// Builds the site with synthetic datasets, one folder for each size. A build is reused until the
// data or the code changes.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { tool } from '../scripts/cli/steps.mjs';
import { generateEvents, kroniekDataset } from './syntheticEvents.mjs';

export const WORK_FOLDER = 'bench/.work';

/** The inputs of a build, besides its data. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/**
 * @typedef {{ raw: number, gzip: number }} Size in bytes
 * @typedef {{ kind: 'build', n: number, folder: string, seconds?: number, html?: Size, data?: Size,
 *   fail?: string }} Build
 */

/**
 * Builds the site with `n` synthetic events, or returns a cached build. `fail` says why a build
 * failed.
 *
 * @param {number} n
 * @param {{ isReadable?: boolean, limitMs?: number }} [options] `isReadable`: not
 *   minified, so with function names
 * @returns {Promise<Build>}
 */
export async function buildSynthetic(n, { isReadable = false, limitMs = 600_000 } = {}) {
  const name = isReadable ? `${n}-readable` : String(n);
  return buildDataset(name, kroniekDataset(generateEvents(n)), { isReadable, limitMs });
}

/**
 * Builds the site with a dataset into the folder `name`, or returns a cached build.
 *
 * @param {string} name
 * @param {ReturnType<typeof kroniekDataset>} dataset
 * @param {{ isReadable?: boolean, limitMs?: number }} [options]
 * @returns {Promise<Build>}
 */
export async function buildDataset(name, dataset, { isReadable = false, limitMs = 600_000 } = {}) {
  const n = dataset.events.length;
  const folder = `${WORK_FOLDER}/sites/${name}`;
  const cacheFile = `${WORK_FOLDER}/sites/${name}.json`;
  const text = JSON.stringify(dataset);
  const hash = createHash('sha256').update(text).update(sourceHash()).digest('hex');
  if (existsSync(cacheFile)) {
    const cached = JSON.parse(readFileSync(cacheFile, 'utf8'));
    if (cached.hash === hash) return cached.build;
  }

  console.log(`▸ build with ${n} events`);
  mkdirSync(`${WORK_FOLDER}/data`, { recursive: true });
  mkdirSync(`${WORK_FOLDER}/sites`, { recursive: true });
  const data = `${WORK_FOLDER}/data/kroniek-${name}.json`;
  writeFileSync(data, text);
  const began = performance.now();
  const viteFlags = isReadable ? ['--minify', 'false'] : [];
  const command = tool('vite', 'build', '--outDir', folder, '--emptyOutDir', ...viteFlags);
  const fail = await runAndReport(command, { KRONIEK_DATA: data, KRONIEK_BASE: '' }, limitMs);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  if (fail !== null) return { kind: 'build', n, folder, seconds, fail };
  /** @type {Build} */
  const build = {
    kind: 'build',
    n,
    folder,
    seconds,
    html: sizeOf([`${folder}/index.html`]),
    data: sizeOf(filesIn(folder).filter((file) => /core[^/]*\.json$/.test(file))),
  };
  writeFileSync(cacheFile, JSON.stringify({ hash, build }));
  return build;
}

/**
 * Builds the site with the shipped dataset and returns its folder. Throws if the build fails.
 *
 * @param {number} limitMs
 */
export async function buildShipped(limitMs) {
  const folder = `${WORK_FOLDER}/sites/shipped`;
  const command = tool('vite', 'build', '--outDir', folder, '--emptyOutDir');
  const fail = await runAndReport(command, { KRONIEK_DATA: '', KRONIEK_BASE: '' }, limitMs);
  if (fail !== null) throw new Error(fail);
  return folder;
}

/** Returns a hash of all inputs of a build besides its data. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesIn(source)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest();
}

/**
 * @param {string} fileOrFolder
 * @returns {string[]}
 */
function filesIn(fileOrFolder) {
  if (!statSync(fileOrFolder).isDirectory()) return [fileOrFolder];
  return readdirSync(fileOrFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(fileOrFolder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/**
 * @param {string[]} files
 * @returns {Size}
 */
function sizeOf(files) {
  const bodies = files.map((file) => readFileSync(file));
  return {
    raw: bodies.reduce((sum, body) => sum + body.length, 0),
    gzip: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
  };
}

/**
 * Runs a command without showing its output. Resolves to null, or to the reason of its failure.
 *
 * @param {string[]} command
 * @param {Record<string, string>} env
 * @param {number} limitMs
 * @returns {Promise<string | null>}
 */
function runAndReport([program = '', ...args], env, limitMs) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, timeout: limitMs });
    let output = '';
    const append = (/** @type {Buffer} */ chunk) => {
      output = (output + String(chunk)).slice(-20_000);
    };
    child.stdout.on('data', append);
    child.stderr.on('data', append);
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(null);
      const reason = /(?:\w*Error|error during build|FATAL)[^\n]*(?:\n[^\n]+)?/.exec(output)?.[0];
      const words = (reason ?? output.slice(-300)).replaceAll(/\s+/g, ' ').trim().slice(0, 200);
      return resolve(signal ? `no build in ${limitMs / 1000} s` : `build failed: ${words}`);
    });
  });
}
