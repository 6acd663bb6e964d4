import type { Instance } from '../../view';

/** The number of events that the page of an event lists before and after its own. */
const NEIGHBOURS = 3;

/** The events that the page of an event lists: its own and its neighbours in time. */
export function neighboursOf({ timeline }: Instance, event: number): readonly number[] {
  const at = timeline.order.indexOf(event);
  if (at < 0) return [event];
  return [...timeline.order.subarray(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)];
}
