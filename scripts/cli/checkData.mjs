// `npm run check-data [FILE]`: what the build would say of a dataset, without building. The code that
// checks is loaded through Vite, as the build itself does; nothing of the pages is.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';

const name = process.argv[2] ?? (process.env.KRONIEK_DATA || 'data/security-guarantees.json');
// npm starts us in the project's root, wherever the editor stands.
const fromThere = path.resolve(process.env.INIT_CWD ?? '.', name);
const file = existsSync(fromThere) ? fromThere : path.resolve(name);

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
  // Errors last: with many warnings they are what one must see.
  const lines = [...warnings, ...errors].map((problem) => formatProblem(problem));
  lines.push(`${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = errors.length > 0 ? 1 : 0;
} finally {
  await server.close();
}

/**
 * @param {number} count
 * @param {string} noun
 */
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
