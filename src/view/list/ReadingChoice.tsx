import type { ReactNode } from 'react';

import { useInstance, useTimelineState } from '../context/instanceContext';

/** Two buttons that choose between the list and the table. The page follows `data-reading`. */
export function ReadingChoice(): ReactNode {
  const { t } = useInstance();
  const reading = useTimelineState((state) => state.reading);
  return (
    <div className="group js-only" role="group" aria-label={t('reading.label')}>
      {([null, 'table'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          data-reading={choice ?? 'list'}
          aria-pressed={reading === choice}
        >
          {t(choice === null ? 'reading.list' : 'reading.table')}
        </button>
      ))}
    </div>
  );
}
