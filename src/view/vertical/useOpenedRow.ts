import { useCallback, useLayoutEffect, useRef, type MouseEvent, type RefObject } from 'react';

import { useInstance, useTimelineState } from '../context/instanceContext';
import { isModifiedClick } from '../ui/isModifiedClick';
import type { RowScroll } from './rowScroll';

/**
 * What opening an event in place does to focus and to the scroll position. Returns the handler of
 * clicks on the links of rows: a second click closes the event.
 *
 * A pressed link stays where it is, also if another event closes above it. Focus goes to an event
 * that was opened from elsewhere, but not from the search, whose field keeps it. If focus is within
 * what closes, it goes back to the event's link.
 */
export function useOpenedRow(
  boxRef: RefObject<HTMLElement | null>,
  scroll: () => RowScroll | null,
): (click: MouseEvent, event: number) => void {
  const { timeline, store, isEmbedded = false } = useInstance();
  const selected = useTimelineState((state) => state.selected);
  const pressed = useRef<{ readonly link: Element; readonly y: number }>(null);
  useLayoutEffect(() => {
    const held = pressed.current;
    pressed.current = null;
    const moved = held?.link.isConnected ? held.link.getBoundingClientRect().top - held.y : 0;
    if (moved !== 0) scroll()?.scrollBy(moved, false);
    const node = boxRef.current;
    const opened = selected ?? '';
    const linkOf = (): HTMLElement | null | undefined =>
      node?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(opened)}"]`);
    const opener = document.activeElement;
    const isElsewhere = opener?.closest('body, .v-row, [role="search"]') === document.body;
    const isLive = node?.closest('[data-live]') !== null;
    if (isElsewhere && opener !== document.body && isLive && !isEmbedded)
      linkOf()?.focus({ preventScroll: true });
    return () => {
      // What had focus has left the document.
      const isClosed = store.getState().selected === null;
      if (isClosed && !isEmbedded && document.activeElement === document.body)
        linkOf()?.focus({ preventScroll: true });
    };
  }, [boxRef, scroll, store, selected, isEmbedded]);
  return useCallback(
    (click, event) => {
      const link = click.currentTarget;
      pressed.current = { link, y: link.getBoundingClientRect().top };
      const { selected: opened, actions } = store.getState();
      if (isModifiedClick(click) || opened !== timeline.idOf(event) || isEmbedded) return;
      click.preventDefault();
      actions.select(null);
    },
    [store, timeline, isEmbedded],
  );
}
