/** The files of the site that the bundle itself does not hold. */
import type { Rolldown } from 'vite';

import { classicScriptIn } from './classicScript.ts';
import type { Edition } from './editions';
import type { Cards } from './images/siteImages';
import type { Pages } from './loadPages.ts';

/** References to the emitted files, by which their hashed names are known once they are set. */
export type SiteAssets = {
  readonly style: string;
  /** As the editions go. */
  readonly data: readonly {
    readonly core: string;
    /** A reference, or where they are many the address that they share, from the base. */
    readonly details: string | { readonly pattern: string };
    readonly history: string;
    readonly facets: string;
    readonly texts: string | null;
  }[];
};

export type SiteOptions = {
  readonly pages: Pages;
  readonly editions: readonly Edition[];
  readonly assets: SiteAssets;
  readonly cards: Cards;
  readonly base: string;
  readonly home: string;
  /** `https://host/path/` where the site will stand, if that is known. */
  readonly address: string | null;
};

/** Turns index.html of a bundle, which is the template, into the pages of every language. */
export function emitSite(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle,
  { pages, editions, assets, cards, base, home, address }: SiteOptions,
): void {
  const index = bundle['index.html'];
  if (index?.type !== 'asset') throw new Error('the bundle has no index.html');
  const { imported, ...template } = bundled(String(index.source));
  const addressOf = (reference: string): string => base + context.getFileName(reference);
  const files = new Map(
    editions.map((edition, i) => {
      const data = assets.data[i];
      if (!data) throw new Error(`no data was emitted in ${edition.locale}`);
      const { core, details, history, facets, texts } = data;
      return [
        edition,
        {
          core: addressOf(core),
          details: typeof details === 'string' ? addressOf(details) : base + details.pattern,
          history: addressOf(history),
          facets: addressOf(facets),
          texts: texts === null ? undefined : addressOf(texts),
          code: [
            ...imported,
            ...pages.lateSourcesOf(edition).map((source) => base + chunkOf(source, bundle)),
          ],
        },
      ];
    }),
  );
  const site = {
    editions,
    filesOf: (edition: Edition) => {
      const found = files.get(edition);
      if (!found) throw new Error(`no files of ${edition.locale}`);
      return found;
    },
    ...template,
    base,
    home,
    address,
    isPolicyKept: true,
    boot: base + classicScriptIn(bundle, 'boot'),
    embedBoot: base + classicScriptIn(bundle, 'embed-boot'),
    embedSheet: base + sheetIn(bundle, 'embed'),
    notFound: base + classicScriptIn(bundle, 'not-found'),
    plainStyle: addressOf(assets.style),
    cards,
  };
  // The template itself is no page.
  delete bundle['index.html'];
  for (const { path, text } of pages.siteFiles(site)) {
    const source = text();
    const [forbidden] = path.endsWith('.html') ? pages.forbiddenIn(source) : [];
    if (forbidden !== undefined) {
      throw new Error(`${path} holds what its own content policy forbids: ${forbidden}`);
    }
    context.emitFile({ type: 'asset', fileName: path, source });
  }
}

/**
 * The template without its scripts, which src/app/boot.ts asks for in its own time. The last one is
 * the app. The others are modules that it imports.
 */
function bundled(html: string) {
  const scripts = [...html.matchAll(/ *<script type="module"[^>]* src="([^"]+)"><\/script>\n?/g)];
  const app = scripts.at(-1)?.[1];
  const [, sheet] = /<link rel="stylesheet"[^>]* href="([^"]+)">/.exec(html) ?? [];
  if (app === undefined || sheet === undefined) {
    throw new Error('the bundled index.html has no script or no style sheet');
  }
  const template = scripts.reduce((rest, [script]) => rest.replace(script, ''), html);
  return { template, app, sheet, imported: scripts.slice(0, -1).map(([, src = '']) => src) };
}

/** A style sheet that is an entry of its own. */
function sheetIn(bundle: Rolldown.OutputBundle, name: string): string {
  const sheet = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes(`${name}.css`),
  );
  if (!sheet) throw new Error(`the bundle has no style sheet named ${name}`);
  return sheet.fileName;
}

/** The chunk that a module of ours begins. */
function chunkOf(source: string, bundle: Rolldown.OutputBundle): string {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/${source}`),
  );
  if (!chunk) throw new Error(`the bundle has no chunk of ${source}`);
  return chunk.fileName;
}
