import type { Locale, Translate } from '../i18n';
import type { LayoutOptions } from '../layout';
import type { Timeline } from '../model';
import { createTimelineStore, type TimelineStore } from '../store';
import { resolvePath, readAddress, syncUrl } from '../url';
import { loadStageBundle, type Instance } from '../view';
import { createInstance } from './createInstance';
import { startLazyFeatures, type FeatureContext } from './features/lazyFeatures';
import { startList, type ListFeature } from './features/startList';
import { createIslands, type Islands } from './islands';
import { createWrap, drawNotices, drawStage, hydrateIslands, showViewBounds } from './liveIslands';
import { beforeReload } from './loading/diagnose';
import { createFailureNotice, type FailureNotice } from './loading/failureNotice';
import type { DataUrls } from './loadTimeline';
import { createMeasureText } from './measureText';
import { followLinks } from './sync/followLinks';
import { followTheme } from './sync/followTheme';
import { followTitle } from './sync/followTitle';

export type LiveOptions = {
  readonly urls: DataUrls;
  /** The folder of the site, with a slash at both ends. Each language has a folder in it. */
  readonly base: string;
  /**
   * The folder that links lead to, if it is not `base`: a pinned copy links to the current site.
   */
  readonly home?: string | undefined;
  /** The moment "now", epoch ms. */
  readonly now: number;
  /** In an embed: starts its list and its messages to the host page, in place of `startList`. */
  readonly startEmbed?: ((context: Omit<FeatureContext, 'list'>) => ListFeature) | undefined;
};

type LoadedOptions = LiveOptions & {
  readonly locale: Locale;
  readonly t: Translate;
  readonly createTiledLayout: LayoutOptions['createTiledLayout'];
  /** The query to read: the page's own, as the app writes it. */
  readonly search: string;
};

/** Makes the page of a loaded timeline live. Returns `stop`. */
export function startLive(
  element: HTMLElement,
  timeline: Timeline,
  options: LoadedOptions,
): () => void {
  const { base, t, urls, search, startEmbed } = options;
  const failureNotice = createFailureNotice(element, t);
  const instance = createLiveInstance(element, timeline, options, failureNotice);
  const { store } = instance;
  const wrap = createWrap(instance, t);
  const islands = createIslands(element, wrap);
  const hydrated = hydrateIslands(islands);
  applyQuery(store, islands, search, base);
  const drawn = drawStage(islands, store, startEmbed ? null : 'prerendered');
  drawNotices(islands, t);

  const stopBounds = store.subscribe(() => showViewBounds(element, store));
  const stopLinks = followLinks(element, instance);
  const stopTheme = followTheme(element, store);
  const shared = { instance, store, timeline, islands, wrap, failureNotice };
  const context = { ...shared, history: urls.history, ownsPage: true };
  const list = (startEmbed ?? startList)(context);
  const lazyFeatures = startLazyFeatures(element, { ...context, list });
  const stopUrl = syncUrl(store, window, base);
  beforeReload(() => {
    // The address does not hold the story.
    if (store.getState().story) return false;
    stopUrl();
    lazyFeatures.prepareReload();
    return true;
  });
  // The title of an embed's document is never shown.
  const stopTitle = startEmbed ? () => {} : followTitle(store);

  // Gestures come with the bundle of the stage. Without it, the page can still be read.
  const stageReady = loadStageBundle().catch(() => {});
  void showWhenSettled(element, store, [
    ...hydrated,
    drawn,
    stageReady,
    list.settled,
    lazyFeatures.settled,
  ]);
  return () => {
    stopTitle();
    stopUrl();
    lazyFeatures.stop();
    list.stop();
    stopLinks();
    stopTheme();
    stopBounds();
    failureNotice.stop();
    islands.unmount();
  };
}

/** Shows the page again that boot.ts hid because the address asks for another view. */
export function stopHidingPage(): void {
  document.documentElement.classList.remove('asks-other', 'asks-known');
}

/** Reads the state that the page's path and `search` mean. `exact` is the history's exact state. */
function readState(search: string, base: string, timeline: Timeline, exact?: unknown) {
  const { query } = resolvePath({ pathname: location.pathname, search }, base, timeline);
  return readAddress(query, timeline, exact);
}

/**
 * Creates the instance with the state that the page was prerendered in: the path's, without query.
 */
function createLiveInstance(
  element: HTMLElement,
  timeline: Timeline,
  { base, home = base, startEmbed, ...options }: LoadedOptions,
  failureNotice: FailureNotice,
): Instance {
  return createInstance(timeline, {
    ...options,
    store: createTimelineStore(timeline, readState('', base, timeline)),
    base: home,
    measure: createMeasureText(element),
    isEmbedded: startEmbed !== undefined,
    reportFailure: (problem) => failureNotice.show(problem),
  });
}

/** Applies the query and the history's exact state, which the prerendered page does not have. */
function applyQuery(store: TimelineStore, islands: Islands, search: string, base: string): void {
  const { actions, selected, timeline } = store.getState();
  actions.restore(readState(search, base, timeline, history.state));
  if (store.getState().selected !== selected) clearOpenedEvent(islands.containerOf('opened'));
}

/** Removes the prerendered opened event. */
function clearOpenedEvent(container: HTMLElement): void {
  container.replaceChildren();
  container.closest('.aside')?.classList.remove('has-event');
}

/** Shows the page and says that it is live, once everything that the address asks for is drawn. */
async function showWhenSettled(
  element: HTMLElement,
  store: TimelineStore,
  pending: readonly Promise<unknown>[],
): Promise<void> {
  await Promise.all(pending);
  showViewBounds(element, store);
  stopHidingPage();
  element.dataset['live'] = '';
  element.dataset['state'] = 'ready';
  element.dispatchEvent(new Event('kroniek:ready', { bubbles: true }));
}
