import type { CreateLanes } from './types';

/** One lane for all events. */
export const none: CreateLanes = ({ words }) => ({
  lanes: [{ id: 'all', name: words.all }],
  laneOf: () => 0,
});
