/** Where in time the list is being read, and how to get elsewhere in it: client pixels and epoch ms. */
import type { Span } from '../../time';
import { entryId, type Instance } from '../context/instance';

export type ReadingPlace = {
  /** The time of the entries in sight below a height in the window; null where none is. */
  readonly seen: (below: number) => Span | null;
  /** Scrolls the page so that the entries of an instant stand under a strip of that height. */
  readonly show: (instant: number, stripPx: number, isEased: boolean) => void;
};

/** Between entries there is no more than this, px. */
const STEP_PX = 14;
const MOST_STEPS = 6;
const UNDER_STRIP_PX = 10;

export function createReadingPlace(
  list: HTMLElement,
  { timeline, store, uid }: Instance,
): ReadingPlace {
  /** What stands at a height; asked of the document, so that a list of any length costs the same. */
  const entryAt = (y: number, way: 1 | -1): HTMLElement | null => {
    const { left, width } = list.getBoundingClientRect();
    for (let step = 0; step < MOST_STEPS; step++) {
      const hit = document.elementFromPoint(left + width / 2, y + way * step * STEP_PX);
      const entry = hit?.closest<HTMLElement>('[data-entry]');
      if (entry && list.contains(entry)) return entry;
    }
    return null;
  };
  const instantOf = (entry: Element | null | undefined, otherwise: number): number => {
    const event = timeline.indexOf(entry?.getAttribute('data-entry') ?? '');
    return event === null || event >= timeline.dated ? otherwise : timeline.anchorOf(event);
  };
  /** Top of an event's entry in the window; of one that is not there, where it would about be. */
  const topOf = (event: number, share: number): number => {
    const entry = document.getElementById(entryId(uid, timeline.idOf(event)));
    if (entry) return entry.getBoundingClientRect().top;
    const { top, height } = list.getBoundingClientRect();
    return top + share * height;
  };
  return {
    seen: (below) => {
      const { bottom } = list.getBoundingClientRect();
      // Above its first entry the list has a head, in which nothing is read yet.
      const top = list.querySelector('[data-entry]')?.getBoundingClientRect().top ?? 0;
      if (bottom <= below || top >= innerHeight) return null;
      const { view } = store.getState();
      const first = entryAt(Math.max(below, top) + 2, 1);
      const last = bottom > innerHeight ? entryAt(innerHeight - 2, -1) : null;
      const start = instantOf(first, view.end);
      return { start, end: Math.max(start, instantOf(last, view.end)) };
    },
    show: (instant, stripPx, isEased) => {
      const { view } = store.getState();
      const events = timeline.touching(view);
      const next = events.findIndex((event) => timeline.anchorOf(event) >= instant);
      const after = next < 0 ? events.length - 1 : next;
      const [a, b] = [events[Math.max(0, after - 1)], events[after]];
      if (a === undefined || b === undefined) return;
      const [from, to] = [timeline.anchorOf(a), timeline.anchorOf(b)];
      const share = to > from ? Math.min(1, Math.max(0, (instant - from) / (to - from))) : 1;
      const [topA, topB] = [topOf(a, (after - 1) / events.length), topOf(b, after / events.length)];
      const top = topA + (topB - topA) * share;
      const eased = isEased && !matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollBy({ top: top - stripPx - UNDER_STRIP_PX, behavior: eased ? 'smooth' : 'instant' });
    },
  };
}
