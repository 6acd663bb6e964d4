import { useLayoutEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import { Evidence } from './Evidence';
import { useInstance, useTimelineState } from './instance';
import type { LiveList } from './liveList';
import { OpenedEvent } from './OpenedEvent';
import { useMedia } from './useMedia';

/** The opened event beside or below the drawing; on a phone it opens in its place in the list. */
export function Opened({ list }: { readonly list: LiveList }): ReactNode {
  const { timeline, store } = useInstance();
  const selected = useTimelineState((state) => state.selected);
  const isNarrow = useMedia('(width < 600px)');
  const index = selected === null ? null : timeline.indexOf(selected);
  const body = useSyncExternalStore(list.subscribe, () => list.bodyOf(selected));
  const box = useRef<HTMLDivElement>(null);
  const isOpen = index !== null && !isNarrow;
  // The column's other tenant, the chapters, gives way.
  useLayoutEffect(() => {
    const column = box.current?.closest('.aside');
    column?.classList.toggle('has-event', isOpen);
    return () => column?.classList.remove('has-event');
  }, [isOpen]);
  // Esc closes the event from anywhere in this timeline, and from nowhere else on the page. Heard as
  // soon as the event is seen.
  useLayoutEffect(() => {
    const root = box.current?.closest<HTMLElement>('[data-kroniek]');
    if (!root || selected === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key !== 'Escape' || event.defaultPrevented || inDialog) return;
      event.preventDefault();
      store.getState().actions.select(null);
    };
    root.addEventListener('keydown', onKey);
    return () => root.removeEventListener('keydown', onKey);
  }, [store, selected]);
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
