// `npm run check-data [FILE]`: prints the problems of a dataset that a build would print, without
// building. Vite loads the code that checks, as in the build, and none of the pages.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { readSettings } from './settings.mjs';
import { stop } from './steps.mjs';

const name = fileName();
// npm runs this in the project's root. INIT_CWD is the folder in which the user called npm.
const fromCaller = path.resolve(process.env.INIT_CWD ?? '.', name);
const file = existsSync(fromCaller) ? fromCaller : path.resolve(name);

const server = await createServer({
  configFile: false,
  mode: 'production',
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  /** @type {typeof import('../../src/build/data/dataset')} */
  const { formatProblem, readDataset } = /** @type {any} */ (
    await server.ssrLoadModule('/src/build/data/dataset.ts')
  );
  const { problems } = await readDataset(file, name);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  // Errors last, so that many warnings do not hide them.
  const lines = [...warnings, ...errors].map((problem) => formatProblem(problem));
  lines.push(`${countOf(errors.length, 'error')}, ${countOf(warnings.length, 'warning')}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = errors.length > 0 ? 1 : 0;
} finally {
  await server.close();
}

/**
 * @param {number} count
 * @param {string} noun
 */
function countOf(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The file to check: the only argument, else the dataset of the site. */
function fileName() {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} });
    if (positionals.length > 1) return stop('Give one file: npm run check-data FILE');
    return positionals[0] ?? readSettings(process.env).data;
  } catch (problem) {
    return stop(problem instanceof Error ? problem.message : String(problem));
  }
}
