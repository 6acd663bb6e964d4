import { memo, use, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';

import { isModifiedClick } from '../ui/isModifiedClick';
import { ListEntry } from './ListEntry';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { useIsDown } from '../hooks/useIsDown';
import { useMediaQuery } from '../hooks/useMediaQuery';
import { NARROW_PAGE, prefersReducedMotion } from '../hooks/mediaQueries';

/** An entry of the live list. On a phone, its event opens in place; a second click closes it. */
export const LiveEntry = memo(function LiveEntry({ event }: { readonly event: number }): ReactNode {
  const { timeline, store, loadEvidenceBundle, isEmbedded = false } = useInstance();
  // `loadListBundle` has loaded it.
  const { Evidence } = use(loadEvidenceBundle());
  const id = timeline.idOf(event);
  const row = useRef<HTMLLIElement>(null);
  const isOpen = useTimelineState((state) => state.selected === id);
  // An embed shows the opened event below its drawing, at every width.
  const isDown = useIsDown();
  const opensInPlace = useMediaQuery(NARROW_PAGE) && !isEmbedded && !isDown;
  const isInPlace = opensInPlace && isOpen;
  useLayoutEffect(() => (isInPlace ? scrollAndFocus(row.current) : undefined), [isInPlace]);
  const close = (click: MouseEvent): void => {
    if (!isInPlace || isModifiedClick(click)) return;
    click.preventDefault();
    store.getState().actions.select(null);
  };
  return (
    <ListEntry
      event={event}
      row={row}
      isOpen={isOpen}
      isExpanded={opensInPlace ? isOpen : undefined}
      onClick={close}
    >
      {isInPlace && <Evidence event={event} heading="h5" />}
    </ListEntry>
  );
});

/**
 * Scrolls to an entry that was opened from the drawing, a dialog or the search, and moves focus to
 * it. Focus stays in the search field, so that Enter goes on to the next match. Returns a function
 * that gives focus back to the mark.
 */
function scrollAndFocus(entry: HTMLElement | null): (() => void) | undefined {
  const opener = document.activeElement;
  if (!entry || !opener?.closest('.plot, dialog, [role="search"]')) return undefined;
  entry.scrollIntoView({ block: 'start', behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
  if (opener.closest('[role="search"]')) return undefined;
  entry.querySelector<HTMLElement>('h4 a')?.focus({ preventScroll: true });
  return () => {
    const isOpenerConnected = opener instanceof SVGElement && opener.isConnected;
    if (isOpenerConnected && entry.contains(document.activeElement))
      opener.focus({ preventScroll: true });
  };
}
