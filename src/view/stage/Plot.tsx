import {
  memo,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';

import {
  DRAWING_BREAKPOINTS,
  type ClusterMark,
  type Density,
  type Frame,
  type LaneBand,
  type Mark,
  type Size,
} from '../../layout';
import type { TimelineStore } from '../../store';
import type { Span } from '../../time';
import { useAxisZone } from '../context/axisZone';
import { isModifiedClick } from '../ui/isModifiedClick';
import { Drawing } from '../drawing/Drawing';
import { createFrameSequence, type MoveCause } from './frameSequence';
import { LazyBoundary } from '../ui/ErrorBoundary';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { EmptyState } from '../search/lazySearch';
import { Arcs, ClusterList, TouchTargets, loadStageBundle, MarkTooltip } from './lazyStage';
import { screenPalette } from '../ui/palette';
import { createPanZoom } from './gestures/panZoom';
import { fittingDensity } from '../drawing/drawingSizes';
import { memoizedMarkText, markName } from '../context/eventTexts';
import { useRovingFocus } from './useRovingFocus';
import { useEasedView } from './useEasedView';

/** Key of the mark that had focus when a drawing went, for the one that follows it. */
export function createFocusHandover() {
  let heldKey: string | null = null;
  return {
    take: (): string | null => {
      const key = heldKey;
      heldKey = null;
      return key;
    },
    save: (key: string | null): void => {
      heldKey = key;
    },
  };
}

/** Width and height in whole pixels; 0 where they are not known. */
export type BoxSize = readonly [widthPx: number, heightPx: number];

const UNKNOWN_SIZE: BoxSize = [0, 0];

/** Of an element with no border. */
export function boxSizeOf(node: Element | null): BoxSize {
  return node ? [Math.floor(node.clientWidth), Math.floor(node.clientHeight)] : UNKNOWN_SIZE;
}

type PlotProps = {
  /** Null: as much as fits its box. */
  readonly density: Density | null;
  /** Null: its box's. */
  readonly heightPx: number | null;
  /** All connections are drawn, not only those of the event that is looked at. */
  readonly showsAllRelations: boolean;
  readonly focusHandover: ReturnType<typeof createFocusHandover>;
  /** The box that it will have, where that is known before it stands: it is drawn once then. */
  readonly initialSize?: BoxSize;
  /** Called before an event is opened from it. The event opens once the promise resolves. */
  readonly onOpen?: () => Promise<void> | undefined;
};

/** The live drawing in a box. It measures the box and turns gestures and keys into moves. */
export function Plot({
  density: fixedDensity,
  heightPx: fixedHeightPx,
  showsAllRelations,
  focusHandover,
  initialSize = UNKNOWN_SIZE,
  onOpen,
}: PlotProps): ReactNode {
  const instance = useInstance();
  const { timeline, store, layout, t, words, hrefs, uid, isEmbedded = false } = instance;
  const box = useRef<HTMLDivElement>(null);
  const [widthPx, boxPx] = useBoxSize(box, initialSize);
  const density =
    fixedDensity ?? fittingDensity({ widthPx, heightPx: boxPx }, timeline.core.lanes.length);
  const heightPx = fixedHeightPx ?? boxPx;
  const size: Size = useMemo(() => ({ widthPx, heightPx }), [widthPx, heightPx]);
  const view = useEasedView();
  const selected = useTimelineState((state) => state.selected);
  const zone = useAxisZone();
  const nextFrame = useMemo(() => createFrameSequence(layout), [layout]);
  const { frame, positions } = useMemo(
    () => nextFrame(view, size, density, moveCauseOf(store, view), zone),
    [nextFrame, view, size, density, store, zone],
  );
  const [isHintShown, setHintShown] = useState(false);
  const [listedCluster, setListedCluster] = useState<Mark | null>(null);
  const settledFrame = (): Frame => {
    const settledView = store.getState().view;
    return settledView === view ? frame : layout.frame(settledView, size, density, undefined, zone);
  };
  const focus = useRovingFocus(frame, settledFrame, box);
  const opened = selected === null ? null : timeline.indexOf(selected);
  const relatedEvent = focus.focused ?? opened;
  // In a narrow frame their names would be all that one sees.
  const hasRoom = !isEmbedded || widthPx >= DRAWING_BREAKPOINTS.laneNames;
  const hasArcs = density === 'full' && hasRoom && (showsAllRelations || relatedEvent !== null);

  const isDrawn = widthPx > 0;
  useLayoutEffect(() => {
    const node = box.current;
    if (!node || !isDrawn) return undefined;
    const key = focusHandover.take();
    if (key !== null) {
      const same = node.querySelector<SVGAElement>(`[data-key="${CSS.escape(key)}"]`);
      (same ?? node.querySelector<SVGAElement>('[tabindex="0"]'))?.focus({ preventScroll: true });
    }
    return () => {
      const active = document.activeElement;
      if (active && node.contains(active)) focusHandover.save(active.getAttribute('data-key'));
    };
  }, [focusHandover, isDrawn]);

  const latestFrame = useRef(frame);
  useLayoutEffect(() => {
    latestFrame.current = frame;
  });
  const currentFrame = useCallback(() => latestFrame.current, []);
  const currentMarks = useCallback(() => latestFrame.current.marks, []);
  // Before the page says that it is ready: from then on a gesture is taken.
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const { getState } = store;
    const changesView = (act: () => void): boolean => {
      const before = getState().view;
      act();
      setHintShown(false);
      return getState().view !== before;
    };
    return createPanZoom(node, {
      plot: () => {
        const { left } = node.getBoundingClientRect();
        return { left: left + latestFrame.current.gutterPx, width: latestFrame.current.plotPx };
      },
      view: () => getState().view,
      onView: (next) => changesView(() => getState().actions.setView(next)),
      onZoom: (factor, anchor) => changesView(() => getState().actions.zoomBy(factor, anchor)),
      onIdleWheel: () => setHintShown(true),
    }).destroy;
  }, [store]);

  const openCluster = async (mark: ClusterMark): Promise<void> => {
    const { clusterExpansionSpan } = await loadStageBundle();
    const expansion = clusterExpansionSpan(timeline, layout, mark, size, density);
    if (expansion) store.getState().actions.setView(expansion, 'jump');
    else setListedCluster(mark);
  };
  const onClick = (event: MouseEvent, mark: Mark): void => {
    if (isModifiedClick(event)) return;
    event.preventDefault();
    if (mark.kind !== 'cluster') {
      const open = (): void => store.getState().actions.open(mark.key);
      const ready = onOpen?.();
      if (ready) void ready.then(open);
      else open();
      return;
    }
    if (mark.histogram)
      store.getState().actions.setLaneCollapsed(frame.lanes[mark.lane]?.id ?? '', false);
    else openCluster(mark).catch(reportError);
  };

  // `links` stays the same object while the drawing stands: marks render again for another one.
  const handlers = { onClick, onKeyDown: focus.onKeyDown, onFocus: focus.onFocus };
  const latestHandlers = useRef(handlers);
  useLayoutEffect(() => {
    latestHandlers.current = handlers;
  });
  const links = useMemo(
    () => ({
      uid,
      target: isEmbedded ? ('_blank' as const) : undefined,
      hrefOf: (event: number) => hrefs.event(timeline.idOf(event)),
      nameOf: memoizedMarkText((mark) => markName(instance, mark)),
      // Told at once by a tip instead.
      titleOf: () => null,
      onClick: (event: MouseEvent, mark: Mark) => latestHandlers.current.onClick(event, mark),
      onKeyDown: (event: KeyboardEvent) => latestHandlers.current.onKeyDown(event),
      onFocus: (mark: Mark) => latestHandlers.current.onFocus(mark),
    }),
    [instance, timeline, hrefs, uid, isEmbedded],
  );

  const toggleLane = useCallback(
    (lane: LaneBand) => store.getState().actions.setLaneCollapsed(lane.id, !lane.isCollapsed),
    [store],
  );
  const laneToggleLabel = useCallback(
    ({ name, isCollapsed }: LaneBand) => t(isCollapsed ? 'lane.unfold' : 'lane.fold', { name }),
    [t],
  );
  const drawing = (
    <Drawing
      frame={frame}
      palette={screenPalette}
      nowLabel={t('now.label')}
      zoneLabel={words.zone(zone)}
      underlay={
        hasArcs && (
          <LazyBoundary t={t}>
            <Arcs
              frame={frame}
              event={showsAllRelations ? null : relatedEvent}
              isNamed={!showsAllRelations && focus.focused !== null}
            />
          </LazyBoundary>
        )
      }
      positions={positions}
      links={links}
      onToggleLane={toggleLane}
      laneToggleLabel={laneToggleLabel}
      tabStop={focus.tabStop}
      selected={selected}
    />
  );

  return (
    <>
      <div
        className="plot"
        ref={box}
        role="application"
        aria-label={t('drawing.label')}
        aria-describedby={`${uid}-keys`}
      >
        {widthPx > 0 && (
          <svg width={widthPx} height={heightPx}>
            {drawing}
          </svg>
        )}
        {frame.marks.length === 0 && (
          <LazyBoundary t={t}>
            <EmptyState />
          </LazyBoundary>
        )}
        <PlotOverlays {...{ density, box, frameNow: currentFrame, marksNow: currentMarks }} />
        {isHintShown && (
          <p className="hint" role="status">
            {t(/Mac|iP/.test(navigator.platform) ? 'hint.cmd' : 'hint.ctrl')}
          </p>
        )}
      </div>
      <p id={`${uid}-keys`} className="unseen">
        {t('drawing.keys')}
      </p>
      {listedCluster && (
        <LazyBoundary t={t}>
          <ClusterList mark={listedCluster} onClose={() => setListedCluster(null)} />
        </LazyBoundary>
      )}
    </>
  );
}

/** The parts of the drawing that do not depend on its frame. */
const PlotOverlays = memo(function Around({
  density,
  box,
  frameNow: currentFrame,
  marksNow: currentMarks,
}: {
  readonly density: Density;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly frameNow: () => Frame;
  readonly marksNow: () => readonly Mark[];
}): ReactNode {
  const { t } = useInstance();
  return (
    <>
      <LazyBoundary t={t}>
        <TouchTargets
          key={density}
          box={box}
          frame={currentFrame}
          isStrip={density === 'compact'}
        />
      </LazyBoundary>
      <LazyBoundary t={t}>
        <MarkTooltip box={box} marks={currentMarks} />
      </LazyBoundary>
    </>
  );
});

/** What moves a frame that is shown; nothing does once a travel is at its end. */
function moveCauseOf(store: TimelineStore, drawnView: Span): MoveCause {
  const { view, viewCause } = store.getState();
  return viewCause === 'move' || (viewCause === 'travel' && drawnView !== view) ? viewCause : null;
}

/** Width and height of a box, kept up. */
function useBoxSize(box: RefObject<HTMLDivElement | null>, initialSize: BoxSize): BoxSize {
  const [px, setPx] = useState(initialSize);
  const isKnown = initialSize !== UNKNOWN_SIZE;
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const measure = (): void => {
      const next = boxSizeOf(node);
      setPx((now) => (now[0] === next[0] && now[1] === next[1] ? now : next));
    };
    // A box that is known needs no layout now. The observer calls back after the next one.
    if (!isKnown) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [box, isKnown]);
  return px;
}
