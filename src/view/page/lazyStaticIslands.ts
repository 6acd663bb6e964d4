/** Fetches the static islands, which render again only for another variant. */
export const loadStaticIslands = async () => (await import('./staticIslands')).staticIslands;
