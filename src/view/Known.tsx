import { lazy, Suspense, useState, type ReactNode } from 'react';

import { useInstance, useTimelineState } from './instance';

// Opened by few: fetched when asked for.
const KnownForm = lazy(async () => ({ default: (await import('./KnownForm')).KnownForm }));

/** Says plainly that the timeline is cut back to what was known on a day; else offers it. */
export function Known(): ReactNode {
  const { store, words, t, timeline } = useInstance();
  const known = useTimelineState((state) => state.known);
  const [isAsking, ask] = useState(false);
  const { asKnownOn } = timeline.core;
  return (
    <div className={`known${known === null ? '' : ' is-on'}`}>
      {known !== null && (
        <p role="status">
          {t(asKnownOn === known ? 'known.on' : 'known.loading', { date: words.date(known) })}
        </p>
      )}
      <button type="button" className="js-only" aria-haspopup="dialog" onClick={() => ask(true)}>
        {t(known === null ? 'known.button' : 'known.change')}
      </button>
      {known !== null && (
        <button type="button" onClick={() => store.getState().actions.setKnown(null)}>
          {t('known.off')}
        </button>
      )}
      <Suspense>{isAsking && <KnownForm onClose={() => ask(false)} />}</Suspense>
    </div>
  );
}
