export {
  createTimelineStore,
  type InitialState,
  type Notice,
  type TimelineActions,
  type TimelineState,
  type TimelineStore,
  type ViewCause,
} from './timelineStore';
