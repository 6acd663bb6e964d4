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

/** Reads a text of the code of timelines in one file. */
export function readInlineAsset(name: string): Promise<string> {
  return readFile(path.join(here, '..', 'lib', 'single', name), 'utf8');
}

/** The folder of the author's page. */
export const authorFolder = path.join(here, '..', 'author');

export async function readClientBundle(): Promise<ClientBundle> {
  return JSON.parse(await readFile(path.join(clientFolder, BUNDLE_FILE), 'utf8')) as ClientBundle;
}

export async function readWorkerBundle(): Promise<WorkerBundle> {
  const key = await readFile(path.join(here, CODE_KEY_FILE), 'utf8');
  // Dates depend on the version of Node.
  return { script: path.join(here, WORKER_FILE), key: key + process.version };
}

type CopyOptions = {
  readonly client: ClientBundle;
  /** The languages of the interface that the pages have. */
  readonly languages: readonly string[];
  /** Whether it is a pinned copy, which has no `_headers` of its own. */
  readonly isPinned: boolean;
};

/** Copies the files of the bundle to a site, without the words of other languages. */
export async function copyClient(
  folder: string,
  { client, languages, isPinned }: CopyOptions,
): Promise<void> {
  const unused = Object.entries(client.lazyChunks).flatMap(([source, file]) => {
    const [, language] = /^src\/i18n\/languages\/([\w-]+)\//.exec(source) ?? [];
    return language === undefined || languages.includes(language) ? [] : [file];
  });
  const left = new Set([BUNDLE_FILE, ...unused, ...(isPinned ? ['_headers'] : [])]);
  await cp(clientFolder, folder, {
    recursive: true,
    filter: (source) => !left.has(path.relative(clientFolder, source).replaceAll('\\', '/')),
  });
}

/** The version in package.json. */
export async function readVersion(): Promise<string> {
  const text = await readFile(path.join(here, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
