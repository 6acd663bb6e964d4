import type { ReactNode } from 'react';

import { hasFacetFilters } from '../../model';
import { useInstance, useTimelineState } from '../context/instanceContext';

/** The message in an empty drawing: why it is empty, with buttons that lead out of it. */
export function EmptyState(): ReactNode {
  const { store, timeline, t } = useInstance();
  const { actions } = store.getState();
  const isFiltered = useTimelineState((state) => hasFacetFilters(state.filter));
  return (
    <div className="nothing-here">
      <p>{t(isFiltered ? 'empty.filtered' : 'list.empty')}</p>
      {timeline.dated > 0 && (
        <button type="button" onClick={actions.fit}>
          {t('list.back')}
        </button>
      )}
      {isFiltered && (
        <button type="button" onClick={actions.clearFilter}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  );
}
