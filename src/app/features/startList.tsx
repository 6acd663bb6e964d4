import { lazyExport } from '../../base';
import { PACKED_ABOVE, INLINE_EVIDENCE_UP_TO } from '../../model';
import { loadEvidenceBundle, loadListBundle } from '../../view';
import type { Feature, FeatureContext } from './lazyFeatures';

const loadListPrinter = lazyExport(() => import('./printList'), 'printList');

/** The longest wait for an idle moment (ms). */
const IDLE_TIMEOUT_MS = 300;

/** Two frames, so that the drawing is painted first (ms). */
const TWO_FRAMES_MS = 33;

/** Calls back once the page is idle, at the latest after `IDLE_TIMEOUT_MS`. Returns `cancel`. */
function whenIdle(callback: () => void): () => void {
  let request = 0;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in globalThis)
      request = requestIdleCallback(callback, { timeout: IDLE_TIMEOUT_MS });
    else callback();
  }, TWO_FRAMES_MS);
  return () => {
    clearTimeout(timer);
    globalThis.cancelIdleCallback?.(request);
  };
}

/** The list. It follows the store once it is live. */
export type ListFeature = Feature & {
  /** Makes the list live now. Resolves once it is. */
  readonly makeLive: () => Promise<void>;
};

/**
 * Makes the list live: at once if the address asks for another view, else when the page is idle.
 */
export function startList(context: Omit<FeatureContext, 'list'>): ListFeature {
  const { store, timeline, islands, failureNotice } = context;
  const container = islands.containerOf('list');
  const stops: (() => void)[] = [];
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    // Entries have their summaries, as in the prerendered page. Without them, they are drawn anew.
    const details = timeline.count > PACKED_ABOVE ? null : loadDetails();
    const hasDetails = details?.then(
      () => true,
      () => false,
    );
    const { SectionedList, DayList } = await loadListBundle();
    const isComplete = (await hasDetails) ?? true;
    if (timeline.count > INLINE_EVIDENCE_UP_TO) return islands.draw('list', <SectionedList />);
    // The page of an event is prerendered with only some entries.
    const isWhole = container.dataset['only'] === undefined;
    return islands[isWhole && isComplete ? 'hydrate' : 'draw']('list', <DayList />);
  };
  // A table shows also where time runs down.
  const isShown = (): boolean =>
    store.getState().reading === 'table' || container.getClientRects().length > 0;
  const makeLive = (): Promise<void> => {
    // The drawing in which time runs down takes the place of the list.
    if (!isShown()) return Promise.resolve();
    loading ??= load().catch((problem: unknown) => {
      loading = null;
      failureNotice.show(problem, { retry: () => void makeLive() });
    });
    return loading;
  };

  /** The texts of all events, in one file. A large timeline has several. */
  const loadDetails = (): Promise<unknown> => {
    const ids = Array.from({ length: timeline.count }, (_, i) => timeline.idOf(i));
    return Promise.all(ids.map(timeline.details));
  };
  /** Loads what print needs beforehand: a browser does not wait for it when it prints. */
  const prefetchForPrint = (): void => {
    Promise.all([loadListPrinter(), loadEvidenceBundle(), loadDetails()]).catch(() => {});
  };
  if (timeline.count <= PACKED_ABOVE) {
    const abortController = new AbortController();
    const { signal } = abortController;
    // The browser prints what the document has when the last listener returns.
    const print = (isPrinting: boolean) => () =>
      void loadListPrinter()
        .then((printer) => printer(context, isPrinting))
        .catch(reportError);
    addEventListener('beforeprint', print(true), { signal });
    addEventListener('afterprint', print(false), { signal });
    stops.push(() => abortController.abort());
    stops.push(whenIdle(() => void makeLive().then(() => stops.push(whenIdle(prefetchForPrint)))));
  } else stops.push(whenIdle(() => void makeLive()));

  const observer = new ResizeObserver(() => {
    if (isShown()) void makeLive();
  });
  if (!isShown()) {
    // The document has each event once.
    container.replaceChildren();
    observer.observe(container);
    stops.push(store.subscribe(({ reading }) => void (reading === 'table' && makeLive())));
  }
  stops.push(() => observer.disconnect());

  const { viewCause, view } = store.getState();
  const isAsPrerendered = viewCause === 'restore' && view === store.getInitialState().view;
  // The first change of the state makes the list live without waiting for an idle moment.
  const unsubscribe = store.subscribe(() => {
    unsubscribe();
    void makeLive();
  });
  stops.push(unsubscribe);
  let settled: Promise<void> = Promise.resolve();
  if (!isAsPrerendered) {
    const live = makeLive();
    if (timeline.count <= INLINE_EVIDENCE_UP_TO) settled = live;
    else {
      // Hides the list until it shows the requested view. The page is ready without it.
      container.classList.add('is-awaited');
      void live.finally(() => container.classList.remove('is-awaited'));
    }
  }
  return {
    makeLive,
    settled,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
