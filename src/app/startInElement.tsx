import { createTranslate, type Locale } from '../i18n';
import { loadTiledLayout } from '../layout';
import type { Timeline } from '../model';
import { createTimelineStore, type TimelineStore } from '../store';
import { loadStageBundle } from '../view';
import { createInstance } from './createInstance';
import { startEmbedList } from './features/startEmbedList';
import { startLazyFeatures } from './features/lazyFeatures';
import { createIslands } from './islands';
import { createWrap, drawNotices, drawStage, hydrateIslands, showViewBounds } from './liveIslands';
import { createFailureNotice } from './loading/failureNotice';
import { createMeasureText } from './measureText';
import { followLinks } from './sync/followLinks';

type ElementOptions = {
  readonly timeline: Timeline;
  /** Its words must be loaded. */
  readonly locale: Locale;
  /** The moment "now", epoch ms. */
  readonly now: number;
  /** The prefix of ids, which no other timeline of the page has. */
  readonly uid: string;
  /** The address of an event, for links to it. */
  readonly hrefOf: (event: string) => string;
  readonly initialState: Parameters<typeof createTimelineStore>[1];
};

export type LiveElement = {
  readonly store: TimelineStore;
  /** Resolves once the drawing is in the element. */
  readonly settled: Promise<unknown>;
  readonly stop: () => void;
};

/** The narrowest box in which time runs from left to right (px). */
const ACROSS_FROM_PX = 560;

/**
 * Shows a timeline in an element of any page, without a site around it. Like an embed it fills its
 * box, but it has no frame: the address, the history, the title and the theme of the page stay as
 * they are.
 */
export async function startInElement(
  element: HTMLElement,
  { timeline, locale, now, uid, hrefOf, initialState = {} }: ElementOptions,
): Promise<LiveElement> {
  const createTiledLayout = await loadTiledLayout(timeline.dated);
  const t = createTranslate(locale);
  buildBox(element, t('guest.list'), timeline.core);
  const failureNotice = createFailureNotice(element, t);
  const nowhere = (): string => '#';
  const instance = createInstance(timeline, {
    store: createTimelineStore(timeline, { axis: axisFor(element), ...initialState }),
    t,
    locale,
    base: '',
    measure: createMeasureText(element),
    now,
    createTiledLayout,
    isEmbedded: true,
    reportFailure: (problem) => failureNotice.show(problem),
    uid,
    hrefs: { event: hrefOf, range: nowhere, home: nowhere, base: '', currentView: nowhere },
  });
  const { store } = instance;
  const wrap = createWrap(instance, t);
  const islands = createIslands(element, wrap);
  const drawn = [...hydrateIslands(islands), drawStage(islands, store, true)];
  drawNotices(islands, t);
  const context = {
    instance,
    store,
    timeline,
    islands,
    wrap,
    failureNotice,
    historyUrl: '',
    ownsPage: false,
  };
  const makeLive = (): Promise<void> => Promise.resolve();
  const features = startLazyFeatures(element, { ...context, list: { makeLive } });
  const stops = [
    startEmbedList(context, element),
    store.subscribe(() => showViewBounds(element, store)),
    followLinks(element, instance),
    followWidth(element, store),
    features.stop,
    failureNotice.stop,
    islands.unmount,
  ];
  showViewBounds(element, store);
  const showSettled = async (): Promise<void> => {
    // Gestures come with the bundle of the stage. Without it, the timeline can still be read.
    await Promise.all([...drawn, loadStageBundle().catch(() => {}), features.settled]);
    element.dataset['live'] = '';
    element.dataset['state'] = 'ready';
  };
  return {
    store,
    settled: showSettled(),
    stop: () => {
      for (const stop of stops) stop();
      element.replaceChildren();
    },
  };
}

/** The parts of an embed, empty. */
function buildBox(
  element: HTMLElement,
  listName: string,
  { title, source, credit }: Timeline['core'],
): void {
  const part = (name: string): HTMLElement => {
    const box = document.createElement('div');
    box.dataset['part'] = name;
    return box;
  };
  const list = document.createElement('button');
  list.type = 'button';
  list.dataset['lists'] = '';
  list.setAttribute('aria-expanded', 'false');
  list.textContent = listName;
  const name = document.createElement('span');
  name.className = 'title';
  name.textContent = title;
  const foot = document.createElement('div');
  foot.className = 'attribution';
  foot.append(list, name);
  const lines = [source, credit].filter(Boolean).join(' · ');
  if (lines !== '') {
    const credits = document.createElement('p');
    credits.className = 'credits';
    credits.textContent = lines;
    foot.prepend(credits);
  }
  const names = ['bar', 'notices', 'lead', 'stage', 'opened', 'list'];
  element.replaceChildren(...names.map(part), foot);
}

function axisFor(element: HTMLElement): 'down' | 'across' {
  return element.clientWidth < ACROSS_FROM_PX ? 'down' : 'across';
}

/** The direction of time follows the width of the box, since the window says nothing of it. */
function followWidth(element: HTMLElement, store: TimelineStore): () => void {
  const observer = new ResizeObserver(() => {
    const axis = axisFor(element);
    if (element.clientWidth > 0 && store.getState().axis !== axis) {
      store.getState().actions.setAxis(axis);
    }
  });
  observer.observe(element);
  return () => observer.disconnect();
}
