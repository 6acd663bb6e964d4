// Running other programs: one at a time with its own output on the screen, or several at once with
// their output kept until each is done.
import { spawn } from 'node:child_process';

/** @typedef {string[]} Command the program, then its arguments */

const TOOLS = {
  knip: 'knip/bin/knip.js',
  oxfmt: 'oxfmt/bin/oxfmt',
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Ends everything with a sentence that says what to do.
 *
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n✖ ${message}\n`);
  process.exit(1);
}

/**
 * A tool of node_modules, run by this same Node: no shell, so it is the same on Windows.
 *
 * @param {keyof typeof TOOLS} name
 * @param {string[]} args
 * @returns {Command}
 */
export function tool(name, ...args) {
  return [process.execPath, `node_modules/${TOOLS[name]}`, ...args];
}

/**
 * Runs a command on this terminal and gives its exit code. A signal that ends us ends it too, so
 * that a server never outlives the `npm start` that was stopped.
 *
 * @param {Command} command
 * @returns {Promise<number>}
 */
export function run(command) {
  const child = start(command, 'inherit');
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => child.kill(signal);
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, forward);

  // An npm that is ended ends only the shell between us: that we have another parent is the sign.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) forward('SIGTERM');
  }, 500);

  return exitOf(child).finally(() => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, forward);
  });
}

/**
 * Runs a step that the following ones need: stops, with its name, if it fails.
 *
 * @param {string} name
 * @param {Command} command
 */
export async function must(name, command) {
  console.log(`\n▸ ${name}`);
  const began = Date.now();
  if ((await run(command)) !== 0) stop(`${name} failed`);
  console.log(`✔ ${name} ${secondsSince(began)}`);
}

/**
 * Runs steps side by side. Each prints a line when it is done, with its output where it failed.
 *
 * @param {Record<string, Command>} steps by name
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runTogether(steps) {
  const began = Date.now();
  /** @type {string[]} */
  const failed = [];
  await Promise.all(
    Object.entries(steps).map(async ([name, command]) => {
      const child = start(command, 'pipe');
      let output = '';
      child.stdout?.on('data', (chunk) => (output += chunk));
      child.stderr?.on('data', (chunk) => (output += chunk));
      if ((await exitOf(child)) === 0) return console.log(`✔ ${name} ${secondsSince(began)}`);
      failed.push(name);
      console.log(`✖ ${name} ${secondsSince(began)}\n\n${output.trimEnd()}\n`);
    }),
  );
  return failed;
}

/**
 * @param {Command} command
 * @param {'inherit' | 'pipe'} output
 */
function start([program = '', ...args], output) {
  // npm is a script on Windows, which only a shell can start.
  const shell = process.platform === 'win32' && program === 'npm';
  return spawn(program, args, { stdio: ['inherit', output, output], shell });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function exitOf(child) {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @param {number} began epoch ms */
const secondsSince = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;
