export { loadArcs } from './arcs/loadArcs';
export { FEW, loadBigLayout } from './loadBigLayout';
export { createLayout, type Layout, type LayoutOptions } from './frame';
export { TICK_LABEL_DX_PX } from './axis';
export { timeScale } from './timeScale';
export { STRIP_ROW_PX } from './types';
export type * from './types';
