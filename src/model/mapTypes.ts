/** The compiled map in one language: a file that is fetched when a reader asks for the map. */

/** How exact a place is. Each has a radius; see `format/compile/compileMap.ts`. */
export const precisions = ['site', 'village', 'city', 'region', 'country'] as const;
export type Precision = (typeof precisions)[number];

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

export type Polygon = readonly (readonly LonLat[])[];

/** Where something happened, for the map. */
export type MapPlace = {
  readonly id: string;
  readonly name: string;
  /** The point, or the middle of the area. */
  readonly at: LonLat;
  /** What happened there happened within this distance of the point (km). */
  readonly km: number;
  /** `point` only for what is exact: a town is a ring, and a region or a country an area. */
  readonly shape: 'point' | 'ring' | 'area';
  /** The two letters of a country, if the place is one. */
  readonly country?: string;
  /** The outline of an area that the dataset draws. */
  readonly outline?: readonly Polygon[];
};

/** A layer of the dataset, such as a front line. It holds from `start` to `end`. */
export type MapLayer = {
  readonly name: string;
  readonly start: number;
  /** Null: it still holds. */
  readonly end: number | null;
  readonly source: { readonly id: string; readonly publisher: string; readonly url: string | null };
  readonly isArea: boolean;
  /** The rings of areas, or lines. */
  readonly polygons: readonly Polygon[];
};

export type CompiledMap = {
  readonly places: readonly MapPlace[];
  /** By the id of an event with places: the indexes of these in `places`. */
  readonly events: { readonly [id: string]: readonly number[] };
  /** The ways of events, by event id, as indexes into `places` in their order. */
  readonly routes: { readonly [id: string]: readonly number[] };
  readonly layers: readonly MapLayer[];
  /** The tiles of the fine base map that the site has, by their south-west corner: `0,40`. */
  readonly tiles: readonly string[];
};

/** A line as steps between its points, each a longitude and a latitude in parts of a degree. */
type Steps = readonly number[];

/** The base map of the world: `build/map/coarse.json`. */
export type BaseMap = {
  /** The parts of a degree. */
  readonly parts: number;
  /** Polygons: each an outer ring and its holes. */
  readonly land: readonly (readonly Steps[])[];
  readonly lakes: readonly (readonly Steps[])[];
  readonly rivers: readonly Steps[];
  /** The middle and the size of each country: two letters, longitude, latitude, radius (km). */
  readonly countries: readonly (readonly [code: string, lon: number, lat: number, km: number])[];
};

/** A tile of the fine base map. Its rings are those of the plane of degrees. */
export type BaseTile = {
  readonly parts: number;
  readonly width: number;
  readonly height: number;
  readonly land: readonly Steps[];
  readonly lakes: readonly Steps[];
  readonly rivers: readonly Steps[];
};
