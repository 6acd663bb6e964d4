import { LoadError } from '../../base';

let prepareReload = (): boolean => true;

/**
 * Sets what happens before a reload. Writes what the reader did to the address. Returns false if
 * the reader would lose something that an address cannot hold.
 */
export function beforeReload(prepare: () => boolean): void {
  prepareReload = prepare;
}

/**
 * Finds out why a file did not load. If the file is gone, the site has been deployed anew since the
 * page loaded. Reloads the page then, once, and never settles. Only what the reader does, and a
 * page that names other files, lead to a second reload: a reload must never cause the next.
 */
export async function diagnose(url: string, cause: unknown): Promise<LoadError> {
  if (!(await isMissing(url))) return new LoadError(url, { cause });
  const [navigation] = performance.getEntriesByType('navigation');
  const isReloaded = navigation && 'type' in navigation && navigation.type === 'reload';
  if (isReloaded && !(await isRenewed())) return new LoadError(url, { cause });
  const isAllowed = !isReloaded || navigator.userActivation?.hasBeenActive;
  if (!isAllowed || !canKeepState()) return new LoadError(url, { cause, isGone: true });
  location.reload();
  return new Promise(() => {});
}

/** On a stalled network, the reader learns of the failure in the end. */
const timeLimit = (): AbortSignal => AbortSignal.timeout(8000);

/** Asks past the cache, so that a damaged file does not stay there. */
async function isMissing(url: string): Promise<boolean> {
  try {
    // A chunk is named by its path from this chunk's folder, a data file by its path on the site.
    const base = url.startsWith('./') ? import.meta.url : document.baseURI;
    const { ok, status, headers } = await fetch(new URL(url, base), {
      cache: 'reload',
      signal: timeLimit(),
    });
    // Some hosts answer with a page, and with status 200.
    const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
    return status === 404 || status === 410 || (ok && isPage);
  } catch {
    return false;
  }
}

/** Whether the page now names other code than the one that runs, or other data. */
async function isRenewed(): Promise<boolean> {
  try {
    const response = await fetch(location.href, { cache: 'reload', signal: timeLimit() });
    const page = await response.text();
    const root = document.querySelector('[data-kroniek]');
    const dataFiles = [...(root?.attributes ?? [])]
      .filter(({ name }) => name.endsWith('-src'))
      .map(({ value }) => value);
    return ![new URL(import.meta.url).pathname, ...dataFiles].every((name) => page.includes(name));
  } catch {
    return false;
  }
}

/**
 * Whether a reload loses nothing. A dialog may hold what the reader has typed. A page without an
 * origin cannot write its address.
 */
function canKeepState(): boolean {
  return (
    origin !== 'null' && !document.querySelector('dialog[open], :fullscreen') && prepareReload()
  );
}
