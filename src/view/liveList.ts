/**
 * The list once scripts run. It was written with every event; here the entries that are not in the
 * range leave the document and come back to their places. Their elements are kept and never made
 * anew, so that a list of two thousand entries costs a page no hydration and a move next to nothing.
 */
import type { Timeline } from '../model';
import type { TimelineState } from '../store';
import type { Span } from '../time';
import { isBrowsersClick } from './browsersClick';
import type { Instance } from './instance';
import { laneClass } from './palette';
import { followRested } from './restedView';

export type LiveList = {
  /** Where what opens of an event goes on a narrow screen, in the document or out of it. */
  readonly bodyOf: (id: string | null) => Element | null;
  /** Hears of other elements. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Takes over what now stands in the container. */
  readonly attach: (instance: Instance) => void;
  /** Puts everything back as it was written. */
  readonly release: () => void;
};

/**
 * Makes the list in a container follow the store of the instance it is attached to. `onMissing`: an
 * event is in range that no entry was written of, as on a page of a named range.
 */
export function createLiveList(container: HTMLElement, onMissing: () => void): LiveList {
  const listeners = new Set<() => void>();
  let bodies = new Map<string, Element>();
  let release = (): void => {};
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    bodyOf: (id) => (id === null ? null : (bodies.get(id) ?? null)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach: (instance) => {
      release();
      const entries = follow(container, instance, onMissing);
      bodies = entries.bodies;
      release = entries.release;
      changed();
    },
    release: () => {
      release();
      release = () => {};
      bodies = new Map();
      changed();
    },
  };
}

type Row = { readonly node: HTMLElement; readonly event: number };

function follow(
  container: HTMLElement,
  { timeline, store, t, isGuest = false }: Instance,
  onMissing: () => void,
): { readonly bodies: Map<string, Element>; readonly release: () => void } {
  const all = <E extends HTMLElement>(within: HTMLElement, selector: string): E[] => [
    ...within.querySelectorAll<E>(selector),
  ];
  const bodies = new Map<string, Element>();
  const rows = new Map<string, HTMLElement>();
  const rowOf = (node: HTMLElement): Row => {
    const id = node.dataset['entry'] ?? '';
    rows.set(id, node);
    const body = node.querySelector('.entry-body');
    if (body) bodies.set(id, body);
    return { node, event: timeline.indexOf(id) ?? timeline.dated };
  };
  const stretches = all(container, '.stretch').map((stretch) => ({
    node: stretch,
    days: all(stretch, '.day').map((node) => ({
      node,
      list: node.querySelector('ol'),
      gap: node.querySelector<HTMLElement>('.gap'),
      rows: all(node, '[data-entry]').map(rowOf),
    })),
  }));
  const isPartial = rows.size < timeline.count;
  const place = container.querySelector('.days');
  const count = container.querySelector('[data-count]');
  const empty = container.querySelector<HTMLElement>('.empty');
  const emptyWords = [...(empty?.childNodes ?? [])].find(({ nodeType }) => nodeType === 3);

  const show = (isIn: (event: number) => boolean): void => {
    for (const { node, days } of stretches) {
      for (const { list, rows: inDay } of days) {
        if (list) keepIn(list, inDay, ({ event }) => isIn(event));
      }
      keepIn(node, days, ({ list }) => list?.hasChildNodes() ?? false);
    }
    if (place) keepIn(place, stretches, ({ node }) => node.hasChildNodes());
    // How much later than the day before it says: not where that one is not there.
    stretches
      .flatMap(({ days }) => days)
      .forEach(({ gap }, k, days) => {
        if (gap) gap.hidden = !days[k - 1]?.list?.hasChildNodes();
      });
  };
  const showView = (view: Span): void => {
    const { arranged } = store.getState();
    const { kept = null, matches = null } = arranged?.of === timeline ? arranged : {};
    const isKept = (event: number): boolean => kept === null || kept[event] === 1;
    const inRange = new Set(timeline.touching(view).filter(isKept));
    show((event) => (event >= timeline.dated ? isKept(event) : inRange.has(event)));
    if (matches !== dimmedBy) {
      dimmedBy = matches;
      for (const [id, node] of rows) {
        const event = timeline.indexOf(id);
        node.classList.toggle('is-dimmed', event !== null && matches?.[event] === 0);
      }
    }
    if (count) count.textContent = t('count.events', { n: inRange.size });
    if (empty) empty.hidden = inRange.size > 0;
    if (isPartial && [...inRange].some((event) => !rows.has(timeline.idOf(event)))) onMissing();
    // What a filter leaves of an empty range is its own way back.
    if (emptyWords) emptyWords.nodeValue = `${t(kept ? 'empty.filtered' : 'list.empty')} `;
  };
  let dimmedBy: Uint8Array | null = null;
  const lanes = new Map<string, number>();
  let told: Timeline = timeline;
  /** Each in the colour and under the name of the lane that it is drawn in. */
  const showLanes = (drawn: Timeline): void => {
    for (const [id, node] of rows) {
      const [was, now] = [timeline.indexOf(id), drawn.indexOf(id)];
      if (was === null || now === null) continue;
      const [from, to] = [lanes.get(id) ?? timeline.laneOf(was), drawn.laneOf(now)];
      lanes.set(id, to);
      const kicker = node.querySelector('.kicker');
      for (const one of [node, kicker]) one?.classList.replace(laneClass(from), laneClass(to));
      const words = kicker?.querySelector('span')?.firstChild;
      const [old = '', name = ''] = [told.core.lanes[from]?.name, drawn.core.lanes[to]?.name];
      if (words?.nodeValue?.startsWith(old))
        words.nodeValue = name + words.nodeValue.slice(old.length);
    }
    told = drawn;
  };
  const followArranged = ({ arranged, view }: TimelineState, before: TimelineState): void => {
    if (arranged === before.arranged) return;
    showView(view);
    const drawn = arranged?.of === timeline ? arranged.timeline : timeline;
    if (arranged?.key !== before.arranged?.key) showLanes(drawn);
  };

  // A guest opens nothing in its list.
  const narrow = matchMedia(isGuest ? 'not all' : '(width < 600px)');
  let opened: string | null = null;
  const mark = (id: string | null, isOpen: boolean): void => {
    const row = id === null ? undefined : rows.get(id);
    row?.classList.toggle('is-open', isOpen);
    const link = row?.querySelector('a');
    if (link) link.ariaCurrent = isOpen ? 'true' : null;
    if (link) link.ariaExpanded = narrow.matches ? String(isOpen) : null;
    const body = id === null ? undefined : bodies.get(id);
    if (isOpen && narrow.matches) body?.setAttribute('data-details', id ?? '');
    else body?.removeAttribute('data-details');
  };
  const showOpened = (): void => {
    const { selected } = store.getState();
    if (selected === opened) return;
    mark(opened, false);
    mark(selected, true);
    opened = selected;
  };
  const showWidth = (): void => {
    for (const id of rows.keys()) mark(id, id === opened);
  };

  const listening = new AbortController();
  const { signal } = listening;
  const onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || isBrowsersClick(event)) return;
    if (target.closest('[data-fits]')) store.getState().actions.fit();
    // A second click closes; the first is any link's to an event.
    const link = target.closest<HTMLElement>('h4 > a[data-opens]');
    if (!narrow.matches || !link || link.dataset['opens'] !== opened) return;
    event.preventDefault();
    store.getState().actions.select(null);
  };
  container.addEventListener('click', onClick, { signal });
  narrow.addEventListener('change', showWidth, { signal });

  opened = store.getState().selected;
  // The page was written with another one open.
  const written = container.querySelector<HTMLElement>('.entry.is-open')?.dataset['entry'] ?? null;
  if (written !== opened) mark(written, false);
  if (narrow.matches) showWidth();
  else mark(opened, true);
  const stops = [
    followRested(store, showView),
    store.subscribe(showOpened),
    store.subscribe(followArranged),
  ];
  return {
    bodies,
    release: () => {
      for (const stop of stops) stop();
      listening.abort();
      mark(opened, false);
      show(() => true);
      for (const row of rows.values()) row.classList.remove('is-dimmed');
      showLanes(timeline);
    },
  };
}

/** Keeps some of the elements in their parent, in order, and moves none that may stay. */
function keepIn<T extends { readonly node: HTMLElement }>(
  parent: Element,
  items: readonly T[],
  isIn: (item: T) => boolean,
): void {
  let next: HTMLElement | null = null;
  for (const item of items.toReversed()) {
    const { node } = item;
    if (!isIn(item)) {
      node.remove();
      continue;
    }
    if (node.parentNode !== parent) parent.insertBefore(node, next);
    next = node;
  }
}
