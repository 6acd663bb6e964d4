/**
 * The view: React components of one timeline. Each island of a page is a React root of its own, and
 * gets the same instance from `InstanceProvider`.
 */
export { DIALOG_REQUEST_EVENT } from './dialogs/requestDialog';
export { Drawing } from './drawing/Drawing';
export { DrawnLine, DrawnText, Mirrored } from './drawing/DrawnText';
export { drawingHeightsOf, readDrawingHeights, type DrawingHeights } from './drawing/drawingSizes';
export { Glyph } from './ui/Glyph';
export { eventAlt, rangeAlt } from './context/imageAlt';
export { imagePalette } from './drawing/imagePalette';
export { loadDialogs } from './dialogs/lazyDialogs';
export { isModifiedClick } from './ui/isModifiedClick';
export {
  InstanceProvider,
  useInstance,
  type Hrefs,
  type Instance,
} from './context/instanceContext';
export { useCopy } from './hooks/useCopy';
export { loadEvidenceBundle, loadListBundle, loadMapReading } from './lazy';
export { mediaSettled } from './media/lazyMedia';
export type { SourceRun } from './event/SourcePage';
export { loadBuildOnlyBundle } from './page/lazyBuildOnly';
export { loadLegendItems, loadStaticIslands } from './page/lazyStaticIslands';
export { LANE_COLOURS, type Palette } from './ui/palette';
export { hydratedIslands } from './page/hydratedIslands';
export { boxSizeOf } from './stage/parts/useBoxSize';
export { Stage } from './stage/Stage';
export { StaticStage } from './stage/static/StaticStage';
export type { RowMarkup } from './vertical/VerticalRows';
export { followSettledView } from './hooks/settledView';
export { loadStageBundle, loadVertical } from './stage/lazyStage';
export { NARROW_PAGE } from './hooks/mediaQueries';
export { loadErrorComponent, type LoadErrorCode } from './ui/lazyLoadError';
export { ErrorBoundary } from './ui/ErrorBoundary';
export { LazyBoundary } from './ui/LazyBoundary';
