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

import type { ClusterMark, Density, Frame, LaneBand, Mark, Size } from '../../layout';
import type { TimelineStore } from '../../store';
import type { Span } from '../../time';
import { useAxisZone } from '../context/axisZone';
import { isBrowsersClick } from '../ui/browsersClick';
import { Drawing } from '../drawing/Drawing';
import { createFrames, type MovedBy } from './frames';
import { Late } from '../ui/Guard';
import { useInstance, useTimelineState } from '../context/instance';
import { NothingHere } from '../search/lateFind';
import { Arcs, ClusterList, Fingers, loadStageParts, MarkTip } from './lateStage';
import { screenPalette } from '../ui/palette';
import { createPanZoom } from './gestures/panZoom';
import { fittingDensity } from '../drawing/stageSizes';
import { keptTexts, markName } from '../context/texts';
import { useRovingFocus } from './useRovingFocus';
import { useShownView } from './useShownView';

/** Key of the mark that had focus when a drawing went, for the one that follows it. */
export function createFocusHeld() {
  let held: string | null = null;
  return {
    take: (): string | null => {
      const key = held;
      held = null;
      return key;
    },
    keep: (key: string | null): void => {
      held = key;
    },
  };
}

/** Width and height in whole pixels; 0 where they are not known. */
export type Box = readonly [widthPx: number, heightPx: number];

const UNKNOWN: Box = [0, 0];

/** Of an element with no border. */
export function boxOf(node: Element | null): Box {
  return node ? [Math.floor(node.clientWidth), Math.floor(node.clientHeight)] : UNKNOWN;
}

type PlotProps = {
  /** Null: as much as fits its box. */
  readonly density: Density | null;
  /** Null: its box's. */
  readonly heightPx: number | null;
  /** All connections are drawn, not only those of the event that is looked at. */
  readonly showsAll: boolean;
  readonly focusHeld: ReturnType<typeof createFocusHeld>;
  /** The box that it will have, where that is known before it stands: it is drawn once then. */
  readonly at?: Box;
  /** Called before an event is opened from it. The event opens once the promise resolves. */
  readonly onOpen?: () => Promise<void> | undefined;
};

/** The live drawing in a box. It measures the box and turns gestures and keys into moves. */
export function Plot({
  density: askedDensity,
  heightPx: askedPx,
  showsAll,
  focusHeld,
  at = UNKNOWN,
  onOpen,
}: PlotProps): ReactNode {
  const instance = useInstance();
  const { timeline, store, layout, t, words, hrefs, uid, isGuest = false } = instance;
  const box = useRef<HTMLDivElement>(null);
  const [widthPx, boxPx] = useBox(box, at);
  const density =
    askedDensity ?? fittingDensity({ widthPx, heightPx: boxPx }, timeline.core.lanes.length);
  const heightPx = askedPx ?? boxPx;
  const size: Size = useMemo(() => ({ widthPx, heightPx }), [widthPx, heightPx]);
  const view = useShownView();
  const selected = useTimelineState((state) => state.selected);
  const zone = useAxisZone();
  const frameOf = useMemo(() => createFrames(layout), [layout]);
  const { frame, placed } = useMemo(
    () => frameOf(view, size, density, movedBy(store, view), zone),
    [frameOf, view, size, density, store, zone],
  );
  const [hint, setHint] = useState(false);
  const [listed, setListed] = useState<Mark | null>(null);
  const restFrame = (): Frame => {
    const rest = store.getState().view;
    return rest === view ? frame : layout.frame(rest, size, density, undefined, zone);
  };
  const focus = useRovingFocus(frame, restFrame, box);
  const opened = selected === null ? null : timeline.indexOf(selected);
  const related = focus.focused ?? opened;
  // In a narrow frame their names would be all that one sees.
  const hasRoom = !isGuest || widthPx >= 560;
  const hasArcs = density === 'full' && hasRoom && (showsAll || related !== null);

  const isDrawn = widthPx > 0;
  useLayoutEffect(() => {
    const node = box.current;
    if (!node || !isDrawn) return undefined;
    const key = focusHeld.take();
    if (key !== null) {
      const same = node.querySelector<SVGAElement>(`[data-key="${CSS.escape(key)}"]`);
      (same ?? node.querySelector<SVGAElement>('[tabindex="0"]'))?.focus({ preventScroll: true });
    }
    return () => {
      const active = document.activeElement;
      if (active && node.contains(active)) focusHeld.keep(active.getAttribute('data-key'));
    };
  }, [focusHeld, isDrawn]);

  const latest = useRef(frame);
  useLayoutEffect(() => {
    latest.current = frame;
  });
  const frameNow = useCallback(() => latest.current, []);
  const marksNow = useCallback(() => latest.current.marks, []);
  // Before the page says that it is ready: from then on a gesture is taken.
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const { getState } = store;
    const moves = (act: () => void): boolean => {
      const before = getState().view;
      act();
      setHint(false);
      return getState().view !== before;
    };
    return createPanZoom(node, {
      plot: () => {
        const { left } = node.getBoundingClientRect();
        return { left: left + latest.current.gutterPx, width: latest.current.plotPx };
      },
      view: () => getState().view,
      onView: (next) => moves(() => getState().actions.setView(next)),
      onZoom: (factor, anchor) => moves(() => getState().actions.zoomBy(factor, anchor)),
      onIdleWheel: () => setHint(true),
    }).destroy;
  }, [store]);

  const openCluster = async (mark: ClusterMark): Promise<void> => {
    const { opensApart } = await loadStageParts();
    const apart = opensApart(timeline, layout, mark, size, density);
    if (apart) store.getState().actions.setView(apart, 'jump');
    else setListed(mark);
  };
  const onClick = (event: MouseEvent, mark: Mark): void => {
    if (isBrowsersClick(event)) return;
    event.preventDefault();
    if (mark.kind !== 'cluster') {
      const open = (): void => store.getState().actions.open(mark.key);
      const ready = onOpen?.();
      if (ready) void ready.then(open);
      else open();
      return;
    }
    if (mark.strip) store.getState().actions.fold(frame.lanes[mark.lane]?.id ?? '', false);
    else openCluster(mark).catch(reportError);
  };

  // `links` stays the same object while the drawing stands: marks render again for another one.
  const acts = { onClick, onKeyDown: focus.onKeyDown, onFocus: focus.onFocus };
  const latestActs = useRef(acts);
  useLayoutEffect(() => {
    latestActs.current = acts;
  });
  const links = useMemo(
    () => ({
      uid,
      target: isGuest ? ('_blank' as const) : undefined,
      hrefOf: (event: number) => hrefs.event(timeline.idOf(event)),
      nameOf: keptTexts((mark) => markName(instance, mark)),
      // Told at once by a tip instead.
      titleOf: () => null,
      onClick: (event: MouseEvent, mark: Mark) => latestActs.current.onClick(event, mark),
      onKeyDown: (event: KeyboardEvent) => latestActs.current.onKeyDown(event),
      onFocus: (mark: Mark) => latestActs.current.onFocus(mark),
    }),
    [instance, timeline, hrefs, uid, isGuest],
  );

  const onFold = useCallback(
    (lane: LaneBand) => store.getState().actions.fold(lane.id, !lane.isFolded),
    [store],
  );
  const foldName = useCallback(
    ({ name, isFolded }: LaneBand) => t(isFolded ? 'lane.unfold' : 'lane.fold', { name }),
    [t],
  );
  const drawn = (
    <Drawing
      frame={frame}
      palette={screenPalette}
      nowLabel={t('now.label')}
      zoneLabel={words.zone(zone)}
      under={
        hasArcs && (
          <Late t={t}>
            <Arcs
              frame={frame}
              event={showsAll ? null : related}
              isNamed={!showsAll && focus.focused !== null}
            />
          </Late>
        )
      }
      placed={placed}
      links={links}
      onFold={onFold}
      foldName={foldName}
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
            {drawn}
          </svg>
        )}
        {frame.marks.length === 0 && (
          <Late t={t}>
            <NothingHere />
          </Late>
        )}
        <Around {...{ density, box, frameNow, marksNow }} />
        {hint && (
          <p className="hint" role="status">
            {t(/Mac|iP/.test(navigator.platform) ? 'hint.cmd' : 'hint.ctrl')}
          </p>
        )}
      </div>
      <p id={`${uid}-keys`} className="unseen">
        {t('drawing.keys')}
      </p>
      {listed && (
        <Late t={t}>
          <ClusterList mark={listed} onClose={() => setListed(null)} />
        </Late>
      )}
    </>
  );
}

/** The parts of the drawing that do not depend on its frame. */
const Around = memo(function Around({
  density,
  box,
  frameNow,
  marksNow,
}: {
  readonly density: Density;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly frameNow: () => Frame;
  readonly marksNow: () => readonly Mark[];
}): ReactNode {
  const { t } = useInstance();
  return (
    <>
      <Late t={t}>
        <Fingers key={density} box={box} frame={frameNow} isStrip={density === 'strip'} />
      </Late>
      <Late t={t}>
        <MarkTip box={box} marks={marksNow} />
      </Late>
    </>
  );
});

/** What moves a frame that is shown; nothing does once a travel is at its end. */
function movedBy(store: TimelineStore, shown: Span): MovedBy {
  const { view, viewCause } = store.getState();
  return viewCause === 'move' || (viewCause === 'travel' && shown !== view) ? viewCause : null;
}

/** Width and height of a box, kept up. */
function useBox(box: RefObject<HTMLDivElement | null>, at: Box): Box {
  const [px, setPx] = useState(at);
  const isKnown = at !== UNKNOWN;
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const measure = (): void => {
      const next = boxOf(node);
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
