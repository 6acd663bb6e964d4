import { facetKinds } from '../model';
import type { Choices, TimelineState, TimelineStore } from '../store';
import { readAddress, writeAddress } from './address';
import { exactState } from './exact';
import type { AddressState } from './params';
import { placeOf } from './place';

/** How long the view rests before it is written. Safari throws past 100 writes in 30 seconds. */
const REST_MS = 400;

/** How another choice is written: as a new entry, at once in place of this one, or once it rests. */
const HOW = {
  filter: 'rest',
  compared: 'rest',
  toScale: 'at-once',
  since: 'at-once',
  grouping: 'push',
  folded: 'at-once',
  theme: 'at-once',
  zone: 'at-once',
} as const satisfies { readonly [key in keyof Choices]: 'push' | 'at-once' | 'rest' };

const choiceKeys = Object.keys(HOW) as (keyof Choices)[];

/** What changed between two turns of the event loop, and how it is to be written. */
type Turn = { readonly before: AddressState; push: boolean; atOnce: boolean };

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
  let restoring = false;
  let turn: Turn | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const addressOf = ({ pathname, search }: Location): string => pathname + search;
  /** The address of the entry that we are on, as far as we know. */
  let current = addressOf(page.location);

  const write = (how: 'push' | 'replace', state: AddressState): void => {
    const { location, history } = page;
    const query = writeAddress(state, timeline, location.search);
    const place = placeOf(location, base, timeline);
    const isSame = query === place.query;
    const address = isSame ? addressOf(location) : place.folder + query;
    const exact = exactState(state);
    try {
      if (isSame && JSON.stringify(history.state) === JSON.stringify(exact)) return;
      // Two entries with one address would make Back seem dead.
      if (how === 'push' && !isSame && !isFramed) {
        history.pushState(exact, '', address + location.hash);
      } else history.replaceState(exact, '', address + location.hash);
    } catch {
      // Too many writes, or a sandbox without an origin: the address lags behind, nothing else.
    }
    current = addressOf(location);
  };

  /** Writes moves that have not been written yet. */
  const flush = (state: AddressState = store.getState()): void => {
    if (timer === null) return;
    forget();
    write('replace', state);
  };
  const forget = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  // An action may take several steps (open an event and bring it into view): one turn, one entry.
  const settle = (): void => {
    if (!turn) return;
    const { before, push, atOnce } = turn;
    turn = null;
    if (push) {
      flush(before);
      write('push', store.getState());
    } else if (atOnce) {
      forget();
      write('replace', store.getState());
    } else {
      forget();
      timer = setTimeout(flush, REST_MS);
    }
  };

  const changed = (now: TimelineState, before: TimelineState): void => {
    const moved = now.view !== before.view;
    const reselected = now.selected !== before.selected;
    const retold = now.known !== before.known;
    const rechosen = choiceKeys.filter((key) => now[key] !== before[key]);
    if (restoring || !(moved || reselected || retold || rechosen.length > 0)) return;
    // What an address asked for is not written back to it.
    if (moved && now.viewCause === 'restore') return;
    if (!turn) {
      turn = { before, push: false, atOnce: false };
      queueMicrotask(settle);
    }
    const opened = reselected && before.selected === null;
    // A day that could not be had is told with a notice: Back must not lead to it again.
    const failed = retold && now.notices !== before.notices;
    const hows = new Set(rechosen.map((key) => HOW[key]));
    // Choices that there turned out not to be are told with a notice, like a day that cannot be had.
    const refined = facetKinds.some((kind) => now.filter[kind] !== before.filter[kind]);
    // A walk begins with an entry of its own; its steps replace it, as the next event does.
    const walks = moved && now.viewCause === 'travel';
    turn.push ||=
      (moved && now.viewCause === 'jump') ||
      (walks && now.story !== null && before.story === null) ||
      opened ||
      (retold && !failed) ||
      (refined && now.notices === before.notices) ||
      (now.compared === null) !== (before.compared === null) ||
      hows.has('push');
    turn.atOnce ||= reselected || walks || hows.has('at-once');
  };

  const restore = ({ state }: PopStateEvent): void => {
    // A link to a place in the page, not Back: such an entry has our address, but no state of ours.
    if (state === null && addressOf(page.location) === current) return;
    forget();
    turn = null;
    current = addressOf(page.location);
    const { query } = placeOf(page.location, base, timeline);
    restoring = true;
    store.getState().actions.restore(readAddress(query, timeline, state));
    restoring = false;
  };
  const gestureEnded = (): void => flush();

  const unsubscribe = store.subscribe(changed);
  const ends = ['pointerup', 'pointercancel', 'pagehide'] as const;
  for (const end of ends) page.addEventListener(end, gestureEnded);
  page.addEventListener('popstate', restore);
  return () => {
    unsubscribe();
    settle();
    flush();
    for (const end of ends) page.removeEventListener(end, gestureEnded);
    page.removeEventListener('popstate', restore);
  };
}
