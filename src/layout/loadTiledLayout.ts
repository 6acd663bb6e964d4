import { TILED_LAYOUT_ABOVE } from '../model';

const fetchTiledLayout = async () => (await import('./tiled')).createTiledLayout;

/** Fetches the layout of very many events, for so many dated ones; undefined for few. */
export const loadTiledLayout = async (dated: number) =>
  dated > TILED_LAYOUT_ABOVE ? fetchTiledLayout() : undefined;
