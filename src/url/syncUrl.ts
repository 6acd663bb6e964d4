import { facetKinds } from '../model';
import type { Choices, TimelineState, TimelineStore } from '../store';
import { readAddress, writeAddress } from './address';
import { toHistoryState } from './historyState';
import type { AddressState } from './params';
import { resolvePath } from './pagePath';

/** How long the view rests before it is written. Safari throws past 100 writes in 30 seconds. */
const SETTLE_MS = 400;

/** How another choice is written: as a new entry, at once in place of this one, or once it rests. */
const WRITE_MODE = {
  filter: 'settled',
  comparedSpan: 'settled',
  isSameScale: 'immediate',
  measuredFrom: 'immediate',
  grouping: 'push',
  collapsedLanes: 'immediate',
  theme: 'immediate',
  zone: 'immediate',
} as const satisfies { readonly [key in keyof Choices]: 'push' | 'immediate' | 'settled' };

const choiceKeys = Object.keys(WRITE_MODE) as (keyof Choices)[];

/** What changed between two turns of the event loop, and how it is to be written. */
type PendingWrite = { readonly before: AddressState; isPush: boolean; isImmediate: boolean };

/**
 * Keeps the address bar up with the store, and the store with Back and Forward. Returns `stop`.
 *
 * An address as it came stays until something changes. Moves replace the entry once they rest, or
 * when a gesture ends or the page is left, and so does what is typed to look for; a jump to another
 * range, going back to what was known on a day, opening an event while none is open, a choice in a
 * facet, another grouping, beginning and ending to compare make a new entry, so that Back undoes
 * them. In a frame nothing does, since that would grow the history of the page around it.
 * A page of an event or a range stays where it is until its state changes; from then on the address
 * is its folder's. `page` is the window, or a test's; `base` the folder of the site.
 */
export function syncUrl(store: TimelineStore, page: Window = window, base = '/'): () => void {
  const { timeline } = store.getState();
  const isFramed = page.parent !== page;
  let isRestoring = false;
  let pendingWrite: PendingWrite | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const addressOf = ({ pathname, search }: Location): string => pathname + search;
  /** The address of the entry that we are on, as far as we know. */
  let currentAddress = addressOf(page.location);

  const write = (how: 'push' | 'replace', state: AddressState): void => {
    const { location, history } = page;
    const query = writeAddress(state, timeline, location.search);
    const place = resolvePath(location, base, timeline);
    const isSame = query === place.query;
    const address = isSame ? addressOf(location) : place.folder + query;
    const exact = toHistoryState(state);
    try {
      if (isSame && JSON.stringify(history.state) === JSON.stringify(exact)) return;
      // Two entries with one address would make Back seem dead.
      if (how === 'push' && !isSame && !isFramed) {
        history.pushState(exact, '', address + location.hash);
      } else history.replaceState(exact, '', address + location.hash);
    } catch {
      // Too many writes, or a sandbox without an origin: the address lags behind, nothing else.
    }
    currentAddress = addressOf(location);
  };

  /** Writes moves that have not been written yet. */
  const flush = (state: AddressState = store.getState()): void => {
    if (timer === null) return;
    cancelTimer();
    write('replace', state);
  };
  const cancelTimer = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  // An action may take several steps (open an event and bring it into view): one turn, one entry.
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

  const onStoreChange = (now: TimelineState, before: TimelineState): void => {
    const hasViewChanged = now.view !== before.view;
    const hasSelectionChanged = now.selected !== before.selected;
    const hasAsKnownOnChanged = now.asKnownOn !== before.asKnownOn;
    const changedChoices = choiceKeys.filter((key) => now[key] !== before[key]);
    if (
      isRestoring ||
      !(hasViewChanged || hasSelectionChanged || hasAsKnownOnChanged || changedChoices.length > 0)
    )
      return;
    // What an address asked for is not written back to it.
    if (hasViewChanged && now.viewCause === 'restore') return;
    if (!pendingWrite) {
      pendingWrite = { before, isPush: false, isImmediate: false };
      queueMicrotask(settle);
    }
    const hasOpenedEvent = hasSelectionChanged && before.selected === null;
    // A day that could not be had is told with a notice: Back must not lead to it again.
    const hasFailed = hasAsKnownOnChanged && now.notices !== before.notices;
    const writeModes = new Set(changedChoices.map((key) => WRITE_MODE[key]));
    // Choices that there turned out not to be are told with a notice, like a day that cannot be had.
    const haveFacetsChanged = facetKinds.some((kind) => now.filter[kind] !== before.filter[kind]);
    // A walk begins with an entry of its own; its steps replace it, as the next event does.
    const isStoryMove = hasViewChanged && now.viewCause === 'travel';
    pendingWrite.isPush ||=
      (hasViewChanged && now.viewCause === 'jump') ||
      (isStoryMove && now.story !== null && before.story === null) ||
      hasOpenedEvent ||
      (hasAsKnownOnChanged && !hasFailed) ||
      (haveFacetsChanged && now.notices === before.notices) ||
      (now.comparedSpan === null) !== (before.comparedSpan === null) ||
      writeModes.has('push');
    pendingWrite.isImmediate ||= hasSelectionChanged || isStoryMove || writeModes.has('immediate');
  };

  const onPopState = ({ state }: PopStateEvent): void => {
    // A link to a place in the page, not Back: such an entry has our address, but no state of ours.
    if (state === null && addressOf(page.location) === currentAddress) return;
    cancelTimer();
    pendingWrite = null;
    currentAddress = addressOf(page.location);
    const { query } = resolvePath(page.location, base, timeline);
    isRestoring = true;
    store.getState().actions.restore(readAddress(query, timeline, state));
    isRestoring = false;
  };
  const onGestureEnd = (): void => flush();

  const unsubscribe = store.subscribe(onStoreChange);
  const flushEvents = ['pointerup', 'pointercancel', 'pagehide'] as const;
  for (const end of flushEvents) page.addEventListener(end, onGestureEnd);
  page.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    settle();
    flush();
    for (const end of flushEvents) page.removeEventListener(end, onGestureEnd);
    page.removeEventListener('popstate', onPopState);
  };
}
