/** The addresses that pages need: of bundled files, and of the dataset's files in the bundle. */
import type { Rolldown } from 'vite';

import { makeClassicScript } from './classicScript.ts';
import type { Cards } from '../images/siteImages';
import type { CompiledEdition, SitePlan } from '../threads/siteTasks';
import { contentHash } from '../threads/fileCache.ts';

type PlanOptions = {
  readonly editions: readonly CompiledEdition[];
  readonly cards: Cards;
  /** The text of the plain pages' style sheet. */
  readonly plainStyle: string;
  readonly assetsDir: string;
  readonly base: string;
  readonly home: string;
  /** The site's absolute URL, `https://host/path/`, or null if it is not known. */
  readonly address: string | null;
};

/** Emits the dataset's files, and removes the template index.html from the bundle. */
export function planSite(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle,
  { editions, cards, plainStyle, assetsDir, base, home, address }: PlanOptions,
): SitePlan {
  const index = bundle['index.html'];
  if (index?.type !== 'asset') throw new Error('the bundle has no index.html');
  const { imported, ...template } = parseBundledIndex(String(index.source));
  const emit = (name: string, source: string): string =>
    base + context.getFileName(context.emitFile({ type: 'asset', name, source }));
  /** Emits files with a common hash, so that a page has one address with `*` for all of them. */
  const emitMany = (name: string, sources: readonly string[]): string => {
    const folder = `${assetsDir}/${name}-${contentHash(...sources).slice(0, 8)}`;
    sources.forEach((source, k) => {
      context.emitFile({ type: 'asset', fileName: `${folder}/${k}.json`, source });
    });
    return `${base}${folder}/*.json`;
  };
  const files = editions.map(({ locale, data, lazySources }) => {
    const { core, details, history, facets, texts } = data;
    const [only = '', ...more] = details;
    return {
      core: emit(`core-${locale}.json`, core),
      details:
        more.length === 0
          ? emit(`details-${locale}.json`, only)
          : emitMany(`details-${locale}`, details),
      history: emit(`history-${locale}.json`, history),
      facets: emit(`facets-${locale}.json`, facets),
      texts: texts === null ? undefined : emit(`texts-${locale}.json`, texts),
      lazyModules: [
        ...imported,
        ...lazySources.map((source) => base + chunkFileOf(source, bundle)),
      ],
    };
  });
  const plan = {
    files,
    ...template,
    base,
    home,
    address,
    isPolicyEnforced: true,
    boot: base + makeClassicScript(bundle, 'boot'),
    embedBoot: base + makeClassicScript(bundle, 'embed-boot'),
    embedSheet: base + sheetIn(bundle, 'embed'),
    notFoundScript: base + makeClassicScript(bundle, 'not-found'),
    plainStyle: emit('plain.css', plainStyle),
    cards,
  };
  // The template is not a page.
  delete bundle['index.html'];
  return plan;
}

/**
 * Takes the scripts out of the template, because src/app/entries/boot.ts loads the app later. The
 * last script is the app. The others are modules that it imports.
 */
function parseBundledIndex(html: string) {
  const scripts = [...html.matchAll(/ *<script type="module"[^>]* src="([^"]+)"><\/script>\n?/g)];
  const app = scripts.at(-1)?.[1];
  const [, sheet] = /<link rel="stylesheet"[^>]* href="([^"]+)">/.exec(html) ?? [];
  if (app === undefined || sheet === undefined) {
    throw new Error('the bundled index.html has no script or no style sheet');
  }
  const template = scripts.reduce((rest, [script]) => rest.replace(script, ''), html);
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

/** The file name of the chunk whose first module is `source`. */
function chunkFileOf(source: string, bundle: Rolldown.OutputBundle): string {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/${source}`),
  );
  if (!chunk) throw new Error(`the bundle has no chunk of ${source}`);
  return chunk.fileName;
}
