import type { ReactNode } from 'react';

import { useInstance } from '../context/instanceContext';
import { screenPalette } from '../ui/palette';
import { legendItemsOf } from './legendItems';

/** What a legend that is drawn anew goes by. */
const UNKNOWN: readonly string[] = ['wide'];

/**
 * Explains the marks and signs that occur in this timeline. `clustered` has the names of the static
 * drawings with marks of several events. It comes with the page, so it cannot follow the view.
 */
export function Legend({
  clustered = UNKNOWN,
}: {
  readonly clustered?: readonly string[];
}): ReactNode {
  const instance = useInstance();
  const { t, uid } = instance;
  const items = legendItemsOf(instance, screenPalette, clustered.length > 0);
  const isOnlyCompact = clustered.every((name) => name === 'compact');
  if (items.length === 0) return null;
  return (
    <section className="legend" aria-labelledby={`${uid}-legend`}>
      <h2 id={`${uid}-legend`}>{t('legend.heading')}</h2>
      <ul>
        {items.map(({ name, icon, widthPx, text }) => (
          <li key={name} className={name === 'cluster' && isOnlyCompact ? 'on-phones' : undefined}>
            <svg width={widthPx} height="14" aria-hidden="true">
              {icon}
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
