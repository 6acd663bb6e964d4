/** Lazy bundle: what the live drawing needs after its first paint. */
export { Arcs } from './Arcs';
export { exitFullScreen, startFullScreen } from './screen/fullScreen';
export { LaneScroll } from './LaneScroll';
export { transitionOf } from './screen/transitionOf';
export { createPanZoom } from './gestures/panZoom';
export { TouchTargets } from './gestures/TouchTargets';
export { MarkTooltip } from './MarkTooltip';
export { StageButtons } from './screen/StageButtons';
export { Notices } from './Notices';
export { clusterExpansionSpan } from './clusterExpansion';
export { OverviewWindow } from './OverviewWindow';
export { RangeAnnouncer } from './RangeAnnouncer';
