/** Lazy bundle: what the live drawing needs after its first paint. */
export { Arcs } from './Arcs';
export { exitFullScreen, startFullScreen } from './parts/fullScreen';
export { LaneScroll } from './LaneScroll';
export { transitionOf } from './parts/transitionOf';
export { createPanZoom } from './gestures/panZoom';
export { listenToGestures } from './gestures/gestureListener';
export { TouchTargets } from './gestures/TouchTargets';
export { MarkTooltip } from './parts/MarkTooltip';
export { StageButtons } from './StageButtons';
export { Notices } from './parts/Notices';
export { clusterExpansionSpan } from './clusterExpansion';
export { OverviewWindow } from './OverviewWindow';
export { RangeAnnouncer } from './parts/RangeAnnouncer';
