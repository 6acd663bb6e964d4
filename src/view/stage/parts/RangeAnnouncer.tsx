import { useEffect, useRef, type ReactNode } from 'react';

import { axisZoneOf } from '../../context/axisZone';
import { viewInWords } from '../../context/viewInWords';
import { useInstance } from '../../context/instanceContext';
import { whenText } from '../../context/eventTexts';

/** Delay after the last move before the announcement (ms). */
const SETTLE_MS = 700;

/** The stores that an announcer follows or has followed: another variant mounts it anew. */
const followed = new WeakSet<object>();

/**
 * Announces the range to screen readers once it rests, or the opened event if focus stayed
 * elsewhere, as in the search.
 */
export function RangeAnnouncer(): ReactNode {
  const instance = useInstance();
  const liveRegion = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { t, store, timeline } = instance;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let opened: string | null = null;
    const { viewCause } = store.getState();
    // The reader may have moved before this was loaded.
    let hasMoved = !followed.has(store) && viewCause !== 'restore' && viewCause !== 'travel';
    followed.add(store);
    const announce = (): void => {
      const event = opened === null ? null : timeline.indexOf(opened);
      if (event !== null && !document.activeElement?.closest('[data-details], [data-entry]')) {
        liveRegion.current?.replaceChildren(
          instance.words.joined(timeline.titleOf(event), whenText(instance, event)),
        );
      } else if (hasMoved) {
        const now = store.getState();
        liveRegion.current?.replaceChildren(
          t('announce.range', { range: viewInWords(instance, now.view, axisZoneOf(now)) }),
        );
      }
      opened = null;
      hasMoved = false;
    };
    const stop = store.subscribe((now, before) => {
      if (now.selected !== before.selected) opened = now.selected;
      // The story announces its own steps.
      if (now.view !== before.view) hasMoved = !(now.story && now.viewCause === 'travel');
      clearTimeout(timer);
      timer = setTimeout(announce, SETTLE_MS);
    });
    if (hasMoved) timer = setTimeout(announce, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [instance]);
  return <p ref={liveRegion} className="unseen" aria-live="polite" />;
}
