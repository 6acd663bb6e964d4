import type { TimelineStore } from '../store';
import type { Span } from '../time';

/** How long a view that a gesture moves must rest before what follows it does (ms). */
const REST_MS = 120;

/**
 * Calls with the view now, and then whenever another one has come to rest: what takes long to draw
 * need not follow every step of a gesture. Returns `stop`.
 */
export function followRested(store: TimelineStore, show: (view: Span) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => show(store.getState().view);
  rest();
  const unsubscribe = store.subscribe((now, before) => {
    if (now.view === before.view) return;
    clearTimeout(timer);
    if (now.viewCause === 'move') timer = setTimeout(rest, REST_MS);
    else rest();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
