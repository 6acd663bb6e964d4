/** Fetches what lays out very many events: above `BIG` dated ones, createLayout's `pack`. */
export const loadBigLayout = async () => (await import('./big')).createBigPack;
