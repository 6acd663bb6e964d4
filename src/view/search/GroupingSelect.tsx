import type { ReactNode } from 'react';

import { groupings } from '../../model';
import { useInstance, useTimelineState } from '../context/instanceContext';

/** Chooses by what events are put into lanes. Its label stands beside it. */
export function GroupingSelect({ id }: { readonly id?: string }): ReactNode {
  const { store, t } = useInstance();
  const grouping = useTimelineState((state) => state.grouping);
  return (
    <select
      id={id}
      value={grouping}
      onChange={({ currentTarget }) => {
        const chosen = groupings.find((name) => name === currentTarget.value);
        if (chosen) store.getState().actions.setGrouping(chosen);
      }}
    >
      {groupings.map((name) => (
        <option key={name} value={name}>
          {t(`group.${name}`)}
        </option>
      ))}
    </select>
  );
}
