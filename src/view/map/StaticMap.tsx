import { useMemo, type ReactNode } from 'react';

import { useInstance } from '../context/instanceContext';
import { createCountryName } from './CountryNames';
import { MapCaption } from './MapCaption';
import { MapDrawing } from './MapDrawing';
import { areasOf, arrowsOf, labelsOf, layersIn, marksOf } from './mapModel';
import type { MapParts } from './mapParts';
import { PlaceList } from './PlaceList';
import { createScene, mapSize } from './scene';

/** The widths of the map of a page without scripts (px). The sheet shows what fits. */
const WIDTHS = { wide: 960, narrow: 358 };

/** The map of the whole period, and what happened where in words, for a page without scripts. */
export function StaticMap(parts: MapParts): ReactNode {
  const { layout, words, map } = parts;
  const { timeline, store } = useInstance();
  const range = store.getState().view;
  const events = layout.placeEvents(map, timeline, range);
  return (
    <figure className="map">
      {Object.entries(WIDTHS).map(([name, widthPx]) => (
        <div key={name} className={`map-frame map-${name}`}>
          <StaticDrawing {...parts} {...{ events, range, widthPx }} />
        </div>
      ))}
      <MapCaption {...{ words, map }} layers={layersIn(map, range)} />
      <h2>{words.where}</h2>
      <PlaceList {...{ layout, words, map, events }} />
    </figure>
  );
}

function StaticDrawing({
  layout,
  map,
  base,
  events,
  range,
  widthPx,
}: MapParts & {
  readonly events: ReturnType<MapParts['layout']['placeEvents']>;
  readonly range: Parameters<typeof layersIn>[1];
  readonly widthPx: number;
}): ReactNode {
  const instance = useInstance();
  const { timeline, locale } = instance;
  const scene = useMemo(
    () => createScene(layout, map, base, mapSize(layout, map, widthPx)),
    [layout, map, base, widthPx],
  );
  const marks = marksOf(instance, layout, map, scene, events, 1, null);
  const shown = new Set(marks.flatMap(({ now }) => now));
  return (
    <MapDrawing
      {...{ scene, marks }}
      view={layout.WHOLE_MAP}
      layers={layersIn(map, range)}
      areas={areasOf(timeline, map, scene, events)}
      labels={labelsOf(instance, layout, scene, marks, 1, createCountryName(locale))}
      arrows={arrowsOf(timeline, layout, map, scene, shown, null, 1)}
      idSuffix={`-${widthPx}`}
    />
  );
}
