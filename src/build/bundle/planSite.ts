/** The addresses that pages need: of bundled files, and of the dataset's files. */
import type { ClientBundle } from './clientBundle';
import { contentHash } from '../threads/fileCache.ts';
import type { CompiledEdition, SitePlan } from '../threads/siteTasks';

type PlanOptions = {
  readonly editions: readonly CompiledEdition[];
  readonly base: string;
  readonly home: string;
  /** The site's absolute URL, `https://host/path/`, or null if it is not known. */
  readonly address: string | null;
};

/** A file of the compiled dataset. The path is relative to the site's folder. */
export type DataFile = { readonly path: string; readonly text: string };

export type PlannedSite = {
  readonly plan: Omit<SitePlan, 'cards'>;
  readonly dataFiles: readonly DataFile[];
};

/** Names the dataset's files by their content, and gives every file its address. */
export function planSite(
  client: ClientBundle,
  { editions, base, home, address }: PlanOptions,
): PlannedSite {
  const { template, lazyChunks, assetsDir } = client;
  const dataFiles: DataFile[] = [];
  const emit = (path: string, text: string): string => {
    dataFiles.push({ path, text });
    return base + path;
  };
  const emitOne = (name: string, text: string): string =>
    emit(`${assetsDir}/${name}-${shortHash(text)}.json`, text);
  /** Gives files a common hash, so that a page has one address with `*` for all of them. */
  const emitMany = (name: string, texts: readonly string[]): string => {
    const folder = `${assetsDir}/${name}-${shortHash(...texts)}`;
    texts.forEach((text, k) => emit(`${folder}/${k}.json`, text));
    return `${base}${folder}/*.json`;
  };
  const lazyModule = (source: string): string => {
    const chunk = lazyChunks[source];
    if (chunk === undefined) throw new Error(`the bundle has no chunk of ${source}`);
    return base + chunk;
  };
  const files = editions.map(({ locale, data, lazySources }) => {
    const { core, details, history, facets, texts, map } = data;
    // Of one name each: the app knows them without a word in the page. All languages share most.
    for (const { name, text } of map) emit(`map/${name}`, text);
    const [only = '', ...more] = details;
    return {
      core: emitOne(`core-${locale}`, core),
      details:
        more.length === 0
          ? emitOne(`details-${locale}`, only)
          : emitMany(`details-${locale}`, details),
      history: emitOne(`history-${locale}`, history),
      facets: emitOne(`facets-${locale}`, facets),
      texts: texts === null ? undefined : emitOne(`texts-${locale}`, texts),
      lazyModules: [...client.imported.map((file) => base + file), ...lazySources.map(lazyModule)],
    };
  });
  const plan = {
    files,
    template,
    base,
    home,
    address,
    isPolicyEnforced: true,
    app: base + client.app,
    // The template links the sheet from the folder of the site.
    sheet: base + client.sheet,
    boot: base + client.boot,
    embedBoot: base + client.embedBoot,
    embedSheet: base + client.embedSheet,
    mediaSheet: base + client.mediaSheet,
    notFoundScript: base + client.notFoundScript,
    plainStyle: base + client.plainStyle,
  };
  return { plan: { ...plan, template: template.replaceAll(client.sheet, plan.sheet) }, dataFiles };
}

function shortHash(...texts: readonly string[]): string {
  return contentHash(...texts).slice(0, 8);
}
