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
  }[];
};

export type SiteOptions = {
  readonly pages: Pages;
  readonly editions: readonly Edition[];
  readonly assets: SiteAssets;
  readonly cards: Cards;
  readonly base: string;
  readonly site: string | null;
};

/** Turns index.html of a bundle, which is the template, into the pages of every language. */
export function emitSite(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle,
  { pages, editions, assets, cards, base, site }: SiteOptions,
): void {
  const index = bundle['index.html'];
  if (index?.type !== 'asset') throw new Error('the bundle has no index.html');
  const { template, app, sheet } = bundled(String(index.source));
  const boot = base + classicScriptIn(bundle, 'boot');
  const addressOf = (reference: string): string => base + context.getFileName(reference);
  const write = (fileName: string, source: string): void => {
    const [forbidden] = pages.forbiddenIn(source);
    if (forbidden !== undefined) {
      throw new Error(`${fileName} holds what its own content policy forbids: ${forbidden}`);
    }
    if (fileName === 'index.html') index.source = source;
    else context.emitFile({ type: 'asset', fileName, source });
  };

  editions.forEach((edition, i) => {
    const data = assets.data[i];
    if (!data) throw new Error(`no data was emitted in ${edition.locale}`);
    const options = {
      template,
      base,
      site,
      isPolicyKept: true,
      boot,
      app,
      sheet,
      core: addressOf(data.core),
      details:
        typeof data.details === 'string' ? addressOf(data.details) : base + data.details.pattern,
      history: addressOf(data.history),
      cards,
      code: pages.lateSourcesOf(edition).map((source) => base + chunkOf(source, bundle)),
    };
    const page = (root: boolean): string => pages.editionPage(edition, editions, root, options);
    if (i === 0) write('index.html', page(true));
    write(`${edition.locale}/index.html`, page(false));
    for (const { path, html } of pages.editionListPages(edition, editions, options)) {
      write(`${edition.locale}/${path}index.html`, html());
    }
  });
  const locales = editions.map(({ locale }) => locale);
  const style = addressOf(assets.style);
  write('404.html', pages.notFoundPage(locales, { base, isPolicyKept: true, style }));
}

/** The template without its script, which src/app/boot.ts asks for in its own time. */
function bundled(html: string): { template: string; app: string; sheet: string } {
  const [script, app] = / *<script type="module"[^>]* src="([^"]+)"><\/script>\n?/.exec(html) ?? [];
  const [, sheet] = /<link rel="stylesheet"[^>]* href="([^"]+)">/.exec(html) ?? [];
  if (script === undefined || app === undefined || sheet === undefined) {
    throw new Error('the bundled index.html has no script or no style sheet');
  }
  return { template: html.replace(script, ''), app, sheet };
}

/** The chunk that a module of ours begins. */
function chunkOf(source: string, bundle: Rolldown.OutputBundle): string {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/${source}`),
  );
  if (!chunk) throw new Error(`the bundle has no chunk of ${source}`);
  return chunk.fileName;
}
