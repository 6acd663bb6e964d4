import { Toolbar } from './Toolbar';

/**
 * The islands that are prerendered and hydrated, by the name of their container (`data-part`). Each
 * is a React root of its own, so a failure stays inside it.
 */
export const hydratedIslands = { bar: Toolbar } as const;
