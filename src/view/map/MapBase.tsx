import { memo, type ReactNode } from 'react';

import type { TilePaths } from '../../layout';
import type { MapScene } from './scene';

/** Land, lakes and rivers, and the layers of the dataset that hold in the visible range. */
export const MapBase = memo(function MapBase({
  scene,
  k,
  tiles,
  layers,
}: {
  readonly scene: Pick<MapScene, 'base' | 'layers' | 'layerAreas'>;
  readonly k: number;
  /** Those of the fine base map that are loaded. */
  readonly tiles: readonly TilePaths[];
  /** The indexes of the layers to draw. */
  readonly layers: readonly number[];
}): ReactNode {
  const { land, lakes, rivers } = scene.base;
  const areas = scene.layerAreas;
  return (
    <g className="map-base" transform={k === 1 ? undefined : `scale(${k})`}>
      <path className="map-land" d={land} />
      <path className="map-water" d={lakes} />
      <path className="map-river" d={rivers} />
      {tiles.map((tile) => (
        <g key={tile.water.slice(0, 40)}>
          <path className="map-water" d={tile.water} />
          <path className="map-land" d={tile.land} fillRule="evenodd" />
          <path className="map-water" d={tile.lakes} fillRule="evenodd" />
          <path className="map-river" d={tile.rivers} />
        </g>
      ))}
      {layers.map((i) => (
        <path
          key={i}
          className={`map-layer${areas.has(i) ? ' is-area' : ''}`}
          data-map-layer={i}
          d={scene.layers[i]}
        />
      ))}
    </g>
  );
});
