import { useMemo, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

import { panned, type Span } from '../time';
import { useInstance, useTimelineState } from './instance';
import { tabStop } from './tabStop';
import { useRestedView } from './useRestedView';

/** A key moves an edge by this share of the period, or of twice the view where that is less. */
const STEP = 1 / 50;

/** The visible range in the overview: two slider thumbs, and a middle that can be dragged. */
export function OverviewWindow({
  height,
  period,
}: {
  readonly height: number;
  readonly period: Span;
}): ReactNode {
  const { store, words, t } = useInstance();
  const view = useTimelineState((state) => state.view);
  // Words take long to make, and none are heard while a gesture moves.
  const rested = useRestedView(true);
  const said = useMemo(() => {
    const { start, end } = rested;
    return [start, end - 1].map((at) => words.range({ start: at, end: at + 1 }));
  }, [words, rested]);
  const grip = useRef<{ readonly x: number; readonly view: Span } | null>(null);
  const length = period.end - period.start;
  const shareOf = (instant: number): number =>
    Math.min(1, Math.max(0, (instant - period.start) / length));
  const [from, to] = [shareOf(view.start), shareOf(view.end)];
  const { setView } = store.getState().actions;

  const drag = (move: (by: number, was: Span) => Span) => ({
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { x: event.clientX, view: store.getState().view };
    },
    onPointerMove: (event: PointerEvent<SVGElement>) => {
      // Not the nearest <svg>: a thumb stands in one of its own.
      const box = event.currentTarget.closest('.overview > svg')?.getBoundingClientRect();
      if (!grip.current || !box) return;
      const by = ((event.clientX - grip.current.x) / box.width) * length;
      setView(move(by, grip.current.view));
    },
    onPointerUp: () => (grip.current = null),
    onPointerCancel: () => (grip.current = null),
  });
  const keys = (move: (by: number) => void) => (event: KeyboardEvent) => {
    const step = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -5,
      PageUp: 5,
    }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const now = store.getState().view;
    move(step * STEP * Math.min(length, (now.end - now.start) * 2));
  };
  const moveStart = (by: number, was: Span): Span => ({
    start: Math.min(was.start + by, was.end - 1),
    end: was.end,
  });
  const moveEnd = (by: number, was: Span): Span => ({
    start: was.start,
    end: Math.max(was.end + by, was.start + 1),
  });
  const percent = (value: number): string => `${(value * 100).toFixed(3)}%`;
  const thumbs = [
    { edge: from, side: -1, name: t('overview.start'), value: said[0], move: moveStart },
    { edge: to, side: 1, name: t('overview.end'), value: said[1], move: moveEnd },
  ];
  return (
    <g>
      <rect className="overview-out" width={percent(from)} height={height} />
      <rect className="overview-out" x={percent(to)} width={percent(1 - to)} height={height} />
      <rect
        className="overview-window"
        x={percent(from)}
        width={percent(Math.max(to - from, 0.002))}
        y={0.75}
        height={height - 1.5}
        {...drag((by, was) => panned(was, by))}
      />
      {thumbs.map(({ edge, side, name, value, move }) => (
        <svg key={name} x={percent(edge)} overflow="visible">
          <g
            className="overview-thumb"
            role="slider"
            {...tabStop(0)}
            aria-label={name}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(edge * 100)}
            aria-valuetext={value}
            {...drag(move)}
            onKeyDown={keys((by) => setView(move(by, store.getState().view)))}
          >
            <rect
              className="target"
              x={side < 0 ? -20 : -4}
              y={-6}
              width={24}
              height={height + 12}
              fill="transparent"
            />
            <rect
              className="overview-grip"
              x={side < 0 ? -6 : -1}
              y={height / 2 - 9}
              width={7}
              height={18}
              rx={3.5}
            />
          </g>
        </svg>
      ))}
    </g>
  );
}
