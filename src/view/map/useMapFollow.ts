import { useEffect, useRef } from 'react';

import type { PlaceEvents } from '../../layout';
import type { CompiledMap } from '../../model';
import { useInstance, useTimelineState } from '../context/instanceContext';
import type { MapLayout } from './mapParts';
import type { MapScene } from './scene';
import type { MapMoves } from './useMapView';

/** The closest that the map goes by itself. */
const CLOSEST_SCALE = 16;

/**
 * Keeps the map in step: an event that is opened comes into view, and a step of the story shows the
 * places of its range.
 */
export function useMapFollow({
  layout,
  map,
  scene,
  events,
  moves: { view, flyTo },
}: {
  readonly layout: MapLayout;
  readonly map: CompiledMap;
  readonly scene: MapScene;
  readonly events: readonly PlaceEvents[];
  readonly moves: Pick<MapMoves, 'view' | 'flyTo'>;
}): void {
  const { timeline } = useInstance();
  const selected = useTimelineState((state) => state.selected);
  const step = useTimelineState((state) => state.story?.slug ?? null);
  const range = useTimelineState((state) => (state.story ? state.view : null));
  const latest = useRef({ view, events });
  useEffect(() => {
    latest.current = { view, events };
  });

  const opened = useRef(selected);
  useEffect(() => {
    if (opened.current === selected) return;
    opened.current = selected;
    const [place] = (selected === null ? undefined : map.events[selected]) ?? [];
    const at = place === undefined ? null : scene.positions[place];
    if (!at) return;
    const { k, x, y } = latest.current.view;
    const { widthPx, heightPx } = scene.size;
    const [px, py] = [at[0] * k + x, at[1] * k + y];
    if (px > 24 && py > 24 && px < widthPx - 24 && py < heightPx - 24) return;
    flyTo(
      layout.clampView(
        { k, x: widthPx / 2 - at[0] * k, y: heightPx / 2 - at[1] * k },
        scene.size,
        scene.maxScale,
      ),
    );
  }, [selected, map, scene, layout, flyTo]);

  const shownStep = useRef(step);
  useEffect(() => {
    if (step === null || range === null || shownStep.current === step) return;
    shownStep.current = step;
    const shown = layout.placeEvents(map, timeline, range).filter(({ now }) => now.length > 0);
    const positions = shown.flatMap(({ place }) => {
      const at = scene.positions[place];
      return at ? [at] : [];
    });
    if (positions.length > 0)
      flyTo(layout.viewOf(positions, scene.size, scene.maxScale, CLOSEST_SCALE));
  }, [step, range, layout, map, timeline, scene, flyTo]);
}
