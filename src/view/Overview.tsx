import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

import { panned, type Span } from '../time';
import { useInstance, useTimelineState } from './instance';
import { screenPalette } from './palette';

/** The strip is laid out once at this width; its places are shares of it, so any width will do. */
const NOMINAL_PX = 640;
const ROW_PX = 5;
const TICKS_PX = 18;
const STEP = 1 / 50;

/**
 * The whole period by lane and density, with the visible window: two slider thumbs and a middle
 * that can be dragged. Without its thumbs it is the prerendered page's.
 */
export function Overview({ isLive }: { readonly isLive: boolean }): ReactNode {
  const { timeline, layout, t } = useInstance();
  const overview = layout.overview(NOMINAL_PX);
  const lanes = timeline.core.lanes.length;
  const height = lanes * ROW_PX + 8;
  const share = (px: number): string => `${((px / NOMINAL_PX) * 100).toFixed(3)}%`;
  return (
    <div className="overview" role="group" aria-label={t('overview.label')}>
      <p className="overview-name" aria-hidden="true">
        {t('zoom.fit')}
      </p>
      <svg width="100%" height={height + TICKS_PX} aria-hidden={isLive ? undefined : 'true'}>
        <g aria-hidden="true">
          <rect width="100%" height={height} fill={screenPalette.shade} />
          {overview.cells.map((cell) => (
            <rect
              key={`${cell.lane} ${cell.x}`}
              x={share(cell.x)}
              width={share(Math.max(cell.widthPx - 0.6, 1.2))}
              y={4 + cell.lane * ROW_PX}
              height={ROW_PX - 1}
              fill={screenPalette.lane(cell.lane)}
              opacity={0.55 + 0.45 * Math.min(1, (cell.count - 1) / 3)}
            />
          ))}
          {overview.ticks.map((tick) => (
            <g key={tick.at}>
              <line
                x1={share(tick.x)}
                x2={share(tick.x)}
                y2={height + 4}
                stroke={screenPalette.rule2}
              />
              <text
                className="overview-tick"
                x={share(tick.x)}
                dx={4}
                y={height + 13}
                fontSize={11}
                fill={screenPalette.ink2}
              >
                {tick.label}
              </text>
            </g>
          ))}
        </g>
        {isLive && <Window height={height} period={overview.period} />}
      </svg>
    </div>
  );
}

function Window({ height, period }: { readonly height: number; readonly period: Span }): ReactNode {
  const { store, words, t } = useInstance();
  const view = useTimelineState((state) => state.view);
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
    { edge: from, side: -1, name: t('overview.start'), at: view.start, move: moveStart },
    { edge: to, side: 1, name: t('overview.end'), at: view.end - 1, move: moveEnd },
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
      {thumbs.map(({ edge, side, name, at, move }) => (
        <svg key={name} x={percent(edge)} overflow="visible">
          <g
            className="overview-thumb"
            role="slider"
            tabIndex={0}
            aria-label={name}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(edge * 100)}
            aria-valuetext={words.range({ start: at, end: at + 1 })}
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
