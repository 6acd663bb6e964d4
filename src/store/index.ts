export { defaultChoices, themes, zoneChoices, type Choices, type Theme } from './choices';
export {
  createTimelineStore,
  type DerivedTimeline,
  type Notice,
  type TimelineState,
  type TimelineStore,
} from './timelineStore';
