import { createTranslate, type Locale } from '../i18n';
import { loadTiledLayout, PAGE_BREAKPOINTS } from '../layout';
import type { CompiledHistory, Timeline } from '../model';
import { createTimelineStore, type Choices, type TimelineStore } from '../store';
import { drawingHeightsOf, loadStageBundle, loadStaticIslands } from '../view';
import { createInstance } from './createInstance';
import { buildAllParts, buildEmbedParts } from './elementParts';
import { startEmbedList } from './features/startEmbedList';
import { startLazyFeatures } from './features/lazyFeatures';
import { startList } from './features/startList';
import { createIslands, type Islands } from './islands';
import { createWrap, drawNotices, drawStage, hydrateIslands, showViewBounds } from './liveIslands';
import { createFailureNotice } from './loading/failureNotice';
import { createMeasureText } from './measureText';
import { followLinks } from './sync/followLinks';
import { followTheme } from './sync/followTheme';

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
  /** What was known on earlier days. */
  readonly history: CompiledHistory;
  /** `all` shows everything that a page has, and `embed` what fits in a box of fixed height. */
  readonly parts: 'all' | 'embed';
  /** Shows the theme that the reader chose in a whole timeline; null for that of the device. */
  readonly showTheme: (theme: Choices['theme']) => void;
};

export type LiveElement = {
  readonly store: TimelineStore;
  /** Resolves once the drawing is in the element. */
  readonly settled: Promise<unknown>;
  readonly stop: () => void;
};

/** The narrowest box in which time runs from left to right (px). */
const ACROSS_FROM_PX = { all: PAGE_BREAKPOINTS.wholeDrawing, embed: 560 } as const;

/**
 * Shows a timeline in an element of any page, without a site around it. It has no frame, and the
 * address, the history, the title and the theme of the page stay as they are.
 */
export async function startInElement(
  element: HTMLElement,
  options: ElementOptions,
): Promise<LiveElement> {
  const { timeline, locale, now, uid, hrefOf, initialState = {}, history, parts } = options;
  const isWhole = parts === 'all';
  const createTiledLayout = await loadTiledLayout(timeline.dated);
  const t = createTranslate(locale);
  if (isWhole) buildAllParts(element);
  else buildEmbedParts(element, t, timeline.core);
  const acrossFromPx = ACROSS_FROM_PX[parts];
  const axis = axisFor(element, acrossFromPx);
  const failureNotice = createFailureNotice(element, t);
  const nowhere = (): string => '#';
  const instance = createInstance(timeline, {
    store: createTimelineStore(timeline, { axis, ...initialState }),
    t,
    locale,
    base: '',
    measure: createMeasureText(element),
    now,
    createTiledLayout,
    isEmbedded: !isWhole,
    reportFailure: (problem) => failureNotice.show(problem),
    uid,
    hrefs: {
      event: hrefOf,
      range: nowhere,
      home: nowhere,
      base: '',
      currentView: nowhere,
      hasNoSite: true,
    },
  });
  const { store } = instance;
  const wrap = createWrap(instance, t);
  const islands = createIslands(element, wrap);
  const drawn = [
    ...hydrateIslands(islands),
    drawStage(islands, store, isWhole ? drawingHeightsOf(instance) : null),
    ...(isWhole ? [drawStaticIslands(islands)] : []),
  ];
  drawNotices(islands, t);
  const context = {
    instance,
    store,
    timeline,
    islands,
    wrap,
    failureNotice,
    history,
    ownsPage: false,
  };
  const list = isWhole ? startList(context) : null;
  const makeLive = (): Promise<void> => Promise.resolve();
  const features = startLazyFeatures(element, { ...context, list: list ?? { makeLive } });
  const stops = [
    list ? list.stop : startEmbedList(context, element),
    ...(isWhole ? [followTheme(element, store, options.showTheme)] : []),
    store.subscribe(() => showViewBounds(element, store)),
    followLinks(element, instance),
    followWidth(element, store, acrossFromPx),
    features.stop,
    failureNotice.stop,
    islands.unmount,
  ];
  showViewBounds(element, store);
  const showSettled = async (): Promise<void> => {
    // Gestures come with the bundle of the stage. Without it, the timeline can still be read.
    await Promise.all([
      ...drawn,
      loadStageBundle().catch(() => {}),
      list?.settled,
      features.settled,
    ]);
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

/** Draws what a page has prerendered: title, chapters, undated events, legend, changes, footer. */
async function drawStaticIslands(islands: Islands): Promise<void> {
  const staticIslands = await loadStaticIslands();
  await Promise.all(
    Object.entries(staticIslands).map(([name, Island]) => islands.draw(name, <Island />)),
  );
}

type Axis = 'down' | 'across';

function axisFor(element: HTMLElement, acrossFromPx: number): Axis {
  return element.clientWidth < acrossFromPx ? 'down' : 'across';
}

/**
 * The direction of time follows the width of the box, since the window says nothing of it. The
 * reader's choice stays until the width means another direction.
 */
function followWidth(element: HTMLElement, store: TimelineStore, acrossFromPx: number): () => void {
  let meant = store.getState().axis;
  const observer = new ResizeObserver(() => {
    const axis = axisFor(element, acrossFromPx);
    if (element.clientWidth === 0 || axis === meant) return;
    meant = axis;
    store.getState().actions.setAxis(axis);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
