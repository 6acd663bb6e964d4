// Brings node_modules in line with package-lock.json, and only when it is not: a stamp inside it
// says which lock, on which kind of machine, it was made from.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run, stop } from './steps.mjs';

const STAMP = 'node_modules/.kroniek-installed';
const MAKE_ANEW = 'rm -rf node_modules package-lock.json && npm install --package-lock-only';

/** Installs what the lock names if it is not installed yet; stops where that cannot work. */
export async function ensureInstalled() {
  const lockText = readLock();
  const fault = faultOfLock(lockText, JSON.parse(readFileSync('package.json', 'utf8')));
  if (fault) stop(fault);

  const stamp = stampOf(lockText);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;

  console.log('▸ install: npm ci');
  const code = await run(['npm', 'ci', '--prefer-offline']);
  if (code !== 0) stop('npm ci failed: see above. Is the package registry in reach?');
  writeFileSync(STAMP, stamp);
}

/**
 * What is wrong with a lock, in a sentence with what to do, or null. Without this, npm installs a
 * tool without its binary and the tool fails later, far from the cause.
 *
 * @param {string} lockText
 * @param {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} manifest
 * @returns {string | null}
 */
export function faultOfLock(lockText, manifest) {
  /** @type {Record<string, { version?: string, optionalDependencies?: Record<string, string> }>} */
  let packages;
  try {
    packages = JSON.parse(lockText).packages;
  } catch {
    return `package-lock.json is not JSON (a merge conflict?): ${MAKE_ANEW}`;
  }
  if (!packages) return `package-lock.json is of an old kind: ${MAKE_ANEW}`;

  for (const [name, version] of Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  })) {
    const locked = packages[`node_modules/${name}`]?.version;
    if (locked !== version) {
      return `package.json wants ${name} ${version}, package-lock.json has ${locked ?? 'none'}: npm install --package-lock-only`;
    }
  }

  const names = new Set(Object.keys(packages).map(nameOfLocked));
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    const missing = Object.keys(optionalDependencies).find((name) => !names.has(name));
    if (missing) {
      return (
        `package-lock.json lacks ${missing}, the binary of ${nameOfLocked(path)} for some machine: ` +
        `pin an older ${nameOfLocked(path)}, then ${MAKE_ANEW}`
      );
    }
  }
  return null;
}

/** @param {string} path as in `node_modules/a/node_modules/@b/c` */
const nameOfLocked = (path) => path.slice(path.lastIndexOf('node_modules/') + 13);

/** @returns {string} */
function readLock() {
  if (!existsSync('package-lock.json')) {
    stop('package-lock.json is missing: git checkout package-lock.json');
  }
  return readFileSync('package-lock.json', 'utf8');
}

/** @param {string} lockText */
function stampOf(lockText) {
  const { platform, arch } = process;
  return createHash('sha256').update(`${platform} ${arch} ${lockText}`).digest('hex');
}
