export {
  createTimelineStore,
  type Notice,
  type TimelineState,
  type TimelineStore,
} from './timelineStore';
