/**
 * The tracks of a vertical drawing: a column for each lane, between the dates and the labels. Marks
 * stand on the track of their lane. Spans that overlap in a lane are side by side.
 */
import type { Timeline } from '../../model';

/** The most spans that a lane draws side by side. */
const MAX_SIDE_BY_SIDE = 3;
/** With more lanes, all lanes share one track: colours and names tell them apart. */
const MAX_LANE_TRACKS = 12;
/** The most spans that a shared track draws side by side. */
const MAX_SHARED = 8;

/** Width of a bar with the space beside it, and space between two tracks (px). */
const SLOT_PX = 7;
const TRACK_GAP_PX = 4;
/** The most room for all tracks (px). The others shrink, so that labels keep theirs. */
const MAX_TRACKS_PX = 76;

export type Tracks = {
  readonly widthPx: number;
  /** Whether all lanes share a track. */
  readonly isShared: boolean;
  /** The line of a lane's track, on which its marks stand (px). */
  readonly xOfLane: (lane: number) => number;
  /** The middle of an event's bar, where its mark stands as well (px). */
  readonly xOf: (event: number) => number;
  /** Two events with the same slot are drawn at the same x. */
  readonly slotOf: (event: number) => number;
};

/** Whether an event is a bar: it lasts, or its date has a distance between its bounds. */
export function isBar(timeline: Timeline, event: number): boolean {
  const { startEarliest, endLatest } = timeline.columns;
  const length = (endLatest[event] as number) - (startEarliest[event] as number);
  const isDay = timeline.whenOf(event)?.form === 'at' && length <= LONGEST_DAY_MS;
  return length > 0 && !isDay;
}

/** A day has 25 hours when clocks go back. A night may be longer than a day's part. */
const LONGEST_DAY_MS = 25 * 3_600_000;

/** Gives each event of a timeline its slot. `events` are those that are drawn, in any order. */
export function tracksOf(timeline: Timeline, events: Uint32Array): Tracks {
  const { startEarliest, endLatest, lane: laneColumn } = timeline.columns;
  const { lanes } = timeline.core;
  const isShared = lanes.length > MAX_LANE_TRACKS;
  const maxSlots = isShared ? MAX_SHARED : MAX_SIDE_BY_SIDE;
  const trackCount = isShared ? 1 : Math.max(1, lanes.length);
  const trackOf = (event: number): number => (isShared ? 0 : (laneColumn[event] as number));

  /** For each track, the end of the last bar in each of its slots. */
  const ends: number[][] = Array.from({ length: trackCount }, () => [-Infinity]);
  const slots = new Uint8Array(timeline.dated);
  // Indexes are in order of the earliest start, which is the order that fills the fewest slots.
  for (const event of events.toSorted()) {
    if (!isBar(timeline, event)) continue;
    const trackEnds = ends[trackOf(event)] as number[];
    const from = startEarliest[event] as number;
    let slot = trackEnds.findIndex((end) => end <= from);
    if (slot < 0 && trackEnds.length < maxSlots) slot = trackEnds.length;
    // If none is free, the bar that ends first is covered.
    if (slot < 0) slot = trackEnds.indexOf(Math.min(...trackEnds));
    trackEnds[slot] = Math.max(endLatest[event] as number, trackEnds[slot] ?? -Infinity);
    slots[event] = slot;
  }
  const slotCount = ends.reduce((total, { length }) => total + length, 0);
  const wantedPx = slotCount * SLOT_PX + trackCount * TRACK_GAP_PX;
  const scale = Math.min(1, MAX_TRACKS_PX / wantedPx);
  const firstSlots = ends.map((_, track) =>
    ends.slice(0, track).reduce((total, { length }) => total + length, 0),
  );
  // Tenths of a pixel, which keep a prerendered page small.
  const xOfSlot = (track: number, slot: number): number => {
    const slotsPx = ((firstSlots[track] ?? 0) + slot + 0.5) * SLOT_PX;
    return Math.round(10 * scale * (slotsPx + (track + 0.5) * TRACK_GAP_PX)) / 10;
  };
  return {
    widthPx: Math.ceil(wantedPx * scale),
    isShared,
    xOfLane: (lane) => xOfSlot(isShared ? 0 : lane, 0),
    xOf: (event) => xOfSlot(trackOf(event), slots[event] as number),
    slotOf: (event) => trackOf(event) * MAX_SHARED + (slots[event] as number),
  };
}
