import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';

import type { Density, Mark, Size } from '../layout';
import { opensApart } from './opensApart';
import { Drawing } from './Drawing';
import { useInstance, useTimelineState } from './instance';
import { KEY_HELP_EVENT } from './keyHelpEvent';
import { Overview } from './Overview';
import { screenPalette } from './palette';
import { createPanZoom } from './panZoom';
import { FULL_HEIGHT_PX, STRIP_HEIGHT_PX } from './stageSizes';
import { markName, markTitle } from './texts';
import { Tray } from './Tray';
import { useMedia } from './useMedia';
import { isBrowsersClick, useOpenEvent } from './useOpenEvent';
import { useRovingFocus } from './useRovingFocus';
import { useShownView } from './useShownView';

// Opened by few: fetched when asked for.
const ClusterList = lazy(async () => ({ default: (await import('./ClusterList')).ClusterList }));
const KeyHelp = lazy(async () => ({ default: (await import('./KeyHelp')).KeyHelp }));

/** The live drawing: measures its box, draws the view in it, and turns gestures and keys into moves. */
export function Stage(): ReactNode {
  const instance = useInstance();
  const { timeline, store, layout, t, hrefs, uid } = instance;
  const isNarrow = useMedia('(width < 600px)');
  const [isExpanded, setExpanded] = useState(false);
  const density: Density = isNarrow && !isExpanded ? 'strip' : 'full';
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(box);
  const heightPx = density === 'strip' ? STRIP_HEIGHT_PX : FULL_HEIGHT_PX;
  const size: Size = useMemo(() => ({ widthPx, heightPx }), [widthPx, heightPx]);
  const view = useShownView();
  const selected = useTimelineState((state) => state.selected);
  const frame = useMemo(() => layout.frame(view, size, density), [layout, view, size, density]);
  const [hint, setHint] = useState(false);
  const [listed, setListed] = useState<Mark | null>(null);
  const [showsKeys, showKeys] = useState(false);
  const focus = useRovingFocus(frame, box);
  const openEvent = useOpenEvent();

  const latest = useRef(frame);
  useLayoutEffect(() => {
    latest.current = frame;
  });
  useEffect(() => {
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

  useEffect(() => {
    const root = box.current?.closest('[data-kroniek]');
    const show = (): void => showKeys(true);
    root?.addEventListener(KEY_HELP_EVENT, show);
    return () => root?.removeEventListener(KEY_HELP_EVENT, show);
  }, []);

  const onClick = (event: MouseEvent, mark: Mark): void => {
    if (isBrowsersClick(event)) return;
    if (mark.kind !== 'cluster') {
      openEvent(event, mark.key);
      return;
    }
    event.preventDefault();
    const apart = opensApart(timeline, layout, mark, size, density);
    if (apart) store.getState().actions.setView(apart, 'jump');
    else setListed(mark);
  };

  const drawn = (
    <Drawing
      frame={frame}
      palette={screenPalette}
      nowLabel={t('now.label')}
      uid={uid}
      hrefOf={(event) => hrefs.event(timeline.idOf(event))}
      nameOf={(mark) => markName(instance, mark)}
      titleOf={(mark) => markTitle(instance, mark)}
      tabStop={focus.tabStop}
      selected={selected}
      onClick={onClick}
      onKeyDown={focus.onKeyDown}
      onFocus={focus.onFocus}
    />
  );

  return (
    <div className={`stage${isExpanded ? ' is-expanded' : ''}`}>
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
        {hint && (
          <p className="hint" role="status">
            {t(/Mac|iP/.test(navigator.platform) ? 'hint.cmd' : 'hint.ctrl')}
          </p>
        )}
      </div>
      <p id={`${uid}-keys`} className="unseen">
        {t('drawing.keys')}
      </p>
      {isNarrow && (
        <button
          type="button"
          className="expand"
          aria-expanded={isExpanded}
          onClick={() => setExpanded(!isExpanded)}
        >
          {t(isExpanded ? 'drawing.strip' : 'drawing.full')}
        </button>
      )}
      <Overview isLive />
      <Tray />
      <Suspense>
        {listed && <ClusterList mark={listed} onClose={() => setListed(null)} />}
        {showsKeys && <KeyHelp onClose={() => showKeys(false)} />}
      </Suspense>
    </div>
  );
}

/** The width of a box, kept up; 0 until it is known. */
function useWidth(box: React.RefObject<HTMLDivElement | null>): number {
  const [widthPx, setWidth] = useState(0);
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const measure = (): void => setWidth(Math.floor(node.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [box]);
  return widthPx;
}
