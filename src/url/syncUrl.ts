import { facetKinds } from '../model';
import type { Choices, TimelineState, TimelineStore } from '../store';
import { readAddress, writeAddress } from './address';
import { toHistoryState } from './historyState';
import type { AddressState } from './params';
import { resolvePath } from './pagePath';

/** The time without changes before a write. Safari throws after 100 writes in 30 seconds. */
const SETTLE_MS = 400;

/** How a changed choice is written: as a new entry, in place at once, or in place once settled. */
const WRITE_MODE = {
  filter: 'settled',
  comparedSpan: 'settled',
  isSameScale: 'immediate',
  measuredFrom: 'immediate',
  showsAllRelations: 'immediate',
  map: 'settled',
  grouping: 'push',
  collapsedLanes: 'immediate',
  theme: 'immediate',
  zone: 'immediate',
  gaps: 'immediate',
  reading: 'push',
  axis: 'immediate',
} as const satisfies { readonly [key in keyof Choices]: 'push' | 'immediate' | 'settled' };

const choiceKeys = Object.keys(WRITE_MODE) as (keyof Choices)[];

/** The changes of one turn of the event loop: the state before them, and how to write them. */
type PendingWrite = { readonly before: AddressState; isPush: boolean; isImmediate: boolean };

/**
 * Synchronizes the address bar with the store, and the store with Back and Forward. Returns a
 * function that stops this.
 *
 * The address stays as it is until the state changes. Moves and typed queries replace the entry:
 * once settled, when a gesture ends, or when the reader leaves the page. These make a new entry,
 * which Back undoes: a jump to another range, another day of `asKnownOn`, opening an event while
 * none is open, the start of the story, a choice in a facet, another grouping, and the start and
 * end of a comparison. A frame never makes an entry, because that would add to the host page's
 * history.
 *
 * On the page of an event or a range, the first change moves the address to the folder above.
 *
 * @param page the window, or a test's stand-in.
 * @param base the folder of the site, with a slash at both ends.
 */
export function syncUrl(store: TimelineStore, page: Window = window, base = '/'): () => void {
  const { timeline } = store.getState();
  const isFramed = page.parent !== page;
  let isRestoring = false;
  let pendingWrite: PendingWrite | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const addressOf = ({ pathname, search }: Location): string => pathname + search;
  /** The address of the current entry, as last read or written here. */
  let currentAddress = addressOf(page.location);

  const write = (mode: 'push' | 'replace', state: AddressState): void => {
    const { location, history } = page;
    const query = writeAddress(state, timeline, location.search);
    const resolved = resolvePath(location, base, timeline);
    const isSame = query === resolved.query;
    const address = isSame ? addressOf(location) : resolved.folder + query;
    const exact = toHistoryState(state);
    try {
      if (isSame && JSON.stringify(history.state) === JSON.stringify(exact)) return;
      // Two entries with the same address would make Back seem to do nothing.
      if (mode === 'push' && !isSame && !isFramed) {
        history.pushState(exact, '', address + location.hash);
      } else history.replaceState(exact, '', address + location.hash);
    } catch {
      // Too many writes, or a sandbox without an origin. Only the address is out of date then.
    }
    currentAddress = addressOf(location);
  };

  /** Writes pending moves. */
  const flush = (state: AddressState = store.getState()): void => {
    if (timer === null) return;
    cancelTimer();
    write('replace', state);
  };
  const cancelTimer = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  // An action may update the store several times (open an event, then reveal it): write them once.
  const settle = (): void => {
    if (!pendingWrite) return;
    const { before, isPush, isImmediate } = pendingWrite;
    pendingWrite = null;
    if (isPush) {
      flush(before);
      write('push', store.getState());
    } else if (isImmediate) {
      cancelTimer();
      write('replace', store.getState());
    } else {
      cancelTimer();
      timer = setTimeout(flush, SETTLE_MS);
    }
  };

  const onStoreChange = (after: TimelineState, before: TimelineState): void => {
    const hasViewChanged = after.view !== before.view;
    const hasSelectionChanged = after.selected !== before.selected;
    const hasAsKnownOnChanged = after.asKnownOn !== before.asKnownOn;
    const changedChoices = choiceKeys.filter((key) => after[key] !== before[key]);
    if (
      isRestoring ||
      !(hasViewChanged || hasSelectionChanged || hasAsKnownOnChanged || changedChoices.length > 0)
    )
      return;
    // The address already says this.
    if (hasViewChanged && after.viewCause === 'restore') return;
    if (!pendingWrite) {
      pendingWrite = { before, isPush: false, isImmediate: false };
      queueMicrotask(settle);
    }
    const hasOpenedEvent = hasSelectionChanged && before.selected === null;
    // A day that failed to load comes with a notice. Back must not lead to that day again.
    const hasFailed = hasAsKnownOnChanged && after.notices !== before.notices;
    const writeModes = new Set(changedChoices.map((key) => WRITE_MODE[key]));
    // Dropping unknown choices comes with a notice as well.
    const haveFacetsChanged = facetKinds.some((kind) => after.filter[kind] !== before.filter[kind]);
    // The story starts with a new entry, and its steps replace that entry.
    const isStoryMove = hasViewChanged && after.viewCause === 'travel';
    pendingWrite.isPush ||=
      (hasViewChanged && after.viewCause === 'jump') ||
      (isStoryMove && after.story !== null && before.story === null) ||
      hasOpenedEvent ||
      (hasAsKnownOnChanged && !hasFailed) ||
      (haveFacetsChanged && after.notices === before.notices) ||
      (after.comparedSpan === null) !== (before.comparedSpan === null) ||
      writeModes.has('push');
    pendingWrite.isImmediate ||= hasSelectionChanged || isStoryMove || writeModes.has('immediate');
  };

  const onPopState = ({ state }: PopStateEvent): void => {
    // A link to a fragment, not Back: the entry has the current address, but no state.
    if (state === null && addressOf(page.location) === currentAddress) return;
    cancelTimer();
    pendingWrite = null;
    currentAddress = addressOf(page.location);
    const { query } = resolvePath(page.location, base, timeline);
    isRestoring = true;
    store.getState().actions.restore(readAddress(query, timeline, state));
    isRestoring = false;
  };
  const writeNow = (): void => flush();

  const unsubscribe = store.subscribe(onStoreChange);
  const flushEvents = ['pointerup', 'pointercancel', 'pagehide'] as const;
  for (const type of flushEvents) page.addEventListener(type, writeNow);
  page.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    settle();
    flush();
    for (const type of flushEvents) page.removeEventListener(type, writeNow);
    page.removeEventListener('popstate', onPopState);
  };
}
