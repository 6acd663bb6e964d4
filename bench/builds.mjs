// Kroniek's own builds of the synthetic datasets, one folder a size, kept for as long as neither the
// data nor the code changes.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { tool } from '../scripts/cli/steps.mjs';
import { generate, kroniekDataset } from './dataset.mjs';

export const WORK = 'bench/.work';

/** What a build is made from, besides its data. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/**
 * @typedef {{ raw: number, gzip: number }} Size in bytes
 * @typedef {{ kind: 'build', n: number, folder: string, seconds?: number, html?: Size, data?: Size, fail?: string }} Build
 */

/**
 * Builds the site with so many events, unless that has been done. A build that fails says why.
 *
 * @param {number} n
 * @param {{ isReadable?: boolean, limitMs?: number }} [options] readable: with the names of functions
 * @returns {Promise<Build>}
 */
export async function buildWith(n, { isReadable = false, limitMs = 600_000 } = {}) {
  const name = isReadable ? `${n}-readable` : String(n);
  return buildOf(name, kroniekDataset(generate(n)), { isReadable, limitMs });
}

/**
 * The same of any dataset, into a folder of that name.
 *
 * @param {string} name
 * @param {ReturnType<typeof kroniekDataset>} dataset
 * @param {{ isReadable?: boolean, limitMs?: number }} [options]
 * @returns {Promise<Build>}
 */
export async function buildOf(name, dataset, { isReadable = false, limitMs = 600_000 } = {}) {
  const n = dataset.events.length;
  const folder = `${WORK}/sites/${name}`;
  const note = `${WORK}/sites/${name}.json`;
  const text = JSON.stringify(dataset);
  const hash = createHash('sha256').update(text).update(sourceHash()).digest('hex');
  if (existsSync(note)) {
    const kept = JSON.parse(readFileSync(note, 'utf8'));
    if (kept.hash === hash) return kept.build;
  }

  console.log(`▸ build with ${n} events`);
  mkdirSync(`${WORK}/data`, { recursive: true });
  mkdirSync(`${WORK}/sites`, { recursive: true });
  const data = `${WORK}/data/kroniek-${name}.json`;
  writeFileSync(data, text);
  const began = performance.now();
  const more = isReadable ? ['--minify', 'false'] : [];
  const command = tool('vite', 'build', '--outDir', folder, '--emptyOutDir', ...more);
  const fail = await failureOf(command, { KRONIEK_DATA: data, KRONIEK_BASE: '' }, limitMs);
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
  writeFileSync(note, JSON.stringify({ hash, build }));
  return build;
}

/**
 * Builds the site as it ships, and says where.
 *
 * @param {number} limitMs
 */
export async function buildShipped(limitMs) {
  const folder = `${WORK}/sites/shipped`;
  const command = tool('vite', 'build', '--outDir', folder, '--emptyOutDir');
  const fail = await failureOf(command, { KRONIEK_DATA: '', KRONIEK_BASE: '' }, limitMs);
  if (fail !== null) throw new Error(fail);
  return folder;
}

/** A hash of everything that a build is made from, besides its data. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesIn(source)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest();
}

/**
 * @param {string} place a file or a folder
 * @returns {string[]}
 */
function filesIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(place, name))
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
 * Runs a command without showing what it says, but for the last of it where it fails.
 *
 * @param {string[]} command
 * @param {Record<string, string>} env
 * @param {number} limitMs
 * @returns {Promise<string | null>}
 */
function failureOf([program = '', ...args], env, limitMs) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, timeout: limitMs });
    let said = '';
    const hear = (/** @type {Buffer} */ chunk) => {
      said = (said + String(chunk)).slice(-20_000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(null);
      const reason = /(?:\w*Error|error during build|FATAL)[^\n]*(?:\n[^\n]+)?/.exec(said)?.[0];
      const words = (reason ?? said.slice(-300)).replaceAll(/\s+/g, ' ').trim().slice(0, 200);
      return resolve(signal ? `no build in ${limitMs / 1000} s` : `build failed: ${words}`);
    });
  });
}
