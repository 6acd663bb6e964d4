export { loadArcs } from './arcs/loadArcs';
export { loadTiledLayout } from './loadTiledLayout';
export { createLayout, type Layout, type LayoutOptions } from './frame';
export { TICK_LABEL_DX_PX } from './axis';
export { timeScale } from './timeScale';
export { HISTOGRAM_HEIGHT_PX } from './types';
export type * from './types';
