/** The state of one instance: view, opened event, choices and notices, and the actions on them. */
export {
  axes,
  defaultChoices,
  gapChoices,
  readings,
  themes,
  zoneChoices,
  type Choices,
  type Theme,
} from './choices';
export type { DerivedTimeline, Notice, TimelineState, TimelineStore } from './timelineState';
export { createTimelineStore } from './timelineStore';
