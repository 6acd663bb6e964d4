/** `kroniek FILE`: a site in memory, written anew each time its file is saved. */
import path from 'node:path';

import { loadDatasetLanguages } from '../../i18n';
import { planSite } from '../bundle/planSite';
import { dataFilesOf } from '../data/dataFiles';
import { readSourceTexts } from '../data/sourceTexts';
import { editionsOf, lazySourcesOf, loadMediaOf, type Edition } from '../editions';
import { buildMedia, mediaFilesOf, NO_MEDIA } from '../media/buildMedia';
import { problemPage } from '../pages/plainPages';
import { siteFiles } from '../site';
import type { FileCache } from '../threads/fileCache';
import type { ClientBundle } from '../bundle/clientBundle';
import type { Input } from './readInput';

/** The content of a path of the site; undefined if the site has no such file. */
export type LiveSite = {
  readonly status: 200 | 500;
  readonly textOf: (path: string) => string | undefined;
  /** The file on this machine that is at a path of the site, if one is. */
  readonly fileOf: (path: string) => string | undefined;
};

/** The address of the script that reloads a page after a change. */
export const RELOAD_SCRIPT = '/kroniek-live.js';
/** The address of the stream that the script follows. */
export const RELOAD_EVENTS = '/kroniek-live';

type LiveOptions = {
  readonly input: Input;
  /** The file, beside which texts of sources may lie; null for an address. */
  readonly file: string | null;
  readonly client: ClientBundle;
  /** The files of pictures, which take a while to make. */
  readonly mediaCache: FileCache;
  /** Names this state of the site. Pages reload when there is another. */
  readonly version: string;
};

/** The site of a dataset, or the page that says what is wrong with it. */
export async function createLiveSite(options: LiveOptions): Promise<LiveSite> {
  const { input, file, client, version, mediaCache } = options;
  const { dataset } = input;
  if (!dataset) return problemSite(options);
  const media = file === null ? NO_MEDIA : await buildMedia(file, input.text, mediaCache);
  const faults = media.faults.map((fault) => ({ ...fault, code: '', file: input.name }));
  if (faults.some(({ severity }) => severity === 'error')) {
    return problemSite({ ...options, input: { ...input, problems: faults } });
  }
  await loadDatasetLanguages(dataset.languages);
  const texts = file === null ? undefined : await readSourceTexts(file);
  const editions = editionsOf(dataset, texts, { sha256: input.sha256, built: media });
  await loadMediaOf(editions);
  const compiled = editions.map((edition) => ({
    locale: edition.locale,
    data: dataFilesOf(edition),
    lazySources: lazySourcesOf(edition),
    needs: edition.needs,
  }));
  const { plan, dataFiles } = planSite(client, {
    editions: compiled,
    base: '/',
    home: '/',
    address: null,
  });
  const { files: addresses, ...rest } = plan;
  const byEdition = new Map(editions.map((edition, i) => [edition, addresses[i]]));
  const filesOf = (edition: Edition) => {
    const files = byEdition.get(edition);
    if (!files) throw new Error(`no files of ${edition.locale}`);
    return files;
  };
  const pages = siteFiles({ ...rest, editions, filesOf, cards: new Map() });
  const contents = new Map<string, () => string>([
    ...pages.map((page) => [page.path, page.text] as const),
    ...dataFiles.map((data) => [data.path, () => data.text] as const),
  ]);
  const files = new Map(
    mediaFilesOf(media).map(({ fileName, cacheName }) => [fileName, mediaCache.pathOf(cacheName)]),
  );
  return {
    status: 200,
    textOf: (name) => {
      const text = contents.get(name)?.();
      return text !== undefined && path.extname(name) === '.html'
        ? withReload(text, version)
        : text;
    },
    fileOf: (name) => files.get(name),
  };
}

/** The problems are at every address, so that the reader comes back to where they were. */
function problemSite({ input, client, version }: LiveOptions): LiveSite {
  const errors = input.problems.filter(({ severity }) => severity === 'error');
  const page = problemPage(errors, {
    base: '/',
    isPolicyEnforced: true,
    style: `/${client.plainStyle}`,
    client: reloadScriptOf(version),
  });
  const textOf = (file: string) => (path.extname(file) === '.html' ? page : undefined);
  return { status: 500, textOf, fileOf: () => undefined };
}

/** Adds the script. Pages have a policy that allows scripts of the site alone. */
function withReload(html: string, version: string): string {
  const script = `<script src="${reloadScriptOf(version)}" defer></script>`;
  return html.replace('</head>', () => `${script}</head>`);
}

/** The script of a page names its version: the file may change before the script runs. */
function reloadScriptOf(version: string): string {
  return `${RELOAD_SCRIPT}?${version}`;
}

/** The code that reloads a page of a version when the stream names another. */
export function reloadCodeOf(version: string): string {
  return `const events = new EventSource('${RELOAD_EVENTS}');
events.addEventListener('message', ({ data }) => {
  if (data !== ${JSON.stringify(version)}) location.reload();
});
`;
}
