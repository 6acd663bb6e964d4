/** What a live drawing needs once it stands: fetched together, after the first paint. */
export { Arcs } from './Arcs';
export { ClusterList } from './ClusterList';
export { Fingers } from './gestures/Fingers';
export { MarkTip } from './MarkTip';
export { Notices } from './Notices';
export { opensApart } from './opensApart';
export { OverviewWindow } from './OverviewWindow';
