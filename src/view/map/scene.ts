/** What a map of one size draws at every visible range and scale. */
import type { BasePaths } from '../../layout';
import type { BaseMap, CompiledMap, MapPlace } from '../../model';
import type { MapLayout } from './mapParts';

export type MapSize = { readonly widthPx: number; readonly heightPx: number };

/** A position at the first scale of the map (px). */
type Position = readonly [x: number, y: number];

export type MapScene = {
  readonly size: MapSize;
  readonly projection: ReturnType<MapLayout['createProjection']>;
  readonly base: BasePaths;
  /** Of each place; null: not on this map. */
  readonly positions: readonly (Position | null)[];
  /** Of each place; 0 for a point. */
  readonly radii: readonly number[];
  /** The outlines of places that have one. */
  readonly outlines: ReadonlyMap<number, string>;
  /** In the order of the dataset. */
  readonly layers: readonly string[];
  /** The indexes of the layers that are areas. */
  readonly layerAreas: ReadonlySet<number>;
  readonly countries: readonly {
    readonly code: string;
    readonly at: Position;
    readonly r: number;
  }[];
  readonly maxScale: number;
};

/** Room around the places, for their labels: a share of the width, within limits (px). */
const MARGIN = { share: 0.08, leastPx: 24, mostPx: 56 };

function marginOf(widthPx: number): number {
  return Math.min(MARGIN.mostPx, Math.max(MARGIN.leastPx, widthPx * MARGIN.share));
}
/** The height of a map as a share of its width, and in px. */
const HEIGHT = { least: 0.42, most: 0.66, leastPx: 220, mostPx: 620 };

/** The size of a map by its width (px): as high as its places need, within limits. */
export function mapSize(
  layout: MapLayout,
  { places }: Pick<CompiledMap, 'places'>,
  widthPx: number,
): MapSize {
  const square = { widthPx, heightPx: widthPx };
  const projection = layout.createProjection(
    layout.chooseProjection(places),
    places,
    square,
    marginOf(widthPx),
  );
  const ys = places.flatMap(({ at: [lon, lat] }) => projection([lon, lat])?.[1] ?? []);
  const neededPx = Math.max(...ys) - Math.min(...ys) + 3 * marginOf(widthPx);
  const heightPx = Math.min(
    HEIGHT.mostPx,
    Math.max(
      HEIGHT.leastPx,
      Math.min(widthPx * HEIGHT.most, Math.max(widthPx * HEIGHT.least, neededPx)),
    ),
  );
  return { widthPx, heightPx: Math.round(heightPx) };
}

export function createScene(
  layout: MapLayout,
  map: CompiledMap,
  base: BaseMap,
  size: MapSize,
): MapScene {
  const { places } = map;
  const choice = layout.chooseProjection(places);
  const projection = layout.createProjection(choice, places, size, marginOf(size.widthPx));
  const positionOf = ([lon, lat]: MapPlace['at']): Position | null => projection([lon, lat]);
  return {
    size,
    projection,
    base: layout.basePaths(base, projection),
    positions: places.map(({ at }) => positionOf(at)),
    radii: places.map(({ at, km, shape }) =>
      shape === 'point' ? 0 : layout.radiusPx(at, km, projection),
    ),
    outlines: new Map(
      places.flatMap(({ outline }, i) =>
        outline ? [[i, layout.polygonPath(outline, true, projection)] as const] : [],
      ),
    ),
    layers: map.layers.map(({ polygons, isArea }) =>
      layout.polygonPath(polygons, isArea, projection),
    ),
    layerAreas: new Set(map.layers.flatMap(({ isArea }, i) => (isArea ? [i] : []))),
    countries: base.countries
      .toSorted((a, b) => b[3] - a[3])
      .flatMap(([code, lon, lat, km]) => {
        const at = positionOf([lon, lat]);
        return at ? [{ code, at, r: layout.radiusPx([lon, lat], km, projection) }] : [];
      }),
    maxScale: layout.maxScale(projection, size),
  };
}
