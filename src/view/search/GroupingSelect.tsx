import type { ReactNode } from 'react';

import { groupings } from '../../model';
import { useInstance, useTimelineState } from '../context/instanceContext';

/** Chooses the property that decides which lane an event is in. Its label is the caller's. */
export function GroupingSelect({ id }: { readonly id?: string }): ReactNode {
  const { store, t } = useInstance();
  const current = useTimelineState((state) => state.grouping);
  return (
    <select
      id={id}
      value={current}
      onChange={({ currentTarget }) => {
        const chosen = groupings.find((grouping) => grouping === currentTarget.value);
        if (chosen) store.getState().actions.setGrouping(chosen);
      }}
    >
      {groupings.map((grouping) => (
        <option key={grouping} value={grouping}>
          {t(`group.${grouping}`)}
        </option>
      ))}
    </select>
  );
}
