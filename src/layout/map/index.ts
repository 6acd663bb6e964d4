/** Lazy entry: where things are drawn on a map. */
export { arrowOf, type MapArrow } from './arrows';
export {
  basePaths,
  polygonPath,
  radiusPx,
  tileBox,
  tilePaths,
  type BasePaths,
  type TilePaths,
} from './basePaths';
export { groupPlaces, type MapGroup } from './groups';
export { mapLabels, type MapLabel } from './labels';
export { inOrder, placeEvents, type PlaceEvents } from './placeEvents';
export { chooseProjection, createProjection } from './projection';
export {
  clampView,
  maxScale,
  readMapView,
  scaledView,
  viewOf,
  WHOLE_MAP,
  writeMapView,
  type MapView,
} from './view';
