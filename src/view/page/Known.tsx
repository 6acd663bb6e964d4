import { useState, type ReactNode } from 'react';

import { useInstance, useTimelineState } from '../context/instance';

/** Says plainly that the timeline is cut back to what was known on a day, and leads out of it. */
export function Known(): ReactNode {
  const { store, words, t, timeline } = useInstance();
  const known = useTimelineState((state) => state.known);
  const [wasOn, setWasOn] = useState(false);
  const isThere = timeline.core.asKnownOn === known;
  return (
    <div className={known === null ? 'unseen' : 'known'}>
      {/* Always there, so that turning it on and off is told to who does not see it. */}
      <p role="status">
        {known !== null && t(isThere ? 'known.on' : 'known.loading', { date: words.date(known) })}
        {known === null && wasOn && t('known.now')}
      </p>
      {known !== null && (
        <>
          <button type="button" data-dialog="known" aria-haspopup="dialog">
            {t('known.change')}
          </button>
          <button
            type="button"
            onClick={({ currentTarget }) => {
              setWasOn(true);
              // This button goes; the one that offered it stays.
              currentTarget
                .closest('[data-kroniek]')
                ?.querySelector<HTMLElement>('[data-dialog="known"]')
                ?.focus();
              store.getState().actions.setKnown(null);
            }}
          >
            {t('known.off')}
          </button>
        </>
      )}
    </div>
  );
}
