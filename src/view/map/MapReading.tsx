import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

import {
  InstanceContext,
  useDerivedInstance,
  useInstance,
  useTimelineState,
} from '../context/instanceContext';
import { useIsDown } from '../hooks/useIsDown';
import { useSettledView } from '../hooks/useSettledView';
import { useBoxSize } from '../stage/parts/useBoxSize';
import { createCountryName } from './CountryNames';
import { MapCaption } from './MapCaption';
import { MapDrawing } from './MapDrawing';
import {
  areasOf,
  arrowsOf,
  labelsOf,
  layersIn,
  marksNear,
  marksOf,
  NEAR_STEP_PX,
  steadyScale,
} from './mapModel';
import type { LiveMapParts } from './mapParts';
import { MapTools } from './MapTools';
import { PlaceList } from './PlaceList';
import { PlacePanel } from './PlacePanel';
import { createScene, mapSize, type MapSize } from './scene';
import { useFineTiles } from './useFineTiles';
import { useMapFollow } from './useMapFollow';
import { useMapGestures } from './useMapGestures';
import { useMapKeys } from './useMapKeys';
import { useMapView } from './useMapView';

/** The live map, below the drawing or, if time runs down, above it. */
export function MapReading(parts: LiveMapParts): ReactNode {
  const instance = useDerivedInstance();
  const { t } = instance;
  const figure = useRef<HTMLElement>(null);
  const isDown = useIsDown();
  const [widthPx] = useBoxSize(figure);
  const size = useMemo(
    () => mapSize(parts.layout, parts.map, widthPx),
    [parts.layout, parts.map, widthPx],
  );
  // The order of the page is that of what is seen.
  useLayoutEffect(() => {
    const part = figure.current?.closest('[data-part="map"]');
    const stage = part?.parentElement?.querySelector(':scope > [data-part="stage"]');
    if (part && stage) stage[isDown ? 'before' : 'after'](part);
  }, [isDown]);
  return (
    <InstanceContext value={instance}>
      <figure className="map" ref={figure} aria-label={t('drawing.map')}>
        {widthPx > 0 && <LiveMap key={widthPx} {...parts} size={size} />}
      </figure>
    </InstanceContext>
  );
}

function LiveMap({
  layout,
  words,
  map,
  base,
  listenToGestures,
  loadTile,
  size,
}: LiveMapParts & { readonly size: MapSize }): ReactNode {
  const instance = useInstance();
  const { timeline, store, t, locale, uid, measure } = instance;
  const box = useRef<HTMLDivElement>(null);
  const range = useSettledView('throttle');
  const selected = useTimelineState((state) => state.selected);
  const showsAllRelations = useTimelineState((state) => state.showsAllRelations);
  const [listed, setListed] = useState<string | null>(null);

  const scene = useMemo(() => createScene(layout, map, base, size), [layout, map, base, size]);
  const moves = useMapView(layout, scene);
  const { view, flyTo } = moves;
  const tiles = useFineTiles(layout, scene, map, view, loadTile);
  const k = steadyScale(view.k);

  const events = useMemo(
    () => layout.placeEvents(map, timeline, range),
    [layout, map, timeline, range],
  );
  const marks = useMemo(
    () => marksOf({ timeline, t }, layout, map, scene, events, k, selected),
    [timeline, t, layout, map, scene, events, k, selected],
  );
  const areas = useMemo(
    () => areasOf(timeline, map, scene, events),
    [timeline, map, scene, events],
  );
  const layers = useMemo(() => layersIn(map, range), [map, range]);
  const related = selected === null ? null : timeline.indexOf(selected);
  const arrows = useMemo(
    () =>
      arrowsOf(
        timeline,
        layout,
        map,
        scene,
        new Set(marks.flatMap(({ now }) => now)),
        showsAllRelations ? 'all' : related,
        view.k,
      ),
    [timeline, layout, map, scene, marks, showsAllRelations, related, view.k],
  );
  useMapFollow({ layout, map, scene, events, moves });
  const isHintShown = useMapGestures(box, listenToGestures, moves);

  const at = (mark: { readonly x: number; readonly y: number }): readonly [number, number] => [
    mark.x * view.k + view.x,
    mark.y * view.k + view.y,
  ];
  const showWhole = (): void => flyTo(layout.WHOLE_MAP);
  const reveal = (key: string): void => {
    const mark = marks.find((each) => each.key === key);
    if (!mark) return;
    const [x, y] = at(mark);
    const isInside = x > 8 && y > 8 && x < size.widthPx - 8 && y < size.heightPx - 8;
    if (!isInside) moves.moveBy(size.widthPx / 2 - x, size.heightPx / 2 - y);
  };
  const idOf = (index: number): string | undefined => map.places[index]?.id;
  const keys = useMapKeys(box, marks, idOf, { ...moves, showWhole, reveal });
  const [nearX, nearY] = [view.x, view.y].map((px) => Math.round(px / NEAR_STEP_PX) * NEAR_STEP_PX);
  const near = useMemo(
    () => marksNear(marks, { k: view.k, x: nearX ?? 0, y: nearY ?? 0 }, size, keys.tabStop),
    [marks, view.k, nearX, nearY, size, keys.tabStop],
  );
  const labels = useMemo(
    () => labelsOf({ measure }, layout, scene, near, k, createCountryName(locale)),
    [measure, layout, scene, near, k, locale],
  );

  const press = (key: string): void => {
    const mark = marks.find((each) => each.key === key);
    if (!mark) return;
    const [only] = mark.now;
    if (mark.now.length === 1 && only !== undefined) {
      setListed(null);
      store.getState().actions.open(timeline.idOf(only));
      return;
    }
    const points = mark.places.flatMap((place) => {
      const point = scene.positions[place];
      return point ? [point] : [];
    });
    const closer = layout.viewOf(points, size, scene.maxScale, view.k * 12);
    // Places that no scale separates are listed.
    const isApart = layout.groupPlaces({
      places: map.places,
      positions: scene.positions,
      events: events.filter(({ place }) => mark.places.includes(place)),
      k: closer.k,
      compare: (a, b) => a - b,
    });
    if (mark.places.length > 1 && isApart.length > 1 && closer.k > view.k) {
      setListed(null);
      flyTo(closer);
    } else setListed(key);
  };
  // Marks render again if one of these changes.
  const handlers = { press, onKeyDown: keys.onKeyDown };
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const [onPress] = useState(() => (key: string) => latest.current.press(key));
  const [onKeyDown] = useState(() => (event: KeyboardEvent) => latest.current.onKeyDown(event));

  const listedMark = marks.find(({ key }) => key === listed);
  const close = (): void => {
    setListed(null);
    if (listed === null) return;
    box.current
      ?.querySelector<SVGElement>(`[data-place="${CSS.escape(listed)}"]`)
      ?.focus({ preventScroll: true });
  };
  const [listedX, listedY] = listedMark ? at(listedMark) : [0, 0];
  return (
    <>
      <div className="map-frame" style={{ height: size.heightPx }}>
        <div
          ref={box}
          className="map-box"
          data-map=""
          data-map-scale={Math.round(view.k * 100) / 100}
          role="application"
          aria-label={words.label}
          aria-describedby={`${uid}-map-keys`}
        >
          <MapDrawing
            {...{ scene, view, tiles, layers, areas, labels, arrows, onPress }}
            marks={near}
            ratio={view.k / k}
            tabStop={keys.tabStop}
            onFocus={keys.onFocus}
            onKeyDown={onKeyDown}
          />
        </div>
        <p id={`${uid}-map-keys`} hidden>
          {words.keys}
        </p>
        {isHintShown && (
          <p className="zoom-hint">
            {t(/Mac|iP/.test(navigator.userAgent) ? 'hint.cmd' : 'hint.ctrl')}
          </p>
        )}
        <MapTools
          {...{
            moves,
            showWhole,
            words,
            isWhole: view.k <= 1,
            isClosest: view.k >= scene.maxScale,
          }}
        />
        {listedMark && (
          <PlacePanel
            key={listedMark.key}
            mark={listedMark}
            at={[listedX / size.widthPx, listedY / size.heightPx]}
            onClose={close}
          />
        )}
      </div>
      <MapCaption {...{ words, map, layers }} />
      <details className="map-list">
        <summary>{words.where}</summary>
        <PlaceList {...{ layout, words, map, events }} />
      </details>
    </>
  );
}
