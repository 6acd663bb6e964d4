export {
  defaultChoices,
  groupings,
  themes,
  zoneChoices,
  type Choices,
  type Theme,
} from './choices';
export {
  createTimelineStore,
  type Notice,
  type TimelineState,
  type TimelineStore,
} from './timelineStore';
