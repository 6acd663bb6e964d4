import type { ReactNode } from 'react';

import { useAxisZone } from '../context/axisZone';
import { SearchField } from '../search/SearchField';
import { viewInWords } from '../context/viewInWords';
import { useInstance } from '../context/instanceContext';
import { PanZoomButtons } from '../stage/PanZoomButtons';
import { useIsHydrated } from '../hooks/useIsHydrated';
import { useSettledView } from '../hooks/useSettledView';

const dialogKeys = ['range.edit', 'known.button', 'share.button'] as const;

/** The range of the view, a button for each gesture, buttons of dialogs, and the search. */
export function Toolbar(): ReactNode {
  const instance = useInstance();
  const { words, t, isEmbedded = false } = instance;
  const view = useSettledView('throttle');
  const zone = useAxisZone();
  // A button that does nothing yet is not rendered.
  const isHydrated = useIsHydrated();
  return (
    <div className="bar">
      <h2 className="range">
        {viewInWords(instance, view, zone)}
        <small>
          {words.duration(view.end - view.start)} ·{' '}
          {isHydrated ? (
            <button
              type="button"
              className="link zone"
              data-dialog="zone"
              aria-haspopup="dialog"
              title={t('zone.heading')}
            >
              {words.zone(zone)}
            </button>
          ) : (
            words.zone(zone)
          )}
        </small>
      </h2>
      <div className="tools js-only">
        <PanZoomButtons view={view} />
        {(isEmbedded ? [] : dialogKeys).map((key) => (
          <button key={key} type="button" data-dialog={key.split('.')[0]} aria-haspopup="dialog">
            {t(key)}
          </button>
        ))}
        {!isEmbedded && (
          <button
            type="button"
            className="keys-button"
            data-dialog="keys"
            aria-haspopup="dialog"
            aria-label={t('keys.heading')}
            title={t('keys.heading')}
          >
            ?
          </button>
        )}
      </div>
      {!isEmbedded && <SearchField />}
    </div>
  );
}
