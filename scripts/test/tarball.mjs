// The tarball of the package, for the tests of the package. `npm test` writes it beside the checks.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const TARBALL = 'package/kroniek.tgz';
/** What the package is made of. */
const SOURCES = [
  'src',
  'public',
  'examples',
  'author.html',
  'index.html',
  'package.json',
  'vite.config.ts',
];

/**
 * The path of a tarball of the current code. Packs, if there is none.
 *
 * @returns {string}
 */
export function ensureTarball() {
  if (!isCurrent()) pack();
  return path.resolve(TARBALL);
}

function isCurrent() {
  if (!existsSync(TARBALL)) return false;
  const packedAt = statSync(TARBALL).mtimeMs;
  return SOURCES.every((source) => changedAt(source) < packedAt);
}

function pack() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  /** @type {import('node:child_process').ExecFileSyncOptionsWithStringEncoding} */
  const options = { encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'inherit'] };
  // The folder is emptied by the script that npm runs before it packs.
  try {
    execFileSync(npm, ['run', 'package'], options);
  } catch (problem) {
    console.error(/** @type {{ stdout?: string }} */ (problem).stdout);
    throw problem;
  }
  mkdirSync('package', { recursive: true });
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', 'package'];
  const [{ filename }] = JSON.parse(execFileSync(npm, args, options));
  renameSync(path.join('package', filename), TARBALL);
}

/**
 * When a file, or the youngest file in a folder, changed (epoch ms).
 *
 * @param {string} source
 * @returns {number}
 */
function changedAt(source) {
  const stats = statSync(source, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => statSync(path.join(source, name)).mtimeMs));
}

if (process.argv[1] === import.meta.filename) console.log(ensureTarball());
