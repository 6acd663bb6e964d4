import type { CreateLanes } from './types';

/** All in one lane. */
export const none: CreateLanes = ({ words }) => ({
  lanes: [{ id: 'all', name: words.all }],
  laneOf: () => 0,
});
