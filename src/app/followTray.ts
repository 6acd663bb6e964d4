import type { TimelineStore } from '../store';

/**
 * Leaves out of the tray of undated steps, which stands as it was written or was drawn anew, what a
 * filter takes away, and dims what a text does not match. Returns `stop`.
 */
export function followTray(place: HTMLElement, store: TimelineStore): () => void {
  const show = (): void => {
    const { arranged, timeline } = store.getState();
    const { kept = null, matches = null } = arranged?.of === timeline ? arranged : {};
    const links = [...place.querySelectorAll<HTMLElement>('[data-condition]')];
    const isOut = links.map((link) => {
      const event = timeline.indexOf(link.dataset['condition'] ?? '') ?? -1;
      link.classList.toggle('is-dimmed', matches?.[event] === 0);
      const row = link.closest('li');
      const is = kept?.[event] === 0;
      if (row) row.hidden = is;
      return is;
    });
    place.hidden = links.length > 0 && isOut.every(Boolean);
  };
  show();
  // It is drawn anew where the timeline is told otherwise, a little after the store says so.
  const drawn = new MutationObserver(show);
  drawn.observe(place, { childList: true, subtree: true });
  const unsubscribe = store.subscribe((now, before) => {
    if (now.arranged !== before.arranged) show();
  });
  return () => {
    drawn.disconnect();
    unsubscribe();
  };
}
