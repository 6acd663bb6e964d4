import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';

import {
  contentHeight,
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
import { Mirrored } from '../drawing/DrawnText';
import { Drawing } from '../drawing/Drawing';
import type { FocusHandover } from './parts/focusHandover';
import { createFrameSequence, type MoveCause } from './frameSequence';
import { LazyBoundary } from '../ui/LazyBoundary';
import { timeDirectionOf, useInstance, useTimelineState } from '../context/instanceContext';
import { loadDialogs } from '../dialogs/lazyDialogs';
import { loadSearchBundle } from '../search/lazySearch';
import { loadArcsComponent, loadStageBundle } from './lazyStage';
import { PlotOverlays } from './PlotOverlays';
import { screenPalette } from '../ui/palette';
import { fittingDensity } from '../drawing/drawingSizes';
import { memoizedMarkText, markName } from '../context/eventTexts';
import { useBoxSize, type BoxSize } from './parts/useBoxSize';
import { usePanZoom } from './usePanZoom';
import { useRovingFocus } from './useRovingFocus';
import { useEasedView } from './useEasedView';

export type PlotProps = {
  /** Null: as its box allows. */
  readonly density: Density | null;
  /** The height at a width (px); null: the height of its box. */
  readonly heightAt: ((widthPx: number) => number) | null;
  /** Draws the relations of all events, not only of the focused or opened one. */
  readonly showsAllRelations: boolean;
  readonly focusHandover: FocusHandover;
  /** The size of its box, if known before it mounts; this saves a second render. */
  readonly initialSize?: BoxSize;
  /**
   * Runs before a mark opens an event. If it returns a promise, the event opens once that resolves.
   */
  readonly onOpen?: () => Promise<void> | undefined;
};

/** The live drawing. It measures its box, and connects gestures and keys to the store's actions. */
export function Plot({
  density: fixedDensity,
  heightAt,
  showsAllRelations,
  focusHandover,
  initialSize,
  onOpen,
}: PlotProps): ReactNode {
  const instance = useInstance();
  const {
    timeline,
    store,
    layout,
    t,
    words,
    hrefs,
    uid,
    isEmbedded = false,
    reportFailure,
  } = instance;
  const box = useRef<HTMLDivElement>(null);
  const [widthPx, boxPx, maxPx] = useBoxSize(box, initialSize);
  const density = fixedDensity ?? fittingDensity({ widthPx, heightPx: boxPx }, timeline);
  const heightPx = heightAt ? Math.min(heightAt(widthPx), maxPx) : boxPx;
  const contentPx = contentHeight(timeline, { widthPx, heightPx }, density);
  const isScrolling = contentPx > heightPx;
  const size: Size = useMemo(() => ({ widthPx, heightPx: contentPx }), [widthPx, contentPx]);
  const view = useEasedView();
  const selected = useTimelineState((state) => state.selected);
  const zone = useAxisZone();
  const nextFrame = useMemo(() => createFrameSequence(layout), [layout]);
  const { frame, positions } = useMemo(
    () => nextFrame(view, size, density, moveCauseOf(store, view), zone),
    [nextFrame, view, size, density, store, zone],
  );
  const [listedCluster, setListedCluster] = useState<Mark | null>(null);
  const settledFrame = (): Frame => {
    const settledView = store.getState().view;
    return settledView === view ? frame : layout.frame(settledView, size, density, undefined, zone);
  };
  const focus = useRovingFocus(frame, settledFrame, box);
  const opened = selected === null ? null : timeline.indexOf(selected);
  const relatedEvent = focus.focused ?? opened;
  // In a narrow embed, the names of arcs would cover the drawing.
  const hasRoom = !isEmbedded || widthPx >= DRAWING_BREAKPOINTS.laneNames;
  const hasArcs = density === 'full' && hasRoom && (showsAllRelations || relatedEvent !== null);

  const latestFrame = useRef(frame);
  useLayoutEffect(() => {
    latestFrame.current = frame;
  });
  const isDrawn = widthPx > 0;
  useLayoutEffect(() => {
    const node = box.current;
    if (!node || !isDrawn) return undefined;
    const key = focusHandover.take();
    if (key !== null) {
      // The event may be in the strip of a collapsed lane now.
      const event = timeline.indexOf(key) ?? -1;
      const { marks } = latestFrame.current;
      const strip = marks.find((mark) => mark.kind === 'cluster' && mark.events.includes(event));
      const [, lane] = /^lane:(.*)/.exec(key) ?? [];
      const same = node.querySelector<SVGElement>(
        lane === undefined
          ? `[data-key="${CSS.escape(strip?.key ?? key)}"]`
          : `.lane-name[data-lane="${CSS.escape(lane)}"]`,
      );
      (same ?? node.querySelector<SVGElement>('[tabindex="0"]'))?.focus({ preventScroll: true });
    }
    return () => {
      const active = document.activeElement;
      if (!active || !node.contains(active)) return;
      const isLane = active.classList.contains('lane-name');
      focusHandover.save(
        isLane ? `lane:${active.getAttribute('data-lane')}` : active.getAttribute('data-key'),
      );
    };
  }, [focusHandover, isDrawn, timeline]);

  const currentFrame = useCallback(() => latestFrame.current, []);
  const currentMarks = useCallback(() => latestFrame.current.marks, []);
  const isHintShown = usePanZoom(box, currentFrame);

  const openCluster = async (mark: ClusterMark): Promise<void> => {
    const { clusterExpansionSpan } = await loadStageBundle();
    const expansion = clusterExpansionSpan(timeline, layout, mark, size, density);
    // Events that began long before the view are listed, not zoomed out to.
    const isCloser = expansion && expansion.end - expansion.start < view.end - view.start;
    if (isCloser) store.getState().actions.setView(expansion, 'jump');
    else {
      await loadDialogs();
      setListedCluster(mark);
    }
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
    else openCluster(mark).catch(reportFailure);
  };

  // `links` must keep its identity, since marks render again if it changes.
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
      // `MarkTooltip` shows at once, unlike a title.
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
    ({ name, isCollapsed, level }: LaneBand) =>
      t(`${level === 'group' ? 'group' : 'lane'}.${isCollapsed ? 'unfold' : 'fold'}`, { name }),
    [t],
  );
  const drawing = (
    <svg
      className={instance.isMirrored ? 'is-mirrored' : undefined}
      width={widthPx}
      height={contentPx}
    >
      <Drawing
        frame={frame}
        palette={screenPalette}
        nowLabel={t('now.label')}
        zoneLabel={words.zone(zone)}
        underlay={
          hasArcs && (
            <LazyBoundary
              t={t}
              load={loadArcsComponent}
              message={null}
              onFailure={showsAllRelations ? reportFailure : undefined}
              asked={showsAllRelations || relatedEvent}
            >
              {(Arcs) => (
                <Arcs
                  frame={frame}
                  event={showsAllRelations ? null : relatedEvent}
                  isNamed={!showsAllRelations && focus.focused !== null}
                />
              )}
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
    </svg>
  );

  return (
    <Mirrored value={instance.isMirrored}>
      <div
        className="plot"
        ref={box}
        dir={timeDirectionOf(instance)}
        style={heightAt ? { height: heightPx } : undefined}
        role="application"
        aria-label={t('drawing.label')}
        aria-describedby={`${uid}-keys`}
      >
        {widthPx > 0 && (isScrolling ? <div className="scroller">{drawing}</div> : drawing)}
        {isScrolling && (
          <LazyBoundary t={t} load={loadStageBundle} message={null}>
            {({ LaneScroll }) => <LaneScroll {...{ frame, positions, selected, zone }} />}
          </LazyBoundary>
        )}
        {frame.marks.length === 0 && (
          <LazyBoundary t={t} load={loadSearchBundle}>
            {({ EmptyState }) => <EmptyState />}
          </LazyBoundary>
        )}
        <PlotOverlays {...{ density, box, currentFrame, currentMarks }} />
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
        <LazyBoundary t={t} load={loadDialogs}>
          {({ ClusterList }) => (
            <ClusterList mark={listedCluster} onClose={() => setListedCluster(null)} />
          )}
        </LazyBoundary>
      )}
    </Mirrored>
  );
}

/** What moves the drawn view; null at the end of a travel. */
function moveCauseOf(store: TimelineStore, drawnView: Span): MoveCause {
  const { view, viewCause } = store.getState();
  return viewCause === 'move' || (viewCause === 'travel' && drawnView !== view) ? viewCause : null;
}
