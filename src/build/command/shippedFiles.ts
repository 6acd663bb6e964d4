/** The files that the package has beside the bundled command. */
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { BUNDLE_FILE, type ClientBundle } from '../bundle/clientBundle';
import { CODE_KEY_FILE, WORKER_FILE } from '../bundle/packageFiles';
import type { WorkerBundle } from '../threads/siteBuild';

/** The folder of the bundled command. */
const here = fileURLToPath(new URL('.', import.meta.url));

/** The folder of the bundled code of the pages. */
export const clientFolder = path.join(here, '..', 'client');

export async function readClientBundle(): Promise<ClientBundle> {
  return JSON.parse(await readFile(path.join(clientFolder, BUNDLE_FILE), 'utf8')) as ClientBundle;
}

export async function readWorkerBundle(): Promise<WorkerBundle> {
  const key = await readFile(path.join(here, CODE_KEY_FILE), 'utf8');
  // Dates depend on the version of Node.
  return { script: path.join(here, WORKER_FILE), key: key + process.version };
}

/** Copies the files of the bundle to a site. A pinned copy has no `_headers` of its own. */
export async function copyClient(folder: string, { isPinned = false } = {}): Promise<void> {
  const left = new Set([BUNDLE_FILE, ...(isPinned ? ['_headers'] : [])]);
  await cp(clientFolder, folder, {
    recursive: true,
    filter: (source) => !left.has(path.relative(clientFolder, source)),
  });
}

/** The version in package.json. */
export async function readVersion(): Promise<string> {
  const text = await readFile(path.join(here, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
