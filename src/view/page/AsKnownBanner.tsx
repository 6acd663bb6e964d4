import { useState, type ReactNode } from 'react';

import { useInstance, useTimelineState } from '../context/instanceContext';

/** Says that the timeline shows what was known on a day, and offers a way back. */
export function AsKnownBanner(): ReactNode {
  const { store, words, t, timeline } = useInstance();
  const asKnownOn = useTimelineState((state) => state.asKnownOn);
  const [wasShown, setWasShown] = useState(false);
  const isLoaded = timeline.core.asKnownOn === asKnownOn;
  return (
    <div className={asKnownOn === null ? 'unseen' : 'known'}>
      {/* Always rendered: a live region announces only changes to a region that exists. */}
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
              // This button is removed, so focus moves to the menu that has the toolbar's.
              currentTarget
                .closest('[data-kroniek]')
                ?.querySelector<HTMLElement>('.menu > summary')
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
