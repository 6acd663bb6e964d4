import {
  useCallback,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';

import { DAY, MINUTE } from '../../base';
import { momentBefore, panned, toPlain, type Span } from '../../time';
import { useAxisZone } from '../context/axisZone';
import { viewInWords } from '../context/viewInWords';
import { useInstance, type Instance } from '../context/instanceContext';
import { listenToGestures } from './gestures/gestureListener';
import { useSettledView } from '../hooks/useSettledView';

/** A key moves by this share of the period, or of twice the view if that is shorter. */
const STEP = 1 / 50;
const PAGE_STEPS = 5;
/** The bounds of a view shorter than this (ms) are named with the time of day. */
const TIME_OF_DAY_BELOW_MS = 3 * DAY;

/** Likewise with seconds. */
const SECONDS_BELOW_MS = 10 * MINUTE;
/** The bounds of a longer view are years. */
const YEARS_FROM_MS = 10_000 * 365.25 * DAY;

/** Computes a view from the view at the start of a drag or key; `by` is a distance in ms. */
type Move = (by: number, was: Span) => Span;

/**
 * The view in the overview, as three sliders: its start, its end and its middle. A click beside the
 * window moves it there. A move sets styles without a render; the sliders' values follow less
 * often. docs/decisions/0001-gestures.md says why neither d3-brush nor d3-drag is used.
 */
export function OverviewWindow({
  height,
  period,
}: {
  readonly height: number;
  readonly period: Span;
}): ReactNode {
  const instance = useInstance();
  const { store, t, isMirrored } = instance;
  const direction = isMirrored ? -1 : 1;
  const announcedView = useSettledView('throttle');
  const zone = useAxisZone();
  const box = useRef<HTMLDivElement>(null);
  const visibleRange = useRef<HTMLDivElement>(null);
  const edges = useRef<HTMLDivElement>(null);
  const length = period.end - period.start;
  const { setView, zoomBy } = store.getState().actions;

  useLayoutEffect(() => {
    const positionWindow = (view: Span): void => {
      const from = shareOf(period, view.start);
      const share = shareOf(period, view.end) - from;
      for (const { current } of [visibleRange, edges]) {
        if (!current) continue;
        current.style.insetInlineStart = percent(from);
        current.style.width = percent(share);
      }
    };
    positionWindow(store.getState().view);
    return store.subscribe(({ view }, before) => {
      if (view !== before.view) positionWindow(view);
    });
  }, [store, period]);

  const msPerPx = useCallback(
    () => length / (box.current?.getBoundingClientRect().width || 1),
    [length],
  );
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    let move: Move | undefined;
    let [viewAtStart, startX] = [store.getState().view, 0];
    let isDragging = false;
    return listenToGestures(node, {
      hasWheel: true,
      accepts: ({ isPrimary, target }) => {
        // Another finger beside the first changes nothing.
        const next = isPrimary && target instanceof HTMLElement ? moveOf(target) : undefined;
        if (!next || !(target instanceof HTMLElement)) return false;
        move = next;
        node.style.cursor = getComputedStyle(target).cursor;
        return true;
      },
      onEffect: (effect) => {
        const { view } = store.getState();
        if (effect.kind === 'start') [viewAtStart, startX, isDragging] = [view, effect.x, true];
        if (effect.kind === 'end') [node.style.cursor, isDragging] = ['', false];
        // The wheel zooms about the middle of the window, wherever the pointer is.
        if (effect.kind === 'zoom') zoomBy(effect.factor, (view.start + view.end) / 2);
        if (effect.kind !== 'pan') return;
        // A sideways wheel moves the window by its pixels.
        if (!isDragging) setView(panned(view, -direction * effect.px * msPerPx()));
        // Not a sum, so that the thumb stays under the pointer.
        else if (move) setView(move(direction * (effect.x - startX) * msPerPx(), viewAtStart));
      },
    }).destroy;
  }, [store, setView, zoomBy, msPerPx, direction]);
  const keyHandler = (move: Move) => (event: KeyboardEvent) => {
    const steps = stepsOf(event.key, direction);
    if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const now = store.getState().view;
    const by = steps * STEP * Math.min(length, (now.end - now.start) * 2);
    const next = move(Number.isFinite(steps) ? by : Math.sign(steps) * length, now);
    // Home and End stop at the period's ends, although the limits are wider.
    setView(Number.isFinite(steps) ? next : movedInto(next, period));
  };
  const moveToClick = (event: MouseEvent<HTMLElement>): void => {
    const { left, right } = event.currentTarget.getBoundingClientRect();
    const { view } = store.getState();
    const timePx = isMirrored ? right - event.clientX : event.clientX - left;
    const at = period.start + timePx * msPerPx();
    if (event.target === event.currentTarget)
      setView(panned(view, at - (view.start + view.end) / 2), 'jump');
  };
  const [first, last] = edgeTexts(instance, announcedView, zone);
  const middle = (announcedView.start + announcedView.end) / 2;
  const sliders = [
    { kind: 'middle', at: middle, text: viewInWords(instance, announcedView, zone) },
    { kind: 'start', at: announcedView.start, text: first },
    { kind: 'end', at: announcedView.end, text: last },
  ] as const;
  return (
    // Keys of the middle slider do the same as this click.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div ref={box} className="overview-window" style={{ height }} onClick={moveToClick}>
      <div className="overview-beyond">
        <div ref={visibleRange} />
      </div>
      <div ref={edges} className="overview-edges">
        {sliders.map(({ kind, at, text }) => (
          <div
            key={kind}
            className={`overview-${kind === 'middle' ? kind : `thumb is-${kind}`}`}
            role="slider"
            tabIndex={0}
            aria-label={t(`overview.${kind}`)}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(shareOf(period, at) * 100)}
            aria-valuetext={text}
            data-slider={kind}
            onKeyDown={keyHandler(MOVES[kind])}
          />
        ))}
      </div>
    </div>
  );
}

/** The first and the last day of a view, with the time of day if the view is short. */
function edgeTexts(
  { words }: Instance,
  { start, end }: Span,
  zone: string,
): readonly [string, string] {
  const length = end - start;
  const isShort = length < TIME_OF_DAY_BELOW_MS;
  return [start, isShort ? end : momentBefore(end)].map((at) => {
    const dateTime = toPlain(at, zone, length < SECONDS_BELOW_MS ? 'ms' : 'minute');
    if (length >= YEARS_FROM_MS) return words.tick({ at, unit: 'year', dateTime }, 'minor');
    const clock = words.tick({ at, unit: 'hour', dateTime }, 'minor');
    return isShort ? words.joined(words.dayHeading(dateTime), clock) : words.dayHeading(dateTime);
  }) as [string, string];
}

const MOVES = {
  middle: (by, was) => panned(was, by),
  start: (by, was) => ({ start: Math.min(was.start + by, was.end - 1), end: was.end }),
  end: (by, was) => ({ start: was.start, end: Math.max(was.end + by, was.start + 1) }),
} satisfies Record<string, Move>;

function moveOf(slider: HTMLElement): Move | undefined {
  const kind = slider.dataset['slider'];
  return kind === 'middle' || kind === 'start' || kind === 'end' ? MOVES[kind] : undefined;
}

function shareOf({ start, end }: Span, instant: number): number {
  return Math.min(1, Math.max(0, (instant - start) / (end - start)));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

/** A span moved, and if need be shortened, into a period. */
function movedInto({ start, end }: Span, period: Span): Span {
  const by = Math.max(period.start - start, 0) || Math.min(period.end - end, 0);
  return { start: Math.max(start + by, period.start), end: Math.min(end + by, period.end) };
}

/**
 * The number of steps of a key: infinite for Home and End. `direction` is 1 if time runs to the
 * right, else -1.
 */
function stepsOf(key: string, direction: 1 | -1): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return -direction;
    case 'ArrowRight':
      return direction;
    case 'ArrowDown':
      return -1;
    case 'ArrowUp':
      return 1;
    case 'PageDown':
      return -PAGE_STEPS;
    case 'PageUp':
      return PAGE_STEPS;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return undefined;
  }
}
