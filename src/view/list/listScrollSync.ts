/** Converts between the scroll position of the list and time: client pixels and epoch ms. */
import type { Span } from '../../time';
import { entryId, type Instance } from '../context/instanceContext';
import { prefersReducedMotion } from '../hooks/mediaQueries';

export type ListScrollSync = {
  /** The span of the entries visible below `belowPx` in the window. Null if no entry is visible. */
  readonly visibleSpan: (belowPx: number) => Span | null;
  /** Scrolls the page so that the entries of an instant are below a drawing of that height. */
  readonly scrollTo: (instant: number, drawingPx: number, isEased: boolean) => void;
};

/** Step between two probes (px): the largest gap between entries. */
const PROBE_STEP_PX = 14;
const MAX_PROBE_STEPS = 6;
const GAP_BELOW_DRAWING_PX = 10;

export function createListScrollSync(
  list: HTMLElement,
  { timeline, store, uid }: Instance,
): ListScrollSync {
  /** The entry at or near a height. A hit test costs the same for a list of any length. */
  const entryAt = (y: number, direction: 1 | -1): HTMLElement | null => {
    const { left, width } = list.getBoundingClientRect();
    for (let step = 0; step < MAX_PROBE_STEPS; step++) {
      const hit = document.elementFromPoint(left + width / 2, y + direction * step * PROBE_STEP_PX);
      const entry = hit?.closest<HTMLElement>('[data-entry]');
      if (entry && list.contains(entry)) return entry;
    }
    return null;
  };
  const entryInstant = (entry: Element | null | undefined, fallback: number): number => {
    const event = timeline.indexOf(entry?.getAttribute('data-entry') ?? '');
    return event === null || event >= timeline.dated ? fallback : timeline.anchorOf(event);
  };
  /**
   * Top of an event's entry in the window. If the document lacks the entry, estimates it as `share`
   * of the list's height.
   */
  const topOf = (event: number, share: number): number => {
    const entry = document.getElementById(entryId(uid, timeline.idOf(event)));
    if (entry) return entry.getBoundingClientRect().top;
    const { top, height } = list.getBoundingClientRect();
    return top + share * height;
  };
  return {
    visibleSpan: (belowPx) => {
      const { bottom } = list.getBoundingClientRect();
      // The head of the list is above its first entry.
      const top = list.querySelector('[data-entry]')?.getBoundingClientRect().top ?? 0;
      if (bottom <= belowPx || top >= innerHeight) return null;
      const { view } = store.getState();
      const first = entryAt(Math.max(belowPx, top) + 2, 1);
      const last = bottom > innerHeight ? entryAt(innerHeight - 2, -1) : null;
      const start = entryInstant(first, view.end);
      return { start, end: Math.max(start, entryInstant(last, view.end)) };
    },
    scrollTo: (instant, drawingPx, isEased) => {
      const { view } = store.getState();
      const events = timeline.overlapping(view);
      const next = events.findIndex((event) => timeline.anchorOf(event) >= instant);
      const after = next < 0 ? events.length - 1 : next;
      const [eventBefore, eventAfter] = [events[Math.max(0, after - 1)], events[after]];
      if (eventBefore === undefined || eventAfter === undefined) return;
      const [from, to] = [timeline.anchorOf(eventBefore), timeline.anchorOf(eventAfter)];
      const share = to > from ? Math.min(1, Math.max(0, (instant - from) / (to - from))) : 1;
      const [topA, topB] = [
        topOf(eventBefore, (after - 1) / events.length),
        topOf(eventAfter, after / events.length),
      ];
      const top = topA + (topB - topA) * share;
      const isSmooth = isEased && !prefersReducedMotion();
      scrollBy({
        top: top - drawingPx - GAP_BELOW_DRAWING_PX,
        behavior: isSmooth ? 'smooth' : 'instant',
      });
    },
  };
}
