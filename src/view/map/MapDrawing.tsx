import type { KeyboardEvent, ReactNode } from 'react';

import type { MapView, TilePaths } from '../../layout';
import { CountryNames } from './CountryNames';
import { MapAreas, type MapArea } from './MapAreas';
import { MapBase } from './MapBase';
import { MapMarks, type MapMark } from './MapMarks';
import type { arrowsOf, labelsOf } from './mapModel';
import type { MapScene } from './scene';

/** The drawing of a map. Moving it changes one attribute: its parts render again when it scales. */
export function MapDrawing({
  scene,
  view: { k, x, y },
  ratio = 1,
  tiles = NO_TILES,
  layers,
  areas,
  marks,
  labels,
  arrows,
  idSuffix = '',
  ...links
}: {
  readonly scene: MapScene;
  readonly view: MapView;
  /** The scale of the view by that for which labels and groups are made. */
  readonly ratio?: number;
  readonly tiles?: readonly TilePaths[];
  readonly layers: readonly number[];
  readonly areas: readonly MapArea[];
  readonly marks: readonly MapMark[];
  readonly labels: ReturnType<typeof labelsOf>;
  readonly arrows: ReturnType<typeof arrowsOf>;
  /** Tells the ids of two maps on a page apart. */
  readonly idSuffix?: string;
  readonly tabStop?: string | null;
  readonly onPress?: (key: string) => void;
  readonly onFocus?: (key: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}): ReactNode {
  const { widthPx, heightPx } = scene.size;
  return (
    <svg
      className="map-drawing"
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      direction="ltr"
    >
      <g transform={`translate(${x} ${y})`}>
        <MapBase {...{ scene, k, tiles, layers }} />
        <CountryNames labels={labels.countries} ratio={ratio} />
        <MapAreas {...{ areas, scene, k, idSuffix }} />
        <MapMarks {...{ marks, arrows, k, ...links }} labels={labels.places} />
      </g>
    </svg>
  );
}

const NO_TILES: readonly TilePaths[] = [];
