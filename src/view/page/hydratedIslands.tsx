import { Toolbar } from './Toolbar';

/**
 * The parts that a page holds prerendered and that are hydrated in place, by the name of their
 * container (`data-part`). Each is a root of its own: one that fails leaves the others standing.
 */
export const hydratedIslands = { bar: Toolbar } as const;
