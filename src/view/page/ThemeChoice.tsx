import type { ReactNode } from 'react';

import { themes } from '../../store';
import { useInstance, useTimelineState } from '../context/instanceContext';

/**
 * Chooses the theme: the device's, light or dark. It is part of a static island, so
 * `app/sync/followTheme.ts` listens to its buttons.
 */
export function ThemeChoice(): ReactNode {
  const { t } = useInstance();
  const theme = useTimelineState((state) => state.theme);
  return (
    <div className="themes js-only" role="group" aria-label={t('theme.label')}>
      <span aria-hidden="true">{t('theme.label')}</span>
      {([null, ...themes] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          data-theme-choice={choice ?? 'device'}
          aria-pressed={choice === theme}
        >
          {t(`theme.${choice ?? 'device'}`)}
        </button>
      ))}
    </div>
  );
}
