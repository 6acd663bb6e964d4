import { useLayoutEffect, type ReactNode } from 'react';

import { loadBigLayout, type LayoutOptions } from '../layout';
import { createTranslate, isLocale, loadLocale, type Locale, type Translate } from '../i18n';
import type { Timeline } from '../model';
import { createTimelineStore } from '../store';
import { placeOf, readAddress, syncUrl } from '../url';
import { boxOf, Guard, InstanceProvider, Late, Notices, pageParts, Stage } from '../view';
import { createInstance } from './createInstance';
import { followLinks } from './sync/followLinks';
import { followTheme } from './sync/followTheme';
import { followTitle } from './sync/followTitle';
import { followLate, type LateContext } from './features/late';
import { startList, type ListPart } from './features/list';
import { loadTimeline, type DataUrls } from './loadTimeline';
import { createMeasureText } from './measureText';
import { createParts, type Parts } from './parts';

export type MountOptions = {
  readonly urls: DataUrls;
  /** The folder of the site, with a slash at both ends; pages stand in a folder a language. */
  readonly base: string;
  /** The folder of the pages that links lead to, where it is another one: a pinned copy's. */
  readonly home?: string | undefined;
  /** The moment "now", epoch ms. */
  readonly now: number;
  /** Kept once all of the page stands; what takes time is asked for before. */
  readonly parsed: Promise<void>;
  /** In another site's page: what takes the place of a page's list, and speaks with the host. */
  readonly guest?: ((context: Omit<LateContext, 'list'>) => ListPart) | undefined;
};

/** What comes along with the data. */
type Code = {
  readonly t: Translate;
  readonly pack: LayoutOptions['pack'];
};

/**
 * Brings the prerendered page in `element` to life. What is prerendered stays until its live twin
 * replaces it; where the dataset cannot be had it stays altogether, under a sentence that says why.
 * Returns `unmount`.
 */
export function mount(element: HTMLElement, options: MountOptions): () => void {
  const { guest } = options;
  const locale: Locale = isLocale(element.lang) ? element.lang : 'en';
  /** Notices of a page that failed have no instance. */
  const plain = createParts(element, (child) => child);
  let stop = (): void => {};
  let isStopped = false;

  const ask = async () => {
    const [language, data] = await Promise.allSettled([
      loadLocale(locale),
      loadTimeline(options.urls),
    ]);
    await options.parsed;
    return [language, data] as const;
  };
  const start = async (asked: ReturnType<typeof ask>): Promise<void> => {
    const [language, data] = await asked;
    if (isStopped) return;
    // Without its words the app is as good as not there: boot.ts says so in prerendered ones.
    const giveUp = (): void => {
      element.dispatchEvent(new Event('kroniek:failed', { bubbles: true }));
    };
    if (language.status === 'rejected') return giveUp();
    const t = createTranslate(locale);
    try {
      if (data.status === 'rejected') throw data.reason;
      const pack = await loadBigLayout(data.value.dated);
      stop = live(data.value, { t, pack });
    } catch (problem) {
      reportError(problem);
      document.documentElement.classList.remove('asks-other', 'asks-known');
      try {
        const { failureOf } = await import('./features/failing');
        void plain.draw('notices', await failureOf(options.urls.core, t, () => retry()));
        element.dataset['state'] = 'error';
      } catch {
        giveUp();
      }
    }
  };

  const live = (timeline: Timeline, { t, pack }: Code): (() => void) => {
    const { base, home = base } = options;
    const asked = (search: string, exact?: unknown): ReturnType<typeof readAddress> => {
      const { query } = placeOf({ pathname: location.pathname, search }, base, timeline);
      return readAddress(query, timeline, exact);
    };
    // What is hydrated is what was prerendered: what the path says. The query has its say after.
    const written = asked('');
    const store = createTimelineStore(timeline, written);
    const instance = createInstance(timeline, {
      store,
      t,
      locale,
      base: home,
      measure: createMeasureText(element),
      now: options.now,
      pack,
      isGuest: guest !== undefined,
    });
    // The parts come one by one; what is shown is what was asked for once all of them have.
    let awaited = Object.keys(pageParts).length + 3;
    // Outside the boundary: a part that fails is as ready as it will be.
    const within = (child: ReactNode, onReady?: () => void): ReactNode => (
      <InstanceProvider instance={instance}>
        <Ready onReady={onReady}>
          <Guard t={t}>{child}</Guard>
        </Ready>
      </InstanceProvider>
    );
    const parts: Parts = createParts(element, within);

    for (const [name, Part] of Object.entries(pageParts)) {
      void parts.hydrate(name, <Part />).then(partReady);
    }
    store.getState().actions.restore(asked(location.search, history.state));
    if (store.getState().selected !== written.selected) clearOpened(parts.containerOf('opened'));
    const historyUrl = options.urls.history;
    const context = { instance, store, timeline, historyUrl, parts, within };
    const at = boxOf(parts.containerOf('stage').querySelector('.plot'));
    void parts.draw('stage', <Stage at={at} />).then(partReady);
    // Shown in the container of an earlier failure.
    plain.unmount();
    const shownNotices = (
      <Late t={t}>
        <Notices />
      </Late>
    );
    void parts.draw('notices', shownNotices);

    const showBounds = (): void => {
      const { view } = store.getState();
      element.dataset['from'] = new Date(view.start).toISOString();
      element.dataset['to'] = new Date(view.end).toISOString();
    };
    function partReady(): void {
      awaited -= 1;
      if (awaited === 0) ready();
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
    const list = (guest ?? startList)(context);
    void list.settled.then(partReady);
    const late = followLate(element, { ...context, list });
    void late.settled.then(partReady);
    const stopUrl = syncUrl(store, window, base);
    const stopTitle = guest ? () => {} : followTitle(store);
    return () => {
      stopTitle();
      stopUrl();
      late.stop();
      list.stop();
      stopLinks();
      stopTheme();
      unsubscribe();
      parts.unmount();
    };
  };

  const retry = (): void => {
    element.dataset['state'] = 'loading';
    void plain.draw('notices', null);
    void start(ask());
  };
  void start(ask());
  return () => {
    isStopped = true;
    stop();
    plain.unmount();
  };
}

/** Takes away the event that the page was written with, where the address asks for another or none. */
function clearOpened(place: HTMLElement): void {
  place.replaceChildren();
  place.closest('.aside')?.classList.remove('has-event');
}

/** Tells when its children stand in the document for the first time. */
function Ready({
  onReady,
  children,
}: {
  readonly onReady: (() => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  useLayoutEffect(() => onReady?.(), [onReady]);
  return children;
}
