import { useEffect, useRef, type ReactNode } from 'react';

import { axisZoneOf } from '../context/axisZone';
import { useInstance } from '../context/instance';
import { whenText } from '../context/texts';

/** Moves are told to a screen reader once they rest. */
const REST_MS = 700;

/**
 * Says to a screen reader what is shown: the range, but not at every step of a gesture, and the event
 * that was opened where focus stayed elsewhere, as in the search.
 */
export function SpokenRange(): ReactNode {
  const instance = useInstance();
  const live = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { words, t, store, timeline } = instance;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let opened: string | null = null;
    let isMoved = false;
    const say = (): void => {
      const event = opened === null ? null : timeline.indexOf(opened);
      if (event !== null && !document.activeElement?.closest('[data-details], [data-entry]')) {
        live.current?.replaceChildren(`${timeline.titleOf(event)}, ${whenText(instance, event)}`);
      } else if (isMoved) {
        const now = store.getState();
        live.current?.replaceChildren(
          t('announce.range', { range: words.range(now.view, axisZoneOf(now)) }),
        );
      }
      opened = null;
      isMoved = false;
    };
    const stop = store.subscribe((now, before) => {
      if (now.selected !== before.selected) opened = now.selected;
      // A step of the story says its name.
      if (now.view !== before.view) isMoved = !(now.story && now.viewCause === 'travel');
      clearTimeout(timer);
      timer = setTimeout(say, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [instance]);
  return <p ref={live} className="unseen" aria-live="polite" />;
}
