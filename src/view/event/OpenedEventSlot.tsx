import { useLayoutEffect, useRef, type ReactNode } from 'react';

import { useInstance, useTimelineState } from '../context/instanceContext';
import { EventPanel } from './EventPanel';
import { useEscape } from '../hooks/useEscape';
import { useIsDown } from '../hooks/useIsDown';
import { useMediaQuery } from '../hooks/useMediaQuery';
import { NARROW_PAGE } from '../hooks/mediaQueries';

/**
 * The opened event beside or below the drawing. If time runs down it opens in its row instead, and
 * on a phone in the list, except in an embed, which shows either the drawing or the list.
 */
export function OpenedEventSlot(): ReactNode {
  const { timeline, store, isEmbedded = false } = useInstance();
  const selected = useTimelineState((state) => state.selected);
  const isNarrow = useMediaQuery(NARROW_PAGE);
  const isDown = useIsDown();
  const index = selected === null ? null : timeline.indexOf(selected);
  const box = useRef<HTMLDivElement>(null);
  // An undated event has no place in a drawing.
  const opensInPlace =
    (isDown && index !== null && index < timeline.dated) || (isNarrow && !isDown);
  const isOpen = index !== null && (isEmbedded || !opensInPlace);
  // The chapters are in the same column. This class hides them.
  useLayoutEffect(() => {
    const column = box.current?.closest('.aside');
    column?.classList.toggle('has-event', isOpen);
    return () => column?.classList.remove('has-event');
  }, [isOpen]);
  useEscape(box, selected !== null, store.getState().actions.select);
  return (
    <div ref={box} className="opened">
      {isOpen && <EventPanel key={timeline.idOf(index)} event={index} />}
    </div>
  );
}
