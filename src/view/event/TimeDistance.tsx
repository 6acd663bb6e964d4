import type { ReactNode } from 'react';

import { timeDistanceText } from './timeDistanceText';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { useIsHydrated } from '../hooks/useIsHydrated';

/**
 * The time from the event that the reader measures from to this event, or a button to start here.
 */
export function TimeDistance({ event }: { readonly event: number }): ReactNode {
  const instance = useInstance();
  const { timeline, store, t } = instance;
  const isHydrated = useIsHydrated();
  const measuredFrom = useTimelineState((state) => state.measuredFrom);
  const { measureFrom } = store.getState().actions;
  const from = measuredFrom === null ? null : timeline.indexOf(measuredFrom);
  const text = from === null || from === event ? null : timeDistanceText(instance, from, event);
  // Print also has the evidence of events that are not open.
  const isOpen = useTimelineState(({ selected }) => selected === timeline.idOf(event));
  if (!isOpen || event >= timeline.dated) return null;
  const isOrigin = from === event;
  // The static page reserves its height invisibly, so that nothing moves when the page is hydrated.
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
