// The package as a user has it: installed from its tarball in a folder outside the repository.
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ensureTarball } from './tarball.mjs';

const run = promisify(execFile);
const isWindows = process.platform === 'win32';

/**
 * @typedef {{ code: number, stdout: string, stderr: string }} Ended
 * @typedef {object} Installed
 * @property {string} folder
 * @property {(...args: string[]) => Promise<Ended>} kroniek runs the command to its end
 * @property {(...args: string[]) => Promise<{ url: string, stop: () => void }>} start runs a server
 * @property {() => void} remove
 */

/**
 * Installs the package.
 *
 * @param {string[]} [linked] packages of the repository that lie beside it, by name
 * @returns {Promise<Installed>}
 */
export async function installPackage(linked = []) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kroniek-installed-'));
  writeFileSync(path.join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...flags, ensureTarball()], { cwd: folder, shell: isWindows });
  for (const name of linked) {
    const target = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(target), { recursive: true });
    symlinkSync(path.resolve('node_modules', name), target, 'junction');
  }
  // The cache of a user would hide what a first run does.
  const env = { ...process.env, XDG_CACHE_HOME: path.join(folder, '.cache'), NO_COLOR: '1' };
  const program = path.join(folder, 'node_modules', '.bin', isWindows ? 'kroniek.cmd' : 'kroniek');
  const options = { cwd: folder, env, shell: isWindows };
  return {
    folder,
    kroniek: async (...args) => {
      try {
        return { code: 0, ...(await run(program, args, options)) };
      } catch (problem) {
        return /** @type {Ended} */ (problem);
      }
    },
    start: (...args) =>
      new Promise((resolve, reject) => {
        const child = spawn(program, args, options);
        let output = '';
        child.stderr.on('data', (part) => (output += part));
        child.stdout.on('data', (part) => {
          const [url] = /http:\S+/.exec(String(part)) ?? [];
          if (url) resolve({ url, stop: () => child.kill() });
        });
        child.on('exit', (code) => reject(new Error(`kroniek ended (${code}): ${output}`)));
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
