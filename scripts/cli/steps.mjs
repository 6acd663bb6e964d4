// Runs other programs: one with its output on this terminal, or several at once, which print their
// output when they end.
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
 * Ends this process with a message that says what to do.
 *
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n✖ ${message}\n`);
  process.exit(1);
}

/**
 * The command of a tool in node_modules/. This Node runs it without a shell, so that it works on
 * Windows too.
 *
 * @param {keyof typeof TOOLS} name
 * @param {string[]} args
 * @returns {Command}
 */
export function tool(name, ...args) {
  return [process.execPath, `node_modules/${TOOLS[name]}`, ...args];
}

/**
 * Runs a command on this terminal. A signal that ends this process also ends the command, so that
 * no server outlives its `npm start`.
 *
 * @param {Command} command
 * @returns {Promise<number>} its exit code
 */
export function run(command) {
  const child = start(command, 'inherit');
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => child.kill(signal);
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, forward);

  // npm passes a signal only to the shell between it and this process. When that shell has ended,
  // this process has another parent.
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
 * Runs a step that later steps need, and stops if it fails.
 *
 * @param {string} name
 * @param {Command} command
 */
export async function runOrStop(name, command) {
  console.log(`\n▸ ${name}`);
  const began = Date.now();
  if ((await run(command)) !== 0) stop(`${name} failed`);
  console.log(`✔ ${name} ${secondsSince(began)}`);
}

/**
 * Runs steps at the same time. Each prints a line when it ends, and its output if it failed.
 *
 * @param {Record<string, Command>} steps by name
 * @returns {Promise<string[]>} the names of the steps that failed
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
  // On Windows npm is a script, and only a shell can start it.
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
