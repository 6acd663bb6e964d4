import type { Span } from '../../time';
import { followSettledView, isModifiedClick, type Instance } from '../../view';

/**
 * Makes links work in place. A link to an event (`data-opens`) opens it. A link to a named range
 * (`data-range`) shows it, and is marked while it is shown. A link to another language carries the
 * view along. The story's button (`data-story`) starts the story, and `data-reading` chooses the
 * list or the table, also before React has hydrated them. Modified clicks are left to the browser.
 * Returns `stop`.
 */
export function followLinks(element: HTMLElement, { store, hrefs }: Instance): () => void {
  const spanOf = (slug: string | undefined): Span | undefined =>
    store.getState().timeline.core.ranges.find((range) => range.slug === slug)?.span;
  const linkAt = ({ target }: Event, selector: string): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;
  const onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (target instanceof Element && target.closest('[data-story]')) {
      store.getState().actions.startStory();
      return;
    }
    const choice = target instanceof Element && target.closest<HTMLElement>('[data-reading]');
    if (choice) {
      store.getState().actions.setReading(choice.dataset['reading'] === 'table' ? 'table' : null);
      return;
    }
    const { opens, range } = linkAt(event, 'a:is([data-opens], [data-range])')?.dataset ?? {};
    const span = spanOf(range);
    if ((opens === undefined && !span) || isModifiedClick(event)) return;
    event.preventDefault();
    const { actions } = store.getState();
    if (span) actions.setView(span, 'jump');
    else if (opens !== undefined) actions.open(opens);
  };
  const markCurrentRange = (view: Span): void => {
    // Searches only the islands with such links, not the thousand entries of a list.
    const links = ['lead', 'chapters'].flatMap((name) => [
      ...(element
        .querySelector(`[data-part="${name}"]`)
        ?.querySelectorAll<HTMLAnchorElement>('a[data-range]') ?? []),
    ]);
    for (const link of links) {
      const span = spanOf(link.dataset['range']);
      if (span?.start === view.start && span.end === view.end) link.ariaCurrent = 'true';
      else link.ariaCurrent = null;
    }
  };
  // Runs before the click, so that a link opened in a new tab has the view too.
  const carryViewAlong = (event: Event): void => {
    const link = linkAt(event, 'a[hreflang]');
    if (link) link.href = hrefs.currentView(link.hreflang);
  };
  const abortController = new AbortController();
  const { signal } = abortController;
  element.addEventListener('click', onClick, { signal });
  element.addEventListener('focusin', carryViewAlong, { signal });
  element.addEventListener('pointerdown', carryViewAlong, { signal });
  const unsubscribe = followSettledView(store, markCurrentRange, 'throttle');
  return () => {
    unsubscribe();
    abortController.abort();
  };
}
