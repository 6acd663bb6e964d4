/** What a live drawing needs once it stands: fetched together, after the first paint. */
export { Arcs } from './Arcs';
export { ClusterList } from './ClusterList';
export { TouchTargets } from './gestures/Fingers';
export { MarkTooltip } from './MarkTip';
export { Notices } from './Notices';
export { clusterExpansionSpan } from './opensApart';
export { OverviewWindow } from './OverviewWindow';
