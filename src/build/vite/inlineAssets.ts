/** Bundles the code of a timeline in one file (`export/bundle/`): each asset is a JSON file. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

import { keepNames } from './languageRows.ts';
import { supportedBrowsers } from '../../../scripts/check/supportedBrowsers.mjs';

const SINGLE = 'src/library/single';

/** The rows of `languageTable.ts` whose words a script before the app has put on the page. */
const TABLE_OF_PAGE = `export const languageTable = Object.fromEntries(
  Object.entries(globalThis.kroniekWords).map(([code, row]) => [
    code,
    { ...row, catalogue: () => Promise.resolve(row), snippetWords: () => Promise.resolve(row) },
  ]),
);`;

/** What a timeline without a site does not have, by the end of its module's name. */
const WITHOUT: { readonly [module: string]: string } = {
  'src/i18n/languageTable.ts': TABLE_OF_PAGE,
  // Its dataset was checked before. Only its author reads problems.
  'src/i18n/issueWords.ts':
    'export const loadIssueWords = async () => ({ code, path }) => ({ what: code, todo: path });',
  // Its places and its base map are files of a site.
  'src/app/features/startMap.tsx': 'export const startMap = null;',
  'src/format/compile/compileMap.ts':
    "export const compileMap = () => null; export const versionOf = () => '';",
  'src/view/map/mapBundle.ts': 'export const MapReading = null;',
  'src/layout/map/index.ts': '',
  'src/view/dialogs/QrCode.tsx': 'export const QrCode = null;',
  'src/view/dialogs/ShareDialog.tsx': 'export const ShareDialog = () => null;',
  'src/embed/lazy.ts': 'export const loadSnippetBuilder = null;',
};

/** The texts of all assets, by the names of their files. `style` is the sheet of the library. */
async function buildInlineAssets(
  root: string,
  style: string,
): Promise<ReadonlyMap<string, string>> {
  const source = (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');
  const table = await source('src/i18n/languageTable.ts');
  const rows = [...table.matchAll(/^ {2}'?([\w-]+)'?: \{\n {4}name: (.*),\n {4}checked: (\w+),/gm)];
  const assets = new Map<string, string>();
  const add = (name: string, asset: object): void => {
    assets.set(`${name}.json`, JSON.stringify(asset));
  };
  add('style', packed(style));
  add('plain', plain(await source(`${SINGLE}/plain.css`)));
  add('loader', plain(await bundleScript(root, path.join(root, SINGLE, 'loader.ts'))));
  add('app', packed(await bundleScript(root, path.join(root, SINGLE, 'page.ts'))));
  for (const [, code = '', name = '', checked = ''] of rows) {
    const folder = `/src/i18n/languages/${code}`;
    const entry = `import { catalogue } from '${folder}/catalogue.ts';
import { exportWords } from '${folder}/exportWords.ts';
globalThis.kroniekWords = { ...globalThis.kroniekWords, '${code}': {
  name: ${name}, checked: ${checked}, catalogue, exportWords } };`;
    // One after the other: each takes little, and all at once take the machine.
    add(`words-${code}`, packed(await bundleScript(root, entry)));
  }
  return assets;
}

/** Emits the assets into a folder of the bundle. */
export function inlineAssetsPlugin(options: {
  readonly folder: string;
  readonly style: () => string;
}): Plugin {
  let root = '';
  return {
    name: 'kroniek-inline-assets',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      for (const [name, source] of await buildInlineAssets(root, options.style())) {
        this.emitFile({ type: 'asset', fileName: options.folder + name, source });
      }
    },
  };
}

function plain(text: string): object {
  return { text, hash: hashOf(text) };
}

function packed(text: string): object {
  return { packed: gzipSync(text, { level: 9 }).toString('base64'), hash: hashOf(text) };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const ENTRY = 'virtual:inline-entry';

/** Bundles a module, or the text of one, to a classic script. */
async function bundleScript(root: string, entry: string): Promise<string> {
  const isFile = entry.endsWith('.ts');
  const bundle = await build({
    configFile: false,
    root,
    mode: 'production',
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'document.baseURI' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [partsPlugin(isFile ? '' : entry)],
    build: {
      write: false,
      target: supportedBrowsers,
      modulePreload: false,
      rolldownOptions: {
        input: isFile ? entry : ENTRY,
        output: { format: 'iife', codeSplitting: false, name: 'kroniekOne' },
      },
    },
  });
  const chunks = 'output' in bundle ? bundle.output.filter(({ type }) => type === 'chunk') : [];
  const [chunk, more] = chunks;
  if (chunk?.type !== 'chunk' || more) throw new Error(`${entry} is not one script`);
  return chunk.code;
}

/** Leaves out what {@link WITHOUT} names, and gives the text of the entry. */
function partsPlugin(entry: string): Plugin {
  return {
    name: 'kroniek-inline-parts',
    enforce: 'pre',
    resolveId(id) {
      if (id === ENTRY) return `\0${ENTRY}`;
      return id.endsWith('?worker&url') ? '\0no-worker' : null;
    },
    load(id) {
      if (id === `\0${ENTRY}`) return entry;
      // A file on a disk may start no worker.
      if (id === '\0no-worker') return `export default '';`;
      const [, code] = Object.entries(WITHOUT).find(([name]) => id.endsWith(name)) ?? [];
      return code ?? null;
    },
    transform: {
      filter: { id: /date-fns\/locale\/[\w-]+(?:\/_lib\/localize)?\.js$/ },
      handler: keepNames,
    },
  };
}
