/**
 * Up to this count of dated events, `packLevel` packs a level as a whole; above it, the tiled
 * layout packs tiles. So it is also the most marks of a drawing.
 */
export const TILED_LAYOUT_ABOVE = 300;

const fetchTiledLayout = async () => (await import('./tiled')).createTiledLayout;

/**
 * Fetches the tiled layout if a timeline has more than `TILED_LAYOUT_ABOVE` dated events; else
 * resolves to undefined. Rejects if the code cannot be fetched.
 */
export const loadTiledLayout = async (dated: number) =>
  dated > TILED_LAYOUT_ABOVE ? fetchTiledLayout() : undefined;
