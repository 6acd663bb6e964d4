import { useLayoutEffect, type ReactNode } from 'react';

import { loadTiledLayout, type LayoutOptions } from '../layout';
import { createTranslate, isLocale, loadLocale, type Locale, type Translate } from '../i18n';
import type { Timeline } from '../model';
import { createTimelineStore } from '../store';
import { resolvePath, readAddress, syncUrl } from '../url';
import {
  boxSizeOf,
  ErrorBoundary,
  InstanceProvider,
  LazyBoundary,
  Notices,
  hydratedIslands,
  Stage,
} from '../view';
import { createInstance } from './createInstance';
import { followLinks } from './sync/followLinks';
import { followTheme } from './sync/followTheme';
import { followTitle } from './sync/followTitle';
import { startLazyFeatures, type FeatureContext } from './features/lazyFeatures';
import { startList, type ListFeature } from './features/startList';
import { loadTimeline, type DataUrls } from './loadTimeline';
import { createMeasureText } from './measureText';
import { createIslands, type Islands } from './islands';

export type MountOptions = {
  readonly urls: DataUrls;
  /** The folder of the site, with a slash at both ends; pages stand in a folder a language. */
  readonly base: string;
  /** The folder of the pages that links lead to, where it is another one: a pinned copy's. */
  readonly home?: string | undefined;
  /** The moment "now", epoch ms. */
  readonly now: number;
  /** Kept once all of the page stands; what takes time is asked for before. */
  readonly documentReady: Promise<void>;
  /** In another site's page: what takes the place of a page's list, and speaks with the host. */
  readonly startEmbed?: ((context: Omit<FeatureContext, 'list'>) => ListFeature) | undefined;
};

/** What comes along with the data. */
type LoadedCode = {
  readonly t: Translate;
  readonly pack: LayoutOptions['createTiledLayout'];
};

/**
 * Brings the prerendered page in `element` to life. What is prerendered stays until its live twin
 * replaces it; where the dataset cannot be had it stays altogether, under a sentence that says why.
 * Returns `unmount`.
 */
export function mount(element: HTMLElement, options: MountOptions): () => void {
  const { startEmbed } = options;
  const locale: Locale = isLocale(element.lang) ? element.lang : 'en';
  /** Notices of a page that failed have no instance. */
  const errorIslands = createIslands(element, (child) => child);
  let stop = (): void => {};
  let isStopped = false;

  const load = async () => {
    const [language, data] = await Promise.allSettled([
      loadLocale(locale),
      loadTimeline(options.urls),
    ]);
    await options.documentReady;
    return [language, data] as const;
  };
  const start = async (loading: ReturnType<typeof load>): Promise<void> => {
    const [language, data] = await loading;
    if (isStopped) return;
    // Without its words the app is as good as not there: boot.ts says so in prerendered ones.
    const giveUp = (): void => {
      element.dispatchEvent(new Event('kroniek:failed', { bubbles: true }));
    };
    if (language.status === 'rejected') return giveUp();
    const t = createTranslate(locale);
    try {
      if (data.status === 'rejected') throw data.reason;
      const pack = await loadTiledLayout(data.value.dated);
      stop = startLive(data.value, { t, pack });
    } catch (problem) {
      reportError(problem);
      document.documentElement.classList.remove('asks-other', 'asks-known');
      try {
        const { createLoadError } = await import('./features/createLoadError');
        void errorIslands.draw(
          'notices',
          await createLoadError(options.urls.core, t, () => retry()),
        );
        element.dataset['state'] = 'error';
      } catch {
        giveUp();
      }
    }
  };

  const startLive = (timeline: Timeline, { t, pack }: LoadedCode): (() => void) => {
    const { base, home = base } = options;
    const readState = (search: string, exact?: unknown): ReturnType<typeof readAddress> => {
      const { query } = resolvePath({ pathname: location.pathname, search }, base, timeline);
      return readAddress(query, timeline, exact);
    };
    // What is hydrated is what was prerendered: what the path says. The query has its say after.
    const prerendered = readState('');
    const store = createTimelineStore(timeline, prerendered);
    const instance = createInstance(timeline, {
      store,
      t,
      locale,
      base: home,
      measure: createMeasureText(element),
      now: options.now,
      pack,
      isEmbedded: startEmbed !== undefined,
    });
    // The parts come one by one; what is shown is what was asked for once all of them have.
    let pendingCount = Object.keys(hydratedIslands).length + 3;
    // Outside the boundary: a part that fails is as ready as it will be.
    const wrap = (child: ReactNode, onReady?: () => void): ReactNode => (
      <InstanceProvider instance={instance}>
        <OnMounted onReady={onReady}>
          <ErrorBoundary t={t}>{child}</ErrorBoundary>
        </OnMounted>
      </InstanceProvider>
    );
    const islands: Islands = createIslands(element, wrap);

    for (const [name, Island] of Object.entries(hydratedIslands)) {
      void islands.hydrate(name, <Island />).then(islandReady);
    }
    store.getState().actions.restore(readState(location.search, history.state));
    if (store.getState().selected !== prerendered.selected)
      clearOpenedEvent(islands.containerOf('opened'));
    const historyUrl = options.urls.history;
    const context = { instance, store, timeline, historyUrl, islands, wrap };
    const plotRect = boxSizeOf(islands.containerOf('stage').querySelector('.plot'));
    void islands.draw('stage', <Stage initialSize={plotRect} />).then(islandReady);
    // Shown in the container of an earlier failure.
    errorIslands.unmount();
    const notices = (
      <LazyBoundary t={t}>
        <Notices />
      </LazyBoundary>
    );
    void islands.draw('notices', notices);

    const showBounds = (): void => {
      const { view } = store.getState();
      element.dataset['from'] = new Date(view.start).toISOString();
      element.dataset['to'] = new Date(view.end).toISOString();
    };
    function islandReady(): void {
      pendingCount -= 1;
      if (pendingCount === 0) ready();
    }
    function ready(): void {
      showBounds();
      document.documentElement.classList.remove('asks-other', 'asks-known');
      element.dataset['live'] = '';
      element.dataset['state'] = 'ready';
      element.dispatchEvent(new Event('kroniek:ready', { bubbles: true }));
    }
    const unsubscribe = store.subscribe(showBounds);
    const stopLinks = followLinks(element, instance);
    const stopTheme = followTheme(element, store);
    const list = (startEmbed ?? startList)(context);
    void list.settled.then(islandReady);
    const lazyFeatures = startLazyFeatures(element, { ...context, list });
    void lazyFeatures.settled.then(islandReady);
    const stopUrl = syncUrl(store, window, base);
    const stopTitle = startEmbed ? () => {} : followTitle(store);
    return () => {
      stopTitle();
      stopUrl();
      lazyFeatures.stop();
      list.stop();
      stopLinks();
      stopTheme();
      unsubscribe();
      islands.unmount();
    };
  };

  const retry = (): void => {
    element.dataset['state'] = 'loading';
    void errorIslands.draw('notices', null);
    void start(load());
  };
  void start(load());
  return () => {
    isStopped = true;
    stop();
    errorIslands.unmount();
  };
}

/** Takes away the event that the page was written with, where the address asks for another or none. */
function clearOpenedEvent(container: HTMLElement): void {
  container.replaceChildren();
  container.closest('.aside')?.classList.remove('has-event');
}

/** Tells when its children stand in the document for the first time. */
function OnMounted({
  onReady,
  children,
}: {
  readonly onReady: (() => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  useLayoutEffect(() => onReady?.(), [onReady]);
  return children;
}
