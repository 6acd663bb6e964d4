import { useEffect, useState, type ReactNode } from 'react';

import { axisZoneOf } from './axisZone';
import { useInstance } from './instance';

/** Moves are told to a screen reader once they rest. */
const REST_MS = 700;

/** Says the range to a screen reader, but not at every step of a gesture. */
export function SpokenRange(): ReactNode {
  const { words, t, store } = useInstance();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe((now, before) => {
      // A step of the story says its name.
      if (now.view === before.view || (now.story && now.viewCause === 'travel')) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => setSaid(t('announce.range', { range: words.range(now.view, axisZoneOf(now)) })),
        REST_MS,
      );
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, t, words]);
  return (
    <p className="unseen" aria-live="polite">
      {said}
    </p>
  );
}
