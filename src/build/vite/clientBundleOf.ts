/** Finds the files that pages need in Vite's bundle. */
import path from 'node:path';
import type { Rolldown } from 'vite';

import { makeClassicScript } from './classicScript.ts';
import type { ClientBundle } from '../bundle/clientBundle';

type BundleOptions = {
  readonly root: string;
  /** The text of the plain pages' style sheet. */
  readonly plainStyle: string;
  readonly assetsDir: string;
};

/** Emits the plain pages' style sheet, and removes the template index.html from the bundle. */
export function clientBundleOf(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle,
  { root, plainStyle, assetsDir }: BundleOptions,
): ClientBundle {
  const index = bundle['index.html'];
  if (index?.type !== 'asset') throw new Error('the bundle has no index.html');
  const lazyChunks = Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' && file.facadeModuleId != null
      ? [[path.relative(root, file.facadeModuleId).replaceAll('\\', '/'), file.fileName] as const]
      : [],
  );
  const client = {
    ...parseBundledIndex(String(index.source)),
    boot: makeClassicScript(bundle, 'boot'),
    embedBoot: makeClassicScript(bundle, 'embed-boot'),
    embedSheet: sheetIn(bundle, 'embed'),
    mediaSheet: sheetIn(bundle, 'media'),
    notFoundScript: makeClassicScript(bundle, 'not-found'),
    plainStyle: context.getFileName(
      context.emitFile({ type: 'asset', name: 'plain.css', source: plainStyle }),
    ),
    lazyChunks: Object.fromEntries(lazyChunks.filter(([source]) => source.startsWith('src/'))),
    assetsDir,
  };
  // The template is not a page.
  delete bundle['index.html'];
  return client;
}

/**
 * Takes the scripts out of the template, because src/app/entries/boot.ts loads the app later. The
 * last script is the app. The others are modules that it imports. The bundle is relative to its
 * folder, so all paths start with `./`.
 */
function parseBundledIndex(html: string) {
  const scripts = [
    ...html.matchAll(/ *<script type="module"[^>]* src="\.\/([^"]+)"><\/script>\n?/g),
  ];
  const app = scripts.at(-1)?.[1];
  const [, sheet] = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/.exec(html) ?? [];
  if (app === undefined || sheet === undefined) {
    throw new Error('the bundled index.html has no script or no style sheet');
  }
  const template = scripts
    .reduce((rest, [script]) => rest.replace(script, ''), html)
    .replace(`./${sheet}`, sheet);
  return { template, app, sheet, imported: scripts.slice(0, -1).map(([, src = '']) => src) };
}

/** The file name of a style sheet that is an entry. */
function sheetIn(bundle: Rolldown.OutputBundle, name: string): string {
  const sheet = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes(`${name}.css`),
  );
  if (!sheet) throw new Error(`the bundle has no style sheet named ${name}`);
  return sheet.fileName;
}
