export { loadArcs } from './arcs/loadArcs';
export { loadTiledLayout } from './tiled/loadTiledLayout';
export { loadVerticalLayout } from './vertical/loadVerticalLayout';
export { loadMapLayout } from './map/loadMapLayout';
export type {
  MapArrow,
  MapGroup,
  MapLabel,
  MapView,
  PlaceEvents,
  TilePaths,
  BasePaths,
} from './map';
export type {
  BarPiece,
  HeadingParts,
  HeadingUnit,
  RowContents,
  RowMark,
  RowPosition,
  VerticalModel,
} from './vertical';
export { createLayout, type Layout, type LayoutOptions } from './frame';
export { TICK_LABEL_DX_PX } from './axis';
export { clampedTimeScale, timeScale } from './timeScale';
export {
  DRAWING_BREAKPOINTS,
  HEIGHT_BREAKPOINTS,
  LANE_NAMES_PX,
  MAX_DRAWING_PX,
  PAGE_BREAKPOINTS,
} from './breakpoints';
export { LINE_DY_PX, TYPOGRAPHY } from './typography';
export { HISTOGRAM_HEIGHT_PX } from './types';
export type * from './types';
export { contentHeight, MAX_SHARING_LANES, shownLanes } from './lanes';
export { neededHeight } from './neededHeight';
export { loadFolding } from './folding/loadFolding';
export type { TimeMap, TimeMaps } from './folding/timeMap';
export { measuresOf } from './lanes';
export { loadLaneHistograms } from './loadLaneHistograms';
