import { useState } from 'react';

import { useInstance, useTimelineState, type Instance } from '../context/instanceContext';

export type ListedInstance = {
  /** The instance with the timeline to list. */
  readonly instance: Instance;
  /** The events that do not match the query, and whether they are listed too. */
  readonly rest: { readonly isShown: boolean; readonly toggle: () => void } | undefined;
};

/**
 * The events that the list shows: those that the filter leaves, and of these the matches of the
 * query, until the reader asks for the rest. An event that the reader opens is always among them.
 */
export function useListedInstance(): ListedInstance {
  const instance = useInstance();
  const derived = useTimelineState((state) => state.derived);
  const selected = useTimelineState((state) => state.selected);
  const [queryWithRest, setQueryWithRest] = useState<string | null>(null);
  if (derived?.source !== instance.timeline) return { instance, rest: undefined };
  if (!derived.matches) return { instance: instance.variantFor(derived.timeline), rest: undefined };
  const isOpenedAmongRest =
    selected !== null &&
    derived.matching().indexOf(selected) === null &&
    derived.timeline.indexOf(selected) !== null;
  const isShown = queryWithRest === derived.query || isOpenedAmongRest;
  return {
    instance: instance.variantFor(isShown ? derived.timeline : derived.matching()),
    rest: { isShown, toggle: () => setQueryWithRest(isShown ? null : derived.query) },
  };
}
