/** The files of a map: the places in one language, and the base map that all languages share. */
import path from 'node:path';

import type { PlacesOfMap } from '../../format';
import type { BaseMap, BaseTile, CompiledMap } from '../../model';
import { loadBuildOnlyBundle } from '../../view';
import coarseText from './coarse.json?raw';
import fineText from './fine.json?raw';

const { mapStyles } = await loadBuildOnlyBundle();

/** The styles of the page with the map. */
export const MAP_STYLES = 'map/map.css';

/** How far around a place the fine base map is shipped (degrees). */
const MARGIN = { lon: 12, lat: 8 };

type FineMap = Pick<BaseTile, 'parts' | 'width' | 'height'> & {
  readonly tiles: { readonly [corner: string]: Omit<BaseTile, 'parts' | 'width' | 'height'> };
};

let parsedFine: FineMap | null = null;
function fineMap(): FineMap {
  parsedFine ??= JSON.parse(fineText) as FineMap;
  return parsedFine;
}

/** The base map of the world. */
export function coarseMap(): BaseMap {
  return JSON.parse(coarseText) as BaseMap;
}

/** A file of the map. The name is that in the folder `map/` of the site. */
export type MapFile = { readonly name: string; readonly text: string };

export function mapFilesOf(map: PlacesOfMap, locale: string): readonly MapFile[] {
  const tiles = tilesNear(map.places);
  const { width, height, parts, tiles: all } = fineMap();
  const withTiles: CompiledMap = { ...map, tiles };
  return [
    { name: `${locale}.json`, text: JSON.stringify(withTiles) },
    { name: 'world.json', text: coarseText },
    { name: path.basename(MAP_STYLES), text: mapStyles },
    ...tiles.map((corner) => ({
      name: `${corner}.json`,
      text: JSON.stringify({ parts, width, height, ...all[corner] }),
    })),
  ];
}

/** The tiles around places that are not larger than a tile. */
function tilesNear(places: PlacesOfMap['places']): readonly string[] {
  const { width, height, tiles } = fineMap();
  return Object.keys(tiles).filter((corner) => {
    const [west = 0, south = 0] = corner.split(',').map(Number);
    return places.some(({ at: [lon, lat] }) => {
      // The tiles on the other side of the date line are near, too.
      const east = ((lon - (west - MARGIN.lon) + 360) % 360) - MARGIN.lon;
      return (
        east <= width + MARGIN.lon &&
        lat >= south - MARGIN.lat &&
        lat <= south + height + MARGIN.lat
      );
    });
  });
}
