/** Up to here every event is looked at, and each level packed as a whole: no drawing has more marks. */
export const TILED_LAYOUT_ABOVE = 300;

const fetchTiledLayout = async () => (await import('./tiled')).createTiledLayout;

/** Fetches the layout of very many events, for so many dated ones; undefined for few. */
export const loadTiledLayout = async (dated: number) =>
  dated > TILED_LAYOUT_ABOVE ? fetchTiledLayout() : undefined;
