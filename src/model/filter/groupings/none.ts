import type { LanesOf } from './types';

/** All in one lane. */
export const none: LanesOf = ({ words }) => ({
  lanes: [{ id: 'all', name: words.all }],
  laneOf: () => 0,
});
