/** Keeps a live timeline and the settings of its app in step. */
import type { TimelineStore } from '../store';
import { followSettledView } from '../view';
import type { TimelineInstant, TimelineRangeInput, TimelineSettings } from './types';

type Span = { readonly start: number; readonly end: number };

/** Throws a RangeError for a text that is no date. */
export function spanOf({ from, to }: TimelineRangeInput): Span {
  return { start: instantOf(from), end: instantOf(to) };
}

function instantOf(instant: TimelineInstant): number {
  const ms = typeof instant === 'number' ? instant : new Date(instant).getTime();
  if (Number.isFinite(ms)) return ms;
  throw new RangeError(`not an instant: ${String(instant)}`);
}

export type FollowedSettings = {
  /** Applies what the app has changed. */
  readonly apply: (now: TimelineSettings, before: TimelineSettings) => void;
  readonly stop: () => void;
};

/**
 * Tells the app what the reader does, and returns to what the app controls. `settings` gives the
 * current settings.
 */
export function followSettings(
  store: TimelineStore,
  settings: () => TimelineSettings,
): FollowedSettings {
  const { actions } = store.getState();
  /** Whether the app itself causes the change. */
  let isApplying = false;
  const applying = (change: () => void): void => {
    isApplying = true;
    try {
      change();
    } finally {
      isApplying = false;
    }
  };
  const returnToControlled = (): void => {
    const { range, selected } = settings();
    applying(() => {
      if (range !== undefined) actions.setView(spanOf(range), 'jump');
      if (selected !== undefined && selected !== store.getState().selected) {
        actions.select(selected);
      }
    });
  };

  const stopEvents = store.subscribe((now, before) => {
    if (isApplying) return;
    const { onRangeChange, onSelect } = settings();
    if (now.view !== before.view) {
      onRangeChange?.({ from: new Date(now.view.start), to: new Date(now.view.end) });
    }
    if (now.selected !== before.selected) {
      onSelect?.(now.selected);
      // An app answers within a task; if it does not, the event is as it was.
      setTimeout(returnToControlled);
    }
  });
  const stopSettled = followSettledView(store, returnToControlled, 'on-release');
  return {
    apply: (now, before) => {
      applying(() => {
        if (now.range !== undefined && !isSameRange(now.range, before.range)) {
          actions.setView(spanOf(now.range), 'jump');
        }
        if (now.selected !== undefined && now.selected !== store.getState().selected) {
          actions.select(now.selected);
        }
      });
    },
    stop: () => {
      stopEvents();
      stopSettled();
    },
  };
}

function isSameRange(a: TimelineRangeInput, b: TimelineRangeInput | undefined): boolean {
  if (b === undefined) return false;
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.start === other.start && one.end === other.end;
}
