// What each npm script does. Only Node's own modules are imported here: the rest may not be
// installed yet, so a command asks for it first and imports what needs it afterwards.
import { ensureInstalled } from './install.mjs';
import { must, run, stop, tool } from './steps.mjs';

/** @type {Record<string, (rest: string[]) => Promise<void>>} */
const commands = {
  async start(rest) {
    await ensureInstalled();
    const open = process.stdout.isTTY ? ['--open'] : [];
    process.exitCode = await run(tool('vite', ...open, ...rest));
  },

  async test() {
    await ensureInstalled();
    const { testEverything } = await import('../test/tests.mjs');
    await testEverything();
  },

  async 'test:unit'(rest) {
    await ensureInstalled();
    process.exitCode = await run(tool('vitest', 'run', ...rest));
  },

  async 'test:e2e'(rest) {
    await ensureInstalled();
    const { runBrowserTests } = await import('../test/tests.mjs');
    await must('build', tool('vite', 'build'));
    process.exitCode = await runBrowserTests(rest);
  },

  async build(rest) {
    await ensureInstalled();
    process.exitCode = await run(tool('vite', 'build', ...rest));
  },

  async archive(rest) {
    await ensureInstalled();
    const { writeArchive } = await import('./archive.mjs');
    await writeArchive(rest);
  },

  async preview(rest) {
    process.exitCode = await run([process.execPath, 'scripts/serve/preview.mjs', ...rest]);
  },

  async format(rest) {
    await ensureInstalled();
    process.exitCode = await run(tool('oxfmt', ...rest));
  },

  async check() {
    await ensureInstalled();
    const { checkEverything } = await import('../test/tests.mjs');
    await checkEverything();
  },

  async 'check-data'(rest) {
    await ensureInstalled();
    process.exitCode = await run([process.execPath, 'scripts/cli/checkData.mjs', ...rest]);
  },

  async bench(rest) {
    await ensureInstalled();
    const { ensureBrowsers } = await import('../test/browsers.mjs');
    await ensureBrowsers(['chromium']);
    process.exitCode = await run([process.execPath, 'bench/bench.mjs', ...rest]);
  },

  async 'bench:layout'() {
    await ensureInstalled();
    process.exitCode = await run([process.execPath, 'bench/layout.mjs']);
  },

  async schema() {
    await ensureInstalled();
    // The test that finds a stale data/kroniek.schema.json is also what can write it.
    process.env.KRONIEK_WRITE_SCHEMA = '1';
    process.exitCode = await run(tool('vitest', 'run', 'src/format/schema/jsonSchema.test.ts'));
  },
};

/** @param {string[]} words the command's name, then what it is given */
export async function runCommand([name = '', ...rest]) {
  const command = commands[name];
  if (!command) stop(`No command "${name}": ${Object.keys(commands).join(', ')}`);
  await command(rest);
}
