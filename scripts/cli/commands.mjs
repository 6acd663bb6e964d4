// What each npm script runs. Only Node's own modules are imported here, since the packages may not
// be installed yet.
import { takeFile, takeOptions } from './inputFile.mjs';
import { installPackages } from './install.mjs';
import { settingFaults } from './settings.mjs';
import { run, stop, tool } from './steps.mjs';

/** @param {string} file */
const script = (file) => [process.execPath, file];

/** @type {Record<string, import('./steps.mjs').Command>} */
const COMMANDS = {
  start: tool('vite'),
  test: script('scripts/test/testEverything.mjs'),
  'test:unit': tool('vitest', 'run'),
  'test:e2e': script('scripts/test/browserTests.mjs'),
  check: script('scripts/check/checkCode.mjs'),
  'check-data': script('scripts/cli/checkData.mjs'),
  import: script('scripts/cli/import.mjs'),
  build: tool('vite', 'build'),
  'build:author': tool('vite', 'build', '-c', 'vite.author.config.ts'),
  archive: script('scripts/cli/archive.mjs'),
  package: script('scripts/cli/package.mjs'),
  preview: script('scripts/serve/preview.mjs'),
  format: tool('oxfmt'),
  schema: script('scripts/cli/writeSchema.mjs'),
  basemap: script('scripts/map/writeBase.mjs'),
  bench: script('scripts/test/bench.mjs'),
  'bench:layout': script('bench/layout.mjs'),
  'bench:import': script('bench/import.mjs'),
};

/** @param {string[]} words the name of an npm script, then its arguments */
export async function runCommand([name = '', ...args]) {
  const command = COMMANDS[name];
  if (!command) stop(`No command "${name}": ${Object.keys(COMMANDS).join(', ')}`);
  const { file, rest } = ['start', 'build'].includes(name)
    ? takeFile(args, process.env.INIT_CWD ?? '.')
    : { file: null, rest: args };
  if (file !== null) process.env.KRONIEK_DATA = file;
  const { reading, rest: others } = file === null ? { reading: [], rest } : takeOptions(rest);
  if (reading.length > 0) process.env.KRONIEK_OPTIONS = JSON.stringify(reading);
  const faults = settingFaults(process.env);
  if (faults.length > 0) stop(faults.join('\n  '));
  await installPackages();
  process.exitCode = await run([...command, ...others]);
}
