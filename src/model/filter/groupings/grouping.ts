/** By what events may stand in lanes, the usual one first; `index.ts` has what each does. */
export const groupings = ['theme', 'actor', 'place', 'status', 'none'] as const;
export type Grouping = (typeof groupings)[number];
