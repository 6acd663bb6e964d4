import { lazyExport } from '../../base';
import { mount, type MountOptions } from '../mount';

const loadStartEmbed = lazyExport(() => import('../features/startEmbed'), 'startEmbed');

const documentReady =
  document.readyState === 'loading'
    ? new Promise<void>((resolve) => {
        document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
      })
    : Promise.resolve();

/** Mounts the page's timeline. Returns false if the page has none yet. */
function start(): boolean {
  const element = document.querySelector<HTMLElement>('[data-kroniek]');
  const { coreSrc, detailsSrc, historySrc, facetsSrc, textsSrc } = element?.dataset ?? {};
  if (!element || !coreSrc || !detailsSrc || !historySrc || !facetsSrc) return false;
  const options: MountOptions = {
    urls: {
      core: coreSrc,
      details: detailsSrc,
      history: historySrc,
      facets: facetsSrc,
      texts: textsSrc,
    },
    base: siteFolder(),
    home: element.dataset['home'],
    now: Date.now(),
    documentReady,
  };
  if (element.classList.contains('embed')) void mountEmbed(element, options);
  else mount(element, options);
  return true;
}

/** The folder of the site. Bundled code is in a folder of it, the same code at every address. */
function siteFolder(): string {
  const { DEV, BASE_URL } = import.meta.env;
  return DEV ? BASE_URL : new URL(/* @vite-ignore */ '..', import.meta.url).pathname;
}

/** Mounts an embed. Only embeds load the embed's code. */
async function mountEmbed(root: HTMLElement, options: MountOptions): Promise<void> {
  try {
    const startEmbed = await loadStartEmbed();
    mount(root, { ...options, startEmbed });
  } catch (problem) {
    reportError(problem);
    root.dispatchEvent(new Event('kroniek:failed', { bubbles: true }));
  }
}

// The code may run before the page is parsed. A microtask keeps this module off the stack of later
// requests: developer tools would read the whole module again for the stack of each request.
queueMicrotask(() => {
  if (!start()) void documentReady.then(start);
});
