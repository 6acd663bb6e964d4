// `npm run archive [-- --date 2026-11-25] [--force] [--into FOLDER]`: copies the embeds with their
// code and data to `archive/DATE/`, so that an old article keeps what its author saw. Every later
// build includes the copies in `archive/`.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './options.mjs';
import { isDay, readSettings } from './settings.mjs';
import { run, stop, tool } from './steps.mjs';

/**
 * @param {string[]} args
 */
export async function writeArchive(args) {
  const { date, force, into } = parseOptions(args);
  const target = path.join(into, date);
  if (existsSync(target) && !force) {
    stop(
      `${target} is there already, and articles may show it: choose another day (--date), or write it anew with --force`,
    );
  }
  // In another folder first: a build that fails or is stopped leaves no incomplete copy in
  // `target`.
  const building = path.join(into, '.building');
  mkdirSync(into, { recursive: true });
  process.env.KRONIEK_ARCHIVE = date;
  const code = await run(
    tool('vite', 'build', '--outDir', path.resolve(building), '--emptyOutDir'),
  );
  if (code !== 0) {
    rmSync(building, { recursive: true, force: true });
    stop('No copy was written: the build failed, see above');
  }
  // These belong to the whole site: the manifest for the check of sizes, and the host's headers.
  for (const name of ['.vite', '_headers']) {
    rmSync(path.join(building, name), { recursive: true, force: true });
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(building, target);

  const { home: base } = readSettings(process.env);
  console.log(`\n✔ ${target}, ${megabytesOf(target)} MB`);
  console.log(`  The next \`npm run build\` includes it in the site. Commit it with the code.`);
  console.log(`  In a snippet: ${base}archive/${date}/embed/v1/ instead of ${base}embed/v1/`);
}

/**
 * @param {string[]} args
 * @returns {{ date: string, force: boolean, into: string }}
 */
function parseOptions(args) {
  const values = readOptions(
    {
      // Today in the local zone. The Swedish format is that of ISO 8601.
      date: { type: 'string', default: new Date().toLocaleDateString('sv') },
      force: { type: 'boolean', default: false },
      into: { type: 'string', default: 'archive' },
    },
    args,
  );
  if (!isDay(values.date)) stop(`--date ${values.date} is no day: write it as 2026-11-25`);
  return values;
}

/** @param {string} folder */
function megabytesOf(folder) {
  let bytes = 0;
  for (const name of readdirSync(folder, { recursive: true })) {
    bytes += statSync(path.join(folder, String(name))).size;
  }
  return (bytes / 1e6).toFixed(1);
}

if (process.argv[1] === import.meta.filename) await writeArchive(process.argv.slice(2));
