import { useLayoutEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import { Evidence } from './Evidence';
import { useInstance, useTimelineState } from './instance';
import type { LiveList } from './liveList';
import { OpenedEvent } from './OpenedEvent';
import { useEscape } from './useEscape';
import { useMedia } from './useMedia';

/**
 * The opened event beside or below the drawing; on a phone it opens in its place in the list, but not
 * in a guest, which shows one or the other.
 */
export function Opened({ list }: { readonly list: LiveList }): ReactNode {
  const { timeline, store, isGuest = false } = useInstance();
  const selected = useTimelineState((state) => state.selected);
  const isNarrow = useMedia('(width < 600px)') && !isGuest;
  const index = selected === null ? null : timeline.indexOf(selected);
  const body = useSyncExternalStore(
    list.subscribe,
    () => list.bodyOf(selected),
    () => null,
  );
  const box = useRef<HTMLDivElement>(null);
  const isOpen = index !== null && !isNarrow;
  // The column's other tenant, the chapters, gives way.
  useLayoutEffect(() => {
    const column = box.current?.closest('.aside');
    column?.classList.toggle('has-event', isOpen);
    return () => column?.classList.remove('has-event');
  }, [isOpen]);
  // On a phone what was opened in the drawing or the search is read in the list, out of sight of it.
  // Who looks for something goes on to the next match with the same key.
  useLayoutEffect(() => {
    const entry = isNarrow ? body?.closest<HTMLElement>('.entry') : null;
    const opener = document.activeElement;
    if (!entry?.isConnected || !opener?.closest('.plot, dialog, [role="search"]')) return undefined;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    entry.scrollIntoView({ block: 'start', behavior });
    if (opener.closest('[role="search"]')) return undefined;
    entry.querySelector<HTMLElement>('h4 a')?.focus({ preventScroll: true });
    return () => {
      const isThere = opener instanceof SVGElement && opener.isConnected;
      if (isThere && entry.contains(document.activeElement)) opener.focus({ preventScroll: true });
    };
  }, [isNarrow, body]);
  useEscape(box, selected !== null, store.getState().actions.select);
  return (
    <div ref={box} className="opened">
      {index !== null && !isNarrow && <OpenedEvent key={timeline.idOf(index)} event={index} />}
      {index !== null &&
        isNarrow &&
        body &&
        createPortal(<Evidence event={index} heading="h5" />, body, timeline.idOf(index))}
    </div>
  );
}
