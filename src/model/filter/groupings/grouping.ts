/** The groupings, the default first. `index.ts` has the lanes of each. */
export const groupings = ['theme', 'actor', 'place', 'status', 'none'] as const;
export type Grouping = (typeof groupings)[number];
