import type { KeyboardEvent } from 'react';

import type { VerticalModel } from '../../layout';
import type { Timeline } from '../../model';

/** What the keys of a vertical drawing do. Time runs down, so both pairs of arrows follow it. */
type RowKeyActions = {
  /** The language is written from right to left, so the arrow to the left goes on. */
  readonly isRightToLeft: boolean;
  readonly focusRow: (row: number) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly toggleLane: (lane: number) => void;
  readonly showKeys: () => void;
};

const ZOOM_STEP = 2;
/** `+` and `-` with and without Shift. */
const SAME_KEY: { readonly [key: string]: string } = { '=': '+', _: '-' };

/** Handles a key on the link of a row. */
export function handleRowKey(
  event: KeyboardEvent,
  row: number,
  { rows }: VerticalModel,
  timeline: Timeline,
  actions: RowKeyActions,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { isRightToLeft } = actions;
  const last = rows.events.length - 1;
  const next = (): void => actions.focusRow(Math.min(last, row + 1));
  const previous = (): void => actions.focusRow(Math.max(0, row - 1));
  const keys: { readonly [key: string]: () => void } = {
    ArrowDown: next,
    ArrowRight: isRightToLeft ? previous : next,
    ArrowUp: previous,
    ArrowLeft: isRightToLeft ? next : previous,
    Home: () => actions.focusRow(0),
    End: () => actions.focusRow(last),
    '+': () => actions.zoomBy(ZOOM_STEP),
    '-': () => actions.zoomBy(1 / ZOOM_STEP),
    '0': actions.fit,
    f: () => actions.toggleLane(timeline.laneOf(rows.events[row] as number)),
    '?': actions.showKeys,
  };
  // Caps Lock changes the letter of a key.
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = keys[SAME_KEY[key] ?? key];
  if (!act) return;
  event.preventDefault();
  act();
}
