import type { ReactNode } from 'react';

import { timeDistanceText } from './timeDistanceText';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { useIsHydrated } from '../hooks/useIsHydrated';

/** How far the opened event is from the one that the reader measures from; or a way to begin there. */
export function TimeDistance({ event }: { readonly event: number }): ReactNode {
  const instance = useInstance();
  const { timeline, store, t } = instance;
  const isHydrated = useIsHydrated();
  const since = useTimelineState((state) => state.measuredFrom);
  const { measureFrom } = store.getState().actions;
  const from = since === null ? null : timeline.indexOf(since);
  const text = from === null || from === event ? null : timeDistanceText(instance, from, event);
  // Paper has the evidence of events that are not open.
  const isOpen = useTimelineState(({ selected }) => selected === timeline.idOf(event));
  if (!isOpen || event >= timeline.dated) return null;
  const isOrigin = from === event;
  // Prerendered, it keeps its room unseen, so that nothing moves once the page is live.
  return (
    <div className={isHydrated ? 'between' : 'between is-to-come js-only'}>
      {(text !== null || isOrigin) && (
        <p className={isOrigin ? undefined : 'between-text'}>
          {isOrigin ? t('between.here') : text}
        </p>
      )}
      <button
        type="button"
        className="link"
        onClick={() => measureFrom(from === null ? timeline.idOf(event) : null)}
      >
        {t(from === null ? 'between.from' : 'between.stop')}
      </button>
    </div>
  );
}
