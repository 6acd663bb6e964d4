/** Up to here every event is looked at, and each level packed as a whole: no drawing has more marks. */
export const FEW = 300;

const fetchBig = async () => (await import('./tiled')).createBigPack;

/** Fetches the layout of very many events, for so many dated ones; undefined for few. */
export const loadBigLayout = async (dated: number) => (dated > FEW ? fetchBig() : undefined);
