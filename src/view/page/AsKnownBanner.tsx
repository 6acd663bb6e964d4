import { useState, type ReactNode } from 'react';

import { useInstance, useTimelineState } from '../context/instanceContext';

/** Says plainly that the timeline is cut back to what was known on a day, and leads out of it. */
export function AsKnownBanner(): ReactNode {
  const { store, words, t, timeline } = useInstance();
  const asKnownOn = useTimelineState((state) => state.asKnownOn);
  const [wasShown, setWasShown] = useState(false);
  const isLoaded = timeline.core.asKnownOn === asKnownOn;
  return (
    <div className={asKnownOn === null ? 'unseen' : 'known'}>
      {/* Always there, so that turning it on and off is told to who does not see it. */}
      <p role="status">
        {asKnownOn !== null &&
          t(isLoaded ? 'known.on' : 'known.loading', { date: words.date(asKnownOn) })}
        {asKnownOn === null && wasShown && t('known.now')}
      </p>
      {asKnownOn !== null && (
        <>
          <button type="button" data-dialog="known" aria-haspopup="dialog">
            {t('known.change')}
          </button>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              setWasShown(true);
              // This button goes; the one that offered it stays.
              currentTarget
                .closest('[data-kroniek]')
                ?.querySelector<HTMLElement>('[data-dialog="known"]')
                ?.focus();
              store.getState().actions.setAsKnownOn(null);
            }}
          >
            {t('known.off')}
          </button>
        </>
      )}
    </div>
  );
}
