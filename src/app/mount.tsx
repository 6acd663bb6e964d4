import { diagnoseBy, lazyExport } from '../base';
import { loadTiledLayout } from '../layout';
import { createTranslate, loadLocale, type Locale, type OwnDates, type Translate } from '../i18n';
import { createIslands, type Islands } from './islands';
import { diagnose } from './loading/diagnose';
import { loadTimeline } from './loadTimeline';
import { tidyAddress } from '../url';
import { loadStageBundle } from '../view';
import { startLive, stopHidingPage, type LiveOptions } from './startLive';

const loadCreateLoadError = lazyExport(
  () => import('./features/createLoadError'),
  'createLoadError',
);

export type MountOptions = LiveOptions & {
  /** Resolves once the whole document is parsed. The app loads language and data before. */
  readonly documentReady: Promise<void>;
};

/**
 * Makes the prerendered page in `element` live. The prerendered content stays until its live
 * counterpart replaces it. If the dataset cannot be loaded, it stays below a message that says why.
 * Returns `unmount`.
 */
export function mount(element: HTMLElement, options: MountOptions): () => void {
  diagnoseBy(diagnose);
  const locale: Locale = element.lang || 'en';
  // The message of a failed load has no instance around it.
  const errorIslands = createIslands(element, (child) => child);
  let stop = (): void => {};
  let isStopped = false;

  const start = async (): Promise<void> => {
    const [language, data, query] = await loadPage(element, locale, options);
    if (isStopped) return;
    if (language.status === 'rejected') return reportFailure(element);
    const t = createTranslate(locale);
    try {
      if (data.status === 'rejected') throw data.reason;
      const createTiledLayout = await loadTiledLayout(data.value.dated);
      // The live page shows its notices in the same container.
      errorIslands.unmount();
      const search = query.status === 'fulfilled' ? query.value : location.search;
      stop = startLive(element, data.value, { ...options, locale, t, createTiledLayout, search });
    } catch (problem) {
      reportError(problem);
      stopHidingPage();
      await showLoadError(element, errorIslands, options.urls.core, t, retry);
    }
  };
  const retry = (): void => {
    element.dataset['state'] = 'loading';
    void errorIslands.draw('notices', null);
    void start();
  };
  void start();
  return () => {
    isStopped = true;
    stop();
    errorIslands.unmount();
  };
}

/**
 * Loads the language and the timeline side by side, and waits until the document is parsed. Gives
 * also the query to read.
 */
async function loadPage(
  element: HTMLElement,
  locale: Locale,
  { urls, documentReady }: MountOptions,
) {
  const { words, dates } = element.dataset;
  // The drawing needs it at once. What fails here is loaded again there.
  loadStageBundle().catch(() => {});
  const loaded = await Promise.allSettled([
    loadLocale(locale, words, dates === undefined ? null : (JSON.parse(dates) as OwnDates)),
    loadTimeline(urls),
    tidyAddress(window),
  ]);
  await documentReady;
  return loaded;
}

/** Says why the timeline could not be loaded, with a button that tries again. */
async function showLoadError(
  element: HTMLElement,
  errorIslands: Islands,
  coreUrl: string,
  t: Translate,
  retry: () => void,
): Promise<void> {
  try {
    const createLoadError = await loadCreateLoadError();
    void errorIslands.draw('notices', await createLoadError(coreUrl, t, retry));
    element.dataset['state'] = 'error';
  } catch {
    reportFailure(element);
  }
}

/**
 * Leaves the message to boot.ts, which has prerendered words. Without a language the app has none.
 */
function reportFailure(element: HTMLElement): void {
  element.dispatchEvent(new Event('kroniek:failed', { bubbles: true }));
}
