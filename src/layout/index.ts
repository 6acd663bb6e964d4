export { groupings, type Grouping } from './groupings/ids';
export { loadArcs } from './loadArcs';
export { FEW, loadBigLayout, loadGroupings } from './loadBigLayout';
export { createLayout, type Layout, type LayoutOptions } from './frame';
export { TICK_LABEL_DX_PX } from './axis';
export { timeScale } from './timeScale';
export { STRIP_ROW_PX } from './types';
export type * from './types';
